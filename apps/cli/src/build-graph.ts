// What `isnad build` does, apart from its options: loaded only when articles are to be read, since the word lists take
// a moment that questions and help need not wait for.
import {
  type Article,
  type AuthorityEntry,
  type BuiltGraph,
  buildGraph,
  type Correction,
  loadTagger,
} from "@isnad/core";
import { isnad, rdf } from "@isnad/ontology";
import { createDataset, serialize, writeSnapshot } from "@isnad/store";
import { readAuthorities } from "./authority.ts";
import { readCorrectionsFile, sayCorrections } from "./corrections.ts";
import { EXIT, UsageError } from "./exit.ts";
import { type GraphFormat, graphFormatOf } from "./options.ts";
import { showProgress } from "./progress.ts";
import { readArticles, saySummaryOf } from "./read-articles.ts";
import { count, say } from "./talk.ts";
import { openOutput } from "./write-output.ts";

export interface BuildOptions {
  readonly out?: string;
  readonly format?: GraphFormat;
  readonly base?: string;
  /** False under --no-text. */
  readonly text: boolean;
  readonly date?: string;
  /** 0 to 1. */
  readonly minConfidence?: number;
  /** Files of the user's own names. */
  readonly authority?: readonly string[];
  /** A file of what the user knows better. */
  readonly corrections?: string;
}

/** Reads articles and writes their graph; what could not be read makes the exit code 1. */
export async function build(paths: string[], options: BuildOptions): Promise<void> {
  const started = performance.now();
  const format = options.format ?? graphFormatOf(options.out ?? "") ?? "turtle";
  const output = await openOutput(options.out);
  const authority = await readAuthorities(options.authority, options.base);
  const corrections = await readCorrectionsFile(options.corrections);
  const { articles, failures } = await readArticles(paths, options.date);
  if (articles.length === 0) throw new UsageError("nothing was built: no article could be read");
  const built = await buildWithProgress(articles, { ...options, authority, corrections });
  sayCorrections(corrections, built);
  await output.write(
    format === "snapshot" ? writeSnapshot(createDataset(built.quads)) : await serialize(built.quads, format),
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const where = options.out === undefined ? "" : `, to ${options.out}`;
  say(`${describe(built)} in ${seconds} s, as ${format}${where}`);
  const twice = articles.length - built.articles.length;
  if (twice > 0)
    say(`${count(twice, "input")} had the same name and text as another, and is not in the graph twice`);
  saySummaryOf(failures);
  if (failures.length > 0) process.exitCode = EXIT.someFailed;
}

const STAGES = {
  recognize: "finding names",
  resolve: "telling who is who",
  attribute: "finding statements",
  emit: "writing triples",
} as const;

interface BuildChoices extends Partial<Pick<BuildOptions, "base" | "text" | "minConfidence">> {
  readonly authority?: readonly AuthorityEntry[] | undefined;
  readonly corrections?: readonly Correction[];
}

/** The graph of articles, with its progress on stderr. */
export async function buildWithProgress(
  articles: readonly Article[],
  options: BuildChoices = {},
): Promise<BuiltGraph> {
  const tagger = await loadTagger();
  const progress = showProgress("building");
  const built = buildGraph(articles, {
    ...(options.base !== undefined && { base: options.base }),
    ...(options.minConfidence !== undefined && { minConfidence: options.minConfidence }),
    ...(options.authority !== undefined && { authority: options.authority }),
    ...(options.corrections !== undefined && { corrections: options.corrections }),
    withText: options.text ?? true,
    tagger,
    onProgress: ({ stage, done, total }) => progress.update(done, total, STAGES[stage]),
  });
  progress.stop();
  return built;
}

/** "14 articles, 143 statements, 9,120 triples". */
export function describe({ articles, quads }: BuiltGraph): string {
  const statements = quads.filter(
    ({ predicate, object }) => predicate.value === rdf.type && object.value === isnad.Statement,
  );
  return [
    count(articles.length, "article"),
    count(statements.length, "statement"),
    count(quads.length, "triple"),
  ].join(", ");
}
