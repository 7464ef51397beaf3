// The whole story on one screen: articles in, quads out. Below depends on nothing above.
//
//   read → Article → segment → recognize → resolve → correct → attribute → correct → claim → compare → emit → quads

import { compareCodeUnits } from "@isnad/text";
import type { Quad } from "@rdfjs/types";
import { articleId } from "./article-id.ts";
import { attribute } from "./attribute/attribute.ts";
import { surerThan } from "./attribute/threshold.ts";
import { listsOf } from "./authority/authority.ts";
import type { AuthorityEntry } from "./authority/entry.ts";
import { claim } from "./claim/claim.ts";
import { compare, type Relations } from "./compare/compare.ts";
import { Corrector } from "./correct/correct.ts";
import type { Correction } from "./correct/correction.ts";
import type { CorrectionReport } from "./correct/log.ts";
import type { Article, Attributed, Claimed, Statement, Topic } from "./document.ts";
import { type EmitOptions, emit } from "./emit/emit.ts";
import { recognize } from "./recognize/recognize.ts";
import type { Joins } from "./resolve/joins.ts";
import { resolve } from "./resolve/resolve.ts";
import { segment } from "./segment/segment.ts";
import type { Tagger } from "./tag/tagger.ts";

export interface Progress {
  readonly stage: "recognize" | "resolve" | "attribute" | "claim" | "compare" | "emit";
  /** Articles done in this stage, of `total`. */
  readonly done: number;
  readonly total: number;
}

export interface BuildOptions extends EmitOptions {
  /** 0 to 1: statements whose confidence is below are left out; those nested in them then stand on their own. */
  readonly minConfidence?: number;
  /** Entries of the user's own authority files, which count before our lists. */
  readonly authority?: readonly AuthorityEntry[];
  /** The user's corrections, see `readCorrections`. */
  readonly corrections?: readonly Correction[];
  /** Weighs what the rules find against what was learned from marked texts; see {@link loadTagger}. */
  readonly tagger?: Tagger;
  readonly onProgress?: (progress: Progress) => void;
}

export interface BuiltGraph {
  readonly quads: readonly Quad[];
  /** The articles as read, a text that came twice under one name only once. */
  readonly articles: readonly Claimed[];
  /** How their statements stand to each other. */
  readonly relations: ReadonlyMap<Statement, Relations>;
  /** What a statement is about beside what its own words claim. */
  readonly near: ReadonlyMap<Statement, readonly Topic[]>;
  /** Corrections that no longer match anything or contradict each other; the graph is built all the same. */
  readonly reports: readonly CorrectionReport[];
}

/**
 * Builds the graph of a corpus. Synchronous, without side effects; the same articles in any order give the same quads.
 *
 * `buildGraph([readArticle({ source: "a.txt", content: "Jordan said it would host the talks." })]).quads`
 */
export function buildGraph(articles: readonly Article[], options: BuildOptions = {}): BuiltGraph {
  return finish(buildInSteps(articles, options), options.onProgress);
}

/**
 * The same in steps: after each article of a stage, and before and after a stage that looks at all of them at once. Between
 * two steps whoever asks may do something else, or leave the rest undone.
 */
export function* buildInSteps(
  articles: readonly Article[],
  options: Omit<BuildOptions, "onProgress"> = {},
): Steps<BuiltGraph> {
  const { attributed, corrector } = yield* attributeAll(articles, options);
  const claimed = yield* each("claim", attributed, claim);
  const compared = yield* atOnce("compare", () => compare(claimed));
  const quads = yield* atOnce("emit", () => emit(compared, options, corrector.changes()));
  return { quads, ...compared, reports: corrector.reports() };
}

/** All stages but the last; why names were joined goes into `joins`, where somebody asks. */
export function* attributeAll(
  articles: readonly Article[],
  options: Omit<BuildOptions, "onProgress">,
  joins?: Joins,
): Steps<{ readonly attributed: readonly Attributed[]; readonly corrector: Corrector }> {
  const lists = listsOf(options.authority, options.base);
  const recognized = yield* each("recognize", distinct(articles), (article) =>
    recognize(segment(article), lists, options.tagger),
  );
  const corrector = new Corrector(options.corrections, options.base);
  const resolved = yield* atOnce("resolve", () => corrector.names(resolve(recognized, joins)));
  const { minConfidence = 0 } = options;
  const attributed = corrector.statements(
    yield* each("attribute", resolved, (article) => surerThan(attribute(article), minConfidence)),
  );
  return { attributed, corrector };
}

type Steps<Value> = Generator<Progress, Value>;

function* each<In, Out>(
  stage: Progress["stage"],
  items: readonly In[],
  work: (item: In) => Out,
): Steps<Out[]> {
  const results: Out[] = [];
  for (const item of items) {
    results.push(work(item));
    yield { stage, done: results.length, total: items.length };
  }
  return results;
}

function* atOnce<Out>(stage: Progress["stage"], work: () => Out): Steps<Out> {
  yield { stage, done: 0, total: 1 };
  const result = work();
  yield { stage, done: 1, total: 1 };
  return result;
}

/** Takes all steps one after another. */
export function finish<Value>(steps: Steps<Value>, onProgress?: (progress: Progress) => void): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
  }
}

/** In an order of their own, each text under one name once; with their ids, which take a hash of the whole text. */
function distinct(articles: readonly Article[]): Article[] {
  const byId = new Map<string, Article>();
  for (const article of articles.toSorted((a, b) => compareCodeUnits(a.source, b.source))) {
    const id = articleId(article);
    if (!byId.has(id)) byId.set(id, { ...article, id });
  }
  return [...byId.values()].toSorted((a, b) => compareCodeUnits(articleId(a), articleId(b)));
}
