// Files to articles: each is read, or named with the reason and what to do, and the rest goes on.
import { open } from "node:fs/promises";
import { type Article, checkArticleSize, readArticle, UnreadableArticleError } from "@isnad/core";
import { reasonOf } from "./exit.ts";
import { type Failure, type Found, findArticles, STDIN } from "./find-articles.ts";
import { showProgress } from "./progress.ts";
import { count, say } from "./talk.ts";

export interface ReadArticles {
  readonly articles: readonly Article[];
  readonly failures: readonly Failure[];
}

/** Reads all articles under the paths; says on stderr what could not be read and why. */
export async function readArticles(paths: readonly string[], published?: string): Promise<ReadArticles> {
  const { found, failures } = await findArticles(paths);
  const articles: Article[] = [];
  const progress = showProgress("reading");
  for (const [done, entry] of found.entries()) {
    progress.update(done, found.length);
    try {
      articles.push(await read(entry, published));
    } catch (error) {
      const message =
        error instanceof UnreadableArticleError
          ? error.describe(entry.shown)
          : `${entry.shown}: cannot be read: ${reasonOf(error)}`;
      failures.push({ shown: entry.shown, message });
    }
  }
  progress.stop();
  for (const { message } of failures) say(`not read: ${message}`);
  return { articles, failures };
}

async function read(entry: Found, published: string | undefined): Promise<Article> {
  const { file, source, shown } = entry;
  if (file === STDIN && process.stdin.isTTY) say("reading what you type, Ctrl-D ends it");
  const content = await (file === STDIN ? readAll(process.stdin, source) : readFile(file, source));
  const onWarning = (warning: string): void => say(`note: ${shown}: ${warning}`);
  return readArticle({ source, content, onWarning, ...(published !== undefined && { published }) });
}

async function readFile(file: string, source: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    checkArticleSize(source, (await handle.stat()).size);
    // As a stream, because pipes and devices have no size and may never end.
    return await readAll(handle.createReadStream({ autoClose: false }), source);
  } finally {
    await handle.close();
  }
}

async function readAll(stream: AsyncIterable<Buffer>, source: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    checkArticleSize(source, size);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** "3 files could not be read", or nothing. */
export function saySummaryOf(failures: readonly Failure[]): void {
  if (failures.length > 0) say(`${count(failures.length, "input")} could not be read, see above`);
}
