// What is looked at: the chosen node with its description, the node pointed at in a list, and the kinds shown.
// A stranger would get wrong that descriptions come late: one that arrives after another choice is dropped.
import type { NodeKind } from "@isnad/graph";
import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Description, Desk } from "../desk/protocol.ts";

export interface Selection {
  readonly chosen: ReadonlySignal<string | undefined>;
  readonly description: ReadonlySignal<Description | undefined>;
  /** The node whose card is shown because the pointer stands on it in a list. */
  readonly pointed: Signal<string | undefined>;
  readonly hiddenKinds: Signal<ReadonlySet<NodeKind>>;
  /** Counts the wishes to bring the chosen node into view. */
  readonly focusWishes: ReadonlySignal<number>;
  /** Chooses a node; `focus` also brings it into view. */
  readonly choose: (iri: string, focus?: boolean) => void;
  readonly dismiss: () => void;
  /** Asks for the description again, after the graph has grown. */
  readonly renew: () => void;
  readonly toggleKind: (kind: NodeKind) => void;
}

export function createSelection(desk: Desk): Selection {
  const chosen = signal<string>();
  const description = signal<Description>();
  const pointed = signal<string>();
  const hiddenKinds = signal<ReadonlySet<NodeKind>>(new Set());
  const focusWishes = signal(0);

  async function describe(iri: string): Promise<void> {
    const found = await desk.describe(iri);
    if (chosen.peek() === iri) description.value = found;
  }

  return {
    chosen,
    description,
    pointed,
    hiddenKinds,
    focusWishes,
    choose(iri, focus = true) {
      chosen.value = iri;
      pointed.value = undefined;
      if (focus) focusWishes.value += 1;
      void describe(iri);
    },
    dismiss() {
      chosen.value = undefined;
      description.value = undefined;
    },
    renew() {
      const iri = chosen.peek();
      if (iri !== undefined) void describe(iri);
    },
    toggleKind(kind) {
      const kinds = new Set(hiddenKinds.value);
      if (!kinds.delete(kind)) kinds.add(kind);
      hiddenKinds.value = kinds;
    },
  };
}
