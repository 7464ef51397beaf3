// The profiles that a graph can be written in, and in which graphs of a document its quads stand.
// A stranger would get wrong that a profile adds: Isnad's own words stay, so that what was written can be opened again.
import type { Quad } from "@rdfjs/types";
import { inArticleGraphs } from "./article-graphs.ts";
import { reifications } from "./rdf12.ts";
import { webAnnotations } from "./web-annotation.ts";

export const PROFILES = ["rdf12", "web-annotation"] as const;
export type Profile = (typeof PROFILES)[number];

export interface Arrangement {
  readonly profile?: Profile | undefined;
  /** `article`: an article's quads in the graph of its IRI. `none`: as they come. */
  readonly graphs: "article" | "none";
}

/** A built graph as it is to be written. */
export function arrange(quads: readonly Quad[], { profile, graphs }: Arrangement): readonly Quad[] {
  const added = profile === "rdf12" ? reifications(quads) : profile ? webAnnotations(quads) : [];
  const all = added.length === 0 ? quads : [...quads, ...added];
  return graphs === "article" ? inArticleGraphs(all) : all;
}
