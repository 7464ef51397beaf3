// What `isnad why` does, apart from its options: loaded only then, since the word lists take a moment.
import { type Article, type CorrectionReport, explain, loadTagger } from "@isnad/core";
import { articlesIn } from "./articles-in.ts";
import { readAuthorities } from "./authority.ts";
import { readCorrectionsFile, sayCorrections } from "./corrections.ts";
import { EXIT, UsageError } from "./exit.ts";
import { explanationLines } from "./explanation-lines.ts";
import { readArticles, saySummaryOf } from "./read-articles.ts";
import { readGraph } from "./read-graph.ts";
import { sampleFolder } from "./sample.ts";
import { writeStdout } from "./write-output.ts";

export interface WhyOptions {
  readonly file?: string;
  readonly base?: string;
  readonly authority?: readonly string[];
  readonly corrections?: string;
}

/**
 * Prints why a name is what it is.
 * @throws {UsageError} nothing is called so, or there is nothing to look in.
 */
export async function showWhy(name: string, paths: readonly string[], options: WhyOptions): Promise<void> {
  const { file, base } = options;
  if (file !== undefined && paths.length > 0)
    throw new UsageError("give articles or -f with a graph, not both");
  const authority = await readAuthorities(options.authority, base);
  const corrections = await readCorrectionsFile(options.corrections);
  const { articles, incomplete } = await look(paths, file);
  const reports: CorrectionReport[] = [];
  const explained = explain(articles, name, {
    corrections,
    tagger: await loadTagger(),
    onReport: (report) => reports.push(report),
    ...(base !== undefined && { base }),
    ...(authority !== undefined && { authority }),
  });
  sayCorrections(corrections, { reports });
  if (explained.length === 0)
    throw new UsageError(
      `nothing is called "${name}" in these articles: write it as an article has it, or as the graph's label or IRI`,
    );
  await writeStdout(`${explained.map((one) => explanationLines(one).join("\n")).join("\n\n")}\n`);
  if (incomplete) process.exitCode = EXIT.someFailed;
}

async function look(
  paths: readonly string[],
  file: string | undefined,
): Promise<{ readonly articles: readonly Article[]; readonly incomplete: boolean }> {
  if (file !== undefined) {
    const { dataset, incomplete } = await readGraph(file);
    const articles = articlesIn([...dataset]);
    if (articles.length === 0)
      throw new UsageError(`${file}: no article's text in it (--no-text?): give the articles instead`);
    return { articles, incomplete };
  }
  const { articles, failures } = await readArticles(paths.length > 0 ? paths : [sampleFolder()]);
  if (articles.length === 0) throw new UsageError("nothing to look in: no article could be read");
  saySummaryOf(failures);
  return { articles, incomplete: failures.length > 0 };
}
