// A user's corrections file, YAML (or JSON, which is YAML), to corrections. A list of them, each of a line or a few.
// A stranger would get wrong an empty file: whoever takes the last line back has one, and it is in order.
import { type Document, isMap, isSeq, LineCounter, parseDocument } from "yaml";
import { type Correction, correctionOf } from "../correct/correction.ts";
import { type Fault, FaultyFileError, UnreadableArticleError } from "../errors.ts";
import { decodeText } from "./decode.ts";

/** Code units: a few ten thousand corrections. */
const LARGEST = 4_000_000;

/**
 * Reads a corrections file; `file` is its name as the user knows it.
 *
 * `readCorrections("c.yaml", "- merge: [Ivan Petrov, إيفان بتروف]").length === 1`
 *
 * @throws {UnreadableArticleError} binary, utf-16, not-utf8.
 * @throws {FaultyFileError} with every fault and its line.
 */
export function readCorrections(file: string, content: string | Uint8Array): readonly Correction[] {
  const text = textOf(file, content);
  if (text === "") return [];
  const refuse = (line: number, message: string): never => {
    throw new FaultyFileError([{ where: `${file}:${line}`, message }]);
  };
  if (text.length > LARGEST) refuse(1, "too large for corrections (at most 4 million characters)");
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, stringKeys: true });
  const lineOf = (offset: number) => lineCounter.linePos(offset).line;
  const [error] = document.errors;
  if (error !== undefined) {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    throw new FaultyFileError([
      { where: `${file}:${line}:${col}`, message: `not YAML: ${firstLine(error.message)}` },
    ]);
  }
  const { contents } = document;
  const values = valuesOf(document, refuse);
  if (values === null) return [];
  if (!isSeq(contents) || !Array.isArray(values))
    return refuse(lineOf(contents?.range?.[0] ?? 0), 'not a list: begin each correction with "- "');
  const corrections: Correction[] = [];
  const faults: Fault[] = [];
  for (const [index, item] of contents.items.entries()) {
    const line = lineOf((item as { readonly range?: readonly number[] | null }).range?.[0] ?? 0);
    const correction = correctionOf(`${file}:${line}`, values[index]);
    if (!("fault" in correction)) {
      corrections.push(correction);
      continue;
    }
    const pair = isMap(item)
      ? item.items.find(({ key }) => (key as { value?: unknown }).value === correction.key)
      : undefined;
    const at = (pair?.key as { range?: readonly number[] } | undefined)?.range?.[0];
    faults.push({ where: `${file}:${at === undefined ? line : lineOf(at)}`, message: correction.fault });
  }
  if (faults.length > 0) throw new FaultyFileError(faults);
  return corrections;
}

/** "" where nothing is written. */
function textOf(file: string, content: string | Uint8Array): string {
  try {
    return decodeText(file, content, "Give a .yaml or .json file.");
  } catch (error) {
    if (error instanceof UnreadableArticleError && error.code === "empty") return "";
    throw error;
  }
}

/** Aliases may stand for each other a few times; a file made to explode is refused. */
function valuesOf(document: Document, refuse: (line: number, message: string) => never): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    return refuse(1, `not to be read: ${firstLine(error instanceof Error ? error.message : String(error))}`);
  }
}

function firstLine(message: string): string {
  return message.split("\n", 1)[0] ?? message;
}
