// The user's corrections file beside the page: given to whoever may read the site, written only after the user's click.
// A stranger would get wrong whom to trust: any page on the internet can make a browser send requests here. So what is
// written comes from this site's own page (Origin, Sec-Fetch-Site and a header that other origins cannot send), on this
// machine, is a corrections file, and replaces the very bytes that the page has read (If-Match).
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { basename } from "node:path";
import { FaultyFileError, readCorrections, UnreadableArticleError } from "@isnad/core";
import { reasonOf, UsageError } from "./exit.ts";
import { fromUser } from "./user-directory.ts";
import { openOutput } from "./write-output.ts";

const LARGEST = 1_000_000;
/** What a new file begins with. */
const HEAD = "# Corrections, one a line: isnad build --help shows what they look like.\n";

/** Answers requests for one file, and for no other. */
export interface CorrectionsDoor {
  /** What the page is told: whether it may write, and which file it is, so that it mixes up no two. */
  readonly header: string;
  readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

/** Makes the file where it is missing. Throws {UsageError} where it can be neither read nor written. */
export async function openCorrections(file: string): Promise<void> {
  const error = await readFile(fromUser(file)).then(
    () => undefined,
    (reason: NodeJS.ErrnoException) => reason,
  );
  if (error === undefined) return;
  if (error.code !== "ENOENT") throw new UsageError(`${file}: not read: ${reasonOf(error)}`);
  await (await openOutput(file)).write(HEAD);
}

/** `mayWrite` is false where others than this machine are answered. */
export function correctionsDoor(file: string, mayWrite: boolean): CorrectionsDoor {
  let writing: Promise<unknown> = Promise.resolve();
  const give = async (request: IncomingMessage, response: ServerResponse) => {
    const bytes = await bytesNow(file);
    response.setHeader("ETag", etagOf(bytes));
    response.setHeader("Content-Type", "text/yaml; charset=utf-8");
    response.setHeader("Content-Length", bytes.length);
    response.end(request.method === "HEAD" ? undefined : bytes);
  };
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    const refusal = mayWrite ? distrusted(request) : "Corrections are only taken on this machine.";
    if (refusal !== undefined) return say(response, 403, refusal);
    const match = request.headers["if-match"];
    if (match === undefined) return say(response, 428, "Say with If-Match which bytes are replaced.");
    const body = await bodyOf(request);
    if (body === undefined) {
      response.setHeader("Connection", "close");
      return say(response, 413, "Too large: at most 1 MB.");
    }
    const fault = faultIn(basename(file), body);
    if (fault !== undefined) return say(response, 400, fault);
    // One after the other, so that nothing is written between comparing and replacing.
    const done = writing.then(() => replace(file, match, body, response));
    writing = done.catch(() => {});
    await done;
  };
  const id = createHash("sha256").update(fromUser(file)).digest("hex").slice(0, 12);
  return {
    header: `${mayWrite ? "write" : "read"} ${id}`,
    async answer(request, response) {
      try {
        if (request.method === "GET" || request.method === "HEAD") await give(request, response);
        else if (request.method === "PUT") await take(request, response);
        else {
          response.setHeader("Allow", "GET, HEAD, PUT");
          say(response, 405, "Only GET, HEAD and PUT.");
        }
      } catch (error) {
        if (!response.headersSent)
          say(response, 500, error instanceof UsageError ? error.message : reasonOf(error));
        else response.destroy();
      }
    },
  };
}

async function replace(
  file: string,
  match: string,
  body: Uint8Array,
  response: ServerResponse,
): Promise<void> {
  if (match !== etagOf(await bytesNow(file)))
    return say(response, 412, "The file has been changed on disk since the page has read it.");
  await (await openOutput(file)).write(body);
  response.setHeader("ETag", etagOf(body));
  response.writeHead(204).end();
}

/** Why a request does not come from this site's own page; undefined where it does. */
function distrusted({ headers }: IncomingMessage): string | undefined {
  const site = headers["sec-fetch-site"];
  if (headers.origin !== `http://${headers.host}` || (site !== undefined && site !== "same-origin"))
    return "Only this site's own page may write here.";
  return headers["x-isnad"] === "save" ? undefined : "The header X-Isnad is missing.";
}

/** The whole body; undefined where it is too large. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(request.headers["content-length"] ?? 0) > LARGEST) return undefined;
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > LARGEST) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function faultIn(name: string, body: Uint8Array): string | undefined {
  try {
    readCorrections(name, body);
    return undefined;
  } catch (error) {
    if (error instanceof FaultyFileError || error instanceof UnreadableArticleError) return error.message;
    throw error;
  }
}

/** Nothing, where the file is gone: writing then fails by its ETag. */
function bytesNow(file: string): Promise<Buffer> {
  return readFile(fromUser(file)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return Buffer.alloc(0);
    throw error;
  });
}

function etagOf(bytes: Uint8Array): string {
  return `"${createHash("sha256").update(bytes).digest("hex").slice(0, 32)}"`;
}

function say(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${text}\n`);
}
