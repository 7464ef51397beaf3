// An answer of the desk as a part of the page shows it: on its way, here, or refused.
// A stranger would get wrong that answers come late: one to an older question is dropped.
import { type ReadonlySignal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { failureOf } from "../../desk/failure.ts";
import { useApp } from "../../model/app.ts";

export interface Asked<Value> {
  /** Undefined until it is here. */
  readonly value?: Value;
  readonly failure?: string;
}

/** Asks when first shown, again when `key` changes or the graph has grown. */
export function useAsked<Value>(ask: () => Promise<Value>, key: string): ReadonlySignal<Asked<Value>> {
  const asked = useSignal<Asked<Value>>({});
  const graph = useApp().library.graph.value;
  useEffect(() => {
    let isLate = false;
    const settle = (result: Asked<Value>) => {
      if (!isLate) asked.value = result;
    };
    ask().then(
      (value) => settle({ value }),
      (error) => settle({ failure: failureOf(error).message }),
    );
    return () => {
      isLate = true;
    };
  }, [key, graph]);
  return asked;
}
