// What of the opened graphs their articles account for: only what a build gives again may be replaced by another build.
// A stranger would get wrong that a graph may have been built with more than its articles: an authority file, another
// threshold. Built again without them it would lose what they knew, so such a graph is left as it is.
import type { Article, Tagger } from "@isnad/core";
import { isnad, NS, rdf } from "@isnad/ontology";
import { createDataset, type Dataset, dataFactory } from "@isnad/store";
import type { Quad } from "@rdfjs/types";
import type { Originals, Part } from "./originals.ts";
import type { Pace } from "./pace.ts";

const TYPE = dataFactory.namedNode(rdf.type);
const ARTICLE = dataFactory.namedNode(isnad.Article);

export type Core = typeof import("@isnad/core");

/** Articles that are built together, under one base. */
export interface Group {
  readonly base: string;
  readonly articles: readonly Article[];
}

export interface Explained {
  readonly groups: readonly Group[];
  /** Quads that no article accounts for. */
  readonly rest: readonly Quad[];
  /** How many articles have no text, and stay as they are. */
  readonly textless: number;
  /** Why nothing may be built again: no article has its text, or the graph was built with more than we know of. */
  readonly refusal: "no-text" | "other-options" | undefined;
}

/** Builds the opened parts again as they were built, and compares. Throws `StoppedError`. */
export async function explain(
  core: Core,
  tagger: Tagger,
  { dataset, parts }: Originals,
  pace: Pace,
): Promise<Explained> {
  const bases = core.basesOf(dataset);
  const groups = bases.map((base) => ({ base, articles: core.articlesFromQuads(dataset, base) }));
  const before = createDataset();
  let differs = false;
  for (const part of parts) {
    const quads = part.type === "built" ? part.quads : await rebuilt(core, tagger, part, groups, pace);
    before.addAll(quads);
    differs ||= quads.some((quad) => !stands(dataset, quad));
  }
  const rest = [...dataset].filter((quad) => !stands(before, quad));
  const read = groups.flatMap(({ base, articles }) => articles.map((each) => core.articleIri(each, base)));
  differs ||= saysMoreOf(new Set(read), rest);
  const refusal = read.length === 0 ? "no-text" : differs ? "other-options" : undefined;
  const textless = dataset.count(null, TYPE, ARTICLE) - read.length;
  return { groups: groups.map((group) => withOwn(core, group, parts)), rest, textless, refusal };
}

async function rebuilt(
  core: Core,
  tagger: Tagger,
  part: Part & { type: "opened" },
  groups: readonly Group[],
  pace: Pace,
): Promise<readonly Quad[]> {
  const corrections = core.correctionsFromQuads(part.recorded);
  const quads: (readonly Quad[])[] = [];
  for (const { base, articles } of groups) {
    const own = articles.filter((article) => part.articles.has(core.articleIri(article, base)));
    if (own.length === 0) continue;
    const built = await pace.through(core.buildInSteps(own, { tagger, base, corrections }));
    quads.push(built.quads);
  }
  return quads.flat();
}

/** Articles that were read in the page as they were read, with what a graph masks. */
function withOwn(core: Core, { base, articles }: Group, parts: readonly Part[]): Group {
  const own = new Map(
    parts.flatMap((part) =>
      part.type === "built"
        ? part.articles.map((article) => [core.articleIri(article), article] as const)
        : [],
    ),
  );
  return { base, articles: articles.map((article) => own.get(core.articleIri(article, base)) ?? article) };
}

/** Are there statements or mentions in these articles that building them does not give? */
function saysMoreOf(articles: ReadonlySet<string>, rest: readonly Quad[]): boolean {
  return rest.some(({ subject, predicate }) => {
    const [article = "", fragment] = subject.value.split("#", 2);
    return fragment !== undefined && predicate.value.startsWith(NS) && articles.has(article);
  });
}

/** In whichever named graph. */
function stands(dataset: Dataset, { subject, predicate, object }: Quad): boolean {
  return dataset.count(subject, predicate, object) > 0;
}
