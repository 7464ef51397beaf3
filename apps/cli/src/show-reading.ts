// What `isnad read` does, apart from its options: loaded only then, since the word lists take a moment.
import { type Attributed, buildGraph, loadTagger, type Span } from "@isnad/core";
import { readAuthorities } from "./authority.ts";
import { bySentence } from "./by-sentence.ts";
import { readCorrectionsFile, sayCorrections } from "./corrections.ts";
import { EXIT, UsageError } from "./exit.ts";
import { marker, plain } from "./mark-sentence.ts";
import { readArticles } from "./read-articles.ts";
import { describeEntities, describeStatement } from "./statement-line.ts";
import { count, say } from "./talk.ts";
import { writeStdout } from "./write-output.ts";

export interface ReadOptions {
  readonly authority?: readonly string[];
  readonly corrections?: string;
}

/**
 * Prints an article sentence by sentence, with what was found in each.
 * @throws {UsageError} the file cannot be read.
 */
export async function showReading(file: string, options: ReadOptions = {}): Promise<void> {
  const authority = await readAuthorities(options.authority);
  const corrections = await readCorrectionsFile(options.corrections);
  const { articles, failures } = await readArticles([file]);
  if (articles.length === 0) throw new UsageError(`nothing was read: ${file} is no article that can be read`);
  const built = buildGraph(articles, {
    tagger: await loadTagger(),
    corrections,
    ...(authority !== undefined && { authority }),
  });
  sayCorrections(corrections, built);
  const colors = hasColors();
  for (const article of built.articles) {
    if (built.articles.length > 1) await writeStdout(`== ${plain(article.source)}\n\n`);
    await writeStdout(blocks(article, colors).join("\n"));
    const { statements, paragraphs } = article;
    const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
    say(`${count(sentences.length, "sentence")}, ${count(statements.length, "statement")}`);
  }
  if (failures.length > 0) process.exitCode = EXIT.someFailed;
}

/** See no-color.org; FORCE_COLOR is for pagers that show colors. */
function hasColors(): boolean {
  const { NO_COLOR = "", FORCE_COLOR = "" } = process.env;
  if (NO_COLOR !== "") return false;
  return FORCE_COLOR !== "" ? FORCE_COLOR !== "0" : process.stdout.isTTY === true;
}

/** One block a sentence; a paragraph that is not read is one block. */
function blocks(article: Attributed, colors: boolean): string[] {
  const lineAt = lineCounter(article.text);
  const mark = marker(article, colors);
  const named = bySentence(article, article.entityOf.keys(), (mention) => mention);
  const said = bySentence(article, article.statements.keys(), (index) => placeOf(article, index));
  return article.paragraphs.flatMap(({ role, language, sentences, start, end }) => {
    const heading = (at: number, what: string) => `line ${lineAt(at)} · ${language} · ${what}\n`;
    if (role !== "headline" && role !== "body")
      return [`${heading(start, `${role}, not read`)}${plain(article.text.slice(start, end))}\n`];
    return sentences.map((sentence) => {
      const found = named.get(sentence);
      const lines = [
        ...(found ? [describeEntities(article, found)] : []),
        ...(said.get(sentence) ?? []).map((index) => describeStatement(article, index)),
      ].map((line) => `  ${line}\n`);
      return `${heading(sentence.start, role)}${mark(sentence)}\n${lines.join("")}`;
    });
  });
}

/** Where a statement is told: at its cue, or where its content begins. */
function placeOf({ statements }: Attributed, index: number): Span | undefined {
  const { cue, contents } = statements[index]!;
  const at = (cue ?? contents[0])?.start;
  return at === undefined ? undefined : { start: at, end: at + 1 };
}

/** The line, from 1, of offsets that are asked in ascending order. */
function lineCounter(text: string): (offset: number) => number {
  let [line, at] = [1, 0];
  return (offset) => {
    for (; at < offset; at++) if (text[at] === "\n") line++;
    return line;
  };
}
