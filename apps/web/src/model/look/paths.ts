// The way between two entities: asked of the desk whenever its ends or what is seen change, and lit on the graph.
// A stranger would get wrong the light: it is put out only where it is still this one, others may have lit theirs since.
import { computed, effect, type ReadonlySignal, type Signal, signal, untracked } from "@preact/signals";
import type { Desk } from "../../desk/desk.ts";
import { failureOf } from "../../desk/failure.ts";
import type { PathsFound, Walkable } from "../../desk/protocol.ts";
import type { Library } from "../collection/library.ts";
import type { ViewState } from "../view/view.ts";
import type { Visible } from "./visible.ts";

/** What a path lights. */
interface Lit {
  readonly nodes: ReadonlySet<string>;
}

export interface Paths {
  /** Undefined until both ends are given and the desk has answered. */
  readonly found: ReadonlySignal<PathsFound | undefined>;
  readonly failure: ReadonlySignal<string | undefined>;
  /** Which of several equally short ways is shown. */
  readonly shown: Signal<number>;
}

export function createPaths(
  desk: Desk,
  { graph }: Library,
  { field, view }: ViewState,
  visible: ReadonlySignal<Visible>,
  spotlight: Signal<Lit | undefined>,
): Paths {
  const ends = field("path");
  const found = signal<PathsFound>();
  const failure = signal<string>();
  const shown = signal(0);
  let asked = 0;

  async function ask(from: string, to: string, walkable: Walkable | undefined): Promise<void> {
    asked += 1;
    const mine = asked;
    try {
      const answer = await desk.paths(from, to, walkable);
      if (mine !== asked) return;
      shown.value = 0;
      failure.value = undefined;
      found.value = answer;
    } catch (error) {
      if (mine === asked) failure.value = failureOf(error).message;
    }
  }

  effect(() => {
    const { from, to, everything } = ends.value;
    if (from === undefined || to === undefined || graph.value.order === 0) {
      asked += 1;
      found.value = undefined;
      failure.value = undefined;
      return;
    }
    const walkable = everything
      ? undefined
      : walkableIn(
          visible.value,
          untracked(() => view.value.hiddenEdges),
        );
    void ask(from, to, walkable);
  });
  lightUp(
    computed(() => lightOf(found.value, shown.value)),
    spotlight,
  );
  return { found, failure, shown };
}

/** Statements whose kind is hidden, or that are folded, still join; those that are filtered out do not. */
function walkableIn({ hiddenNodes, statements }: Visible, hiddenEdges: Walkable["hiddenEdges"]): Walkable {
  return { hiddenNodes: new Set([...hiddenNodes].filter((iri) => !statements.has(iri))), hiddenEdges };
}

/** The entities on the way, the statements that prove it, and who said them. */
function lightOf(found: PathsFound | undefined, shown: number): Lit | undefined {
  const way = found?.ways[shown];
  if (way === undefined) return undefined;
  const statements = way.flatMap(({ proofs }) => proofs.flat());
  const things = [
    ...way.flatMap(({ from, to }) => [from, to]),
    ...statements,
    ...statements.flatMap(({ speakers }) => speakers),
  ];
  return { nodes: new Set(things.map(({ iri }) => iri)) };
}

function lightUp(light: ReadonlySignal<Lit | undefined>, spotlight: Signal<Lit | undefined>): void {
  let mine: Lit | undefined;
  effect(() => {
    const next = light.value;
    if (next !== undefined || (mine !== undefined && spotlight.peek() === mine)) spotlight.value = next;
    mine = next;
  });
}
