// What is looked at: the chosen node with its description, and the node pointed at in a list.
// A stranger would get wrong that descriptions come late: one that arrives after another choice is dropped.
import { effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Desk } from "../../desk/desk.ts";
import type { Description } from "../../desk/protocol.ts";
import type { ViewState } from "../view/view.ts";

export interface Selection {
  readonly chosen: ReadonlySignal<string | undefined>;
  readonly description: ReadonlySignal<Description | undefined>;
  /** The node whose card is shown because the pointer stands on it in a list. */
  readonly pointed: Signal<string | undefined>;
  /** Counts the wishes to bring the chosen node into view. */
  readonly focusWishes: ReadonlySignal<number>;
  /** Chooses a node; `focus` also brings it into view. */
  readonly choose: (iri: string, focus?: boolean) => void;
  readonly dismiss: () => void;
  /** Asks for the description again, after the graph has grown. */
  readonly renew: () => void;
}

export function createSelection(desk: Desk, { field, change }: ViewState): Selection {
  const chosen = field("chosen");
  const description = signal<Description>();
  const pointed = signal<string>();
  const focusWishes = signal(0);

  async function describe(iri: string | undefined): Promise<void> {
    const found = iri === undefined ? undefined : await desk.describe(iri);
    if (chosen.peek() === iri) description.value = found;
  }

  effect(() => {
    void describe(chosen.value);
  });

  return {
    chosen,
    description,
    pointed,
    focusWishes,
    choose(iri, focus = true) {
      pointed.value = undefined;
      change({ chosen: iri });
      if (focus) focusWishes.value += 1;
    },
    dismiss() {
      change({ chosen: undefined });
    },
    renew() {
      void describe(chosen.peek());
    },
  };
}
