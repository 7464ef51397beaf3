// `isnad build`: articles in, a graph out.
import { type Article, buildGraph } from "@isnad/core";
import { isnad, rdf } from "@isnad/ontology";
import { type Format, formatOf, serialize } from "@isnad/store";
import type { Quad } from "@rdfjs/types";
import { Command, Option } from "commander";
import { EXIT, UsageError } from "./exit.ts";
import { GRAPH_FORMATS, readBase, readDate } from "./options.ts";
import { showProgress } from "./progress.ts";
import { readArticles, saySummaryOf } from "./read-articles.ts";
import { count, say } from "./talk.ts";
import { openOutput } from "./write-output.ts";

interface BuildOptions {
  readonly out?: string;
  readonly format?: Format;
  readonly base?: string;
  /** False under --no-text. */
  readonly text: boolean;
  readonly date?: string;
}

const EXAMPLES = `
PATH is a file, a folder (all .txt .md .html .htm in it and below) or - for standard input.
In the graph an article is named by its path relative to PATH, or by the url in its front matter.

Examples:
  isnad build articles/ --out graph.ttl
  isnad build monday.txt tuesday.html --format ntriples | wc -l
  curl -s https://news.example/story.html | isnad build - --date 2026-03-09
  isnad build archive/ --no-text --base https://example.org/id/ --out archive.trig

Exit code: 0 all was built, 1 some inputs could not be read (named on stderr, the rest is built), 2 nothing was built.`;

export function buildCommand(): Command {
  return new Command("build")
    .description("Read articles and write the graph of who said what about whom")
    .argument("<PATH...>", "files, folders, or - for standard input")
    .option("-o, --out <FILE>", "write there instead of stdout; its extension chooses the format")
    .addOption(
      new Option("--format <FORMAT>", "default: by FILE's extension, else turtle").choices(GRAPH_FORMATS),
    )
    .option("--base <IRI>", "what the IRIs of articles, actors and places begin with", readBase)
    .option("--no-text", "leave the articles' words out: no bodies, quotations or contents")
    .option("--date <YYYY-MM-DD>", "when articles appeared that do not say so themselves", readDate)
    .addHelpText("after", EXAMPLES)
    .action(build);
}

async function build(paths: string[], options: BuildOptions): Promise<void> {
  const started = performance.now();
  const format = options.format ?? formatOf(options.out ?? "") ?? "turtle";
  const output = await openOutput(options.out);
  const { articles, failures } = await readArticles(paths, options.date);
  if (articles.length === 0) throw new UsageError("nothing was built: no article could be read");
  const quads = buildQuads(articles, options);
  await output.write(await serialize(quads, format));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const where = options.out === undefined ? "" : `, to ${options.out}`;
  say(`${describe(articles, quads)} in ${seconds} s, as ${format}${where}`);
  saySummaryOf(failures);
  if (failures.length > 0) process.exitCode = EXIT.someFailed;
}

const STAGES = {
  recognize: "finding names",
  resolve: "telling who is who",
  attribute: "finding statements",
  emit: "writing triples",
} as const;

/** The graph of articles, with its progress on stderr. */
export function buildQuads(
  articles: readonly Article[],
  options: { readonly base?: string; readonly text?: boolean } = {},
): readonly Quad[] {
  const progress = showProgress("building");
  const { quads } = buildGraph(articles, {
    ...(options.base !== undefined && { base: options.base }),
    withText: options.text ?? true,
    onProgress: ({ stage, done, total }) => progress.update(done, total, STAGES[stage]),
  });
  progress.stop();
  return quads;
}

/** "14 articles, 143 statements, 9,120 triples". */
export function describe(articles: readonly Article[], quads: readonly Quad[]): string {
  const statements = quads.filter(
    ({ predicate, object }) => predicate.value === rdf.type && object.value === isnad.Statement,
  );
  return [
    count(articles.length, "article"),
    count(statements.length, "statement"),
    count(quads.length, "triple"),
  ].join(", ");
}
