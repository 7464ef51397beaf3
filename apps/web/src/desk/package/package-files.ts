// What an evidence package consists of: the names of its files, how much of them is read, and what view.json says.
// A stranger would get wrong who packs such files: anybody. Sizes are looked at before anything is unpacked, and view.json
// is checked like a stranger's link.
import * as z from "zod/mini";
import type { AskMode } from "../../model/view/fields.ts";

export const GRAPH_FILE = "graph.ttl";
export const VIEW_FILE = "view.json";
export const FIGURE_FILE = "figure.svg";
export const PICTURE_FILE = "figure.png";
export const CORRECTIONS_FILE = "corrections.yaml";

/** Each way to ask has a file of its own, by which it is known again. */
export const QUERY_FILES: Readonly<Record<AskMode, string>> = { sparql: "query.rq", patterns: "query.txt" };

/** Farther out the whole graph would be a dot. */
const FARTHEST = 1e6;
const PLACE = z.number().check(z.minimum(-FARTHEST), z.maximum(FARTHEST));

const VIEW = z.object({
  isnad: z.literal("evidence package"),
  version: z.literal(1),
  /** The view as a link has it, behind `#`. */
  hash: z.string().check(z.maxLength(100_000)),
  /** Which of its names a node bears. */
  names: z.enum(["en", "ar", "written"]),
  /** Where the nodes stand. */
  positions: z.array(z.tuple([z.string(), PLACE, PLACE])),
});

export type PackageView = z.infer<typeof VIEW>;

/** Undefined for what is no view of ours. */
export function readView(text: string): PackageView | undefined {
  try {
    return z.safeParse(VIEW, JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
