// The fields of the view that say what of the graph is seen, and how it is colored and sized.
// A stranger would get wrong the sets of values: what stands in them is wanted, and an empty set wants everything; kinds
// and lines are the other way round, they are hidden.
import { ENTITY_EDGES, FOLDED_EDGES, type Focus, NODE_KINDS, STATEMENT_EDGES, type Wish } from "@isnad/graph";
import * as z from "zod/mini";
import { type Field, flag, json, oneOf, someOf } from "./field.ts";

export const COLORINGS = ["kind", "community"] as const;
export const SIZINGS = ["statements", "degree", "pagerank"] as const;
export const EDGE_KINDS = [...STATEMENT_EDGES, ...ENTITY_EDGES, ...FOLDED_EDGES] as const;

const iri = z.string().check(z.maxLength(4_000));
const wish = z.object({
  node: iri,
  edge: z.optional(z.enum(EDGE_KINDS)),
  way: z.optional(z.enum(["out", "in"])),
  shown: z.boolean(),
});
const focus = z.optional(
  z.object({ node: iri, steps: z.number().check(z.int(), z.minimum(1), z.maximum(3)) }),
);
/** Between whom a path is looked for; `everything`: also over what is filtered out. */
const ends = z.object({ from: z.optional(iri), to: z.optional(iri), everything: z.optional(z.boolean()) });
export type Ends = z.infer<typeof ends>;

export const FILTER_FIELDS = {
  hiddenKinds: someOf(NODE_KINDS),
  hiddenEdges: someOf(EDGE_KINDS),
  act: words(),
  polarity: words(),
  quotation: words(),
  language: words(),
  outlet: things(),
  from: day(),
  to: day(),
  minConfidence: share(),
  byHand: json<readonly Wish[]>(z.array(wish), []),
  focus: json<Focus | undefined>(focus, undefined),
  folded: flag(),
  coloring: oneOf(COLORINGS),
  sizing: oneOf(SIZINGS),
  path: json<Ends>(ends, {}),
};

/** Names of the vocabulary's individuals or languages, written with dots between; a link's unknown ones match nothing. */
function words(): Field<ReadonlySet<string>> {
  return {
    initial: new Set(),
    write: (value) => (value.size === 0 ? undefined : [...value].sort().join(".")),
    read: (text) =>
      /^[A-Za-z]{1,30}(?:\.[A-Za-z]{1,30}){0,30}$/.test(text) ? new Set(text.split(".")) : undefined,
  };
}

/** IRIs; the empty text stands for what has none. */
function things(): Field<ReadonlySet<string>> {
  const list = json<readonly string[]>(z.array(iri), []);
  return {
    initial: new Set(),
    write: (value) => list.write([...value].sort()),
    read: (text) => {
      const read = list.read(text);
      return read && new Set(read);
    },
  };
}

/** `YYYY-MM-DD`, or nothing. */
function day(): Field<string> {
  return {
    initial: "",
    write: (value) => (value === "" ? undefined : value),
    read: (text) => (/^\d{4}-\d\d-\d\d$/.test(text) ? text : undefined),
  };
}

/** Between 0, its start, and 1. */
function share(): Field<number> {
  return {
    initial: 0,
    write: (value) => (value === 0 ? undefined : `${value}`),
    read: (text) => (/^(?:0(?:\.\d{1,4})?|1)$/.test(text) ? Number(text) : undefined),
  };
}
