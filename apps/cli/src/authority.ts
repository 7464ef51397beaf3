// The user's own authority files: --authority FILE, read and checked before any article is.
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import {
  type AuthorityEntry,
  authorityFromQuads,
  checkAuthority,
  decodeText,
  readAuthority,
} from "@isnad/core";
import { formatOf, parse, RdfSyntaxError } from "@isnad/store";
import { reasonOf, UsageError } from "./exit.ts";
import { count, say } from "./talk.ts";
import { fromUser } from "./user-directory.ts";

/** Notes beyond these are only counted. */
const SHOWN = 10;

/**
 * The entries of all files, and what was settled in them said on stderr.
 * @throws {UsageError} a file cannot be read; {FaultyFileError} it does not say what it should, with every line.
 */
export async function readAuthorities(
  files: readonly string[] | undefined,
  base?: string,
): Promise<readonly AuthorityEntry[] | undefined> {
  if (files === undefined) return undefined;
  const read = await Promise.all(files.map(readOne));
  const entries = read.flatMap((one) => one.entries);
  const notes = [...read.flatMap((one) => one.notes), ...checkAuthority(entries, base)];
  for (const note of notes.slice(0, SHOWN)) say(`note: ${note}`);
  if (notes.length > SHOWN)
    say(`note: and ${count(notes.length - SHOWN, "more like these", "more like these")}`);
  say(`${count(entries.length, "authority entry", "authority entries")} read`);
  return entries;
}

async function readOne(file: string): ReturnType<typeof readRdf> {
  const extension = extname(file).toLowerCase();
  const isTable = [".csv", ".tsv", ".json"].includes(extension);
  if (!isTable && formatOf(file) === undefined)
    throw new UsageError(
      `${file}: not read: an authority file ends in .csv, .tsv, .json, or as RDF does (.ttl .trig .nt .nq .jsonld). Save a spreadsheet as CSV in UTF-8.`,
    );
  const content = await bytesOf(file);
  return isTable ? readAuthority(file, content) : readRdf(file, content);
}

/** The bytes of a file that the user named. */
export function bytesOf(file: string): Promise<Uint8Array> {
  return readFile(fromUser(file)).catch((error) => {
    throw new UsageError(`${file}: not read: ${reasonOf(error)}`);
  });
}

async function readRdf(file: string, content: Uint8Array): Promise<ReturnType<typeof readAuthority>> {
  const text = decodeText(file, content, "Give a .csv, .json or .ttl file.");
  try {
    return authorityFromQuads(file, await parse(text, formatOf(file) ?? "turtle"), text);
  } catch (error) {
    if (!(error instanceof RdfSyntaxError)) throw error;
    throw new UsageError(`${file}: ${error.message}`);
  }
}
