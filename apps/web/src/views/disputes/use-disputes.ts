// The disputes of what is open now, asked of the desk when a view first needs them and again when the graph changes.
import type { Dispute } from "@isnad/graph";
import { type ReadonlySignal, useSignal, useSignalEffect } from "@preact/signals";
import { failureOf } from "../../desk/failure.ts";
import { useApp } from "../../model/app.ts";

export interface Found {
  /** Undefined until they have been found. */
  readonly list?: readonly Dispute[];
  readonly failure?: string;
}

export function useDisputes(): ReadonlySignal<Found> {
  const { desk, library } = useApp();
  const found = useSignal<Found>({});
  useSignalEffect(() => {
    const graph = library.graph.value;
    if (library.opening.value === "opening") return;
    const show = (next: Found) => {
      if (library.graph.peek() === graph) found.value = next;
    };
    desk.disputes().then(
      (list) => show({ list }),
      (error) => show({ failure: failureOf(error).message }),
    );
  });
  return found;
}
