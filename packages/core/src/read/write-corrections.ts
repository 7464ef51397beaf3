// Writes a corrections file: one correction a line, as people write them by hand.
// A stranger would get wrong that the file is the user's: what stands in it stays as it stands, with its comments, its
// order and its line ends; only lines that were taken back go, and new ones come at the end.
import { type Document, isSeq, parseDocument, stringify } from "yaml";
import { type Correction, correctionOf } from "../correct/correction.ts";
import { readCorrections } from "./read-corrections.ts";

/** One correction as a line of the file has it: `{ merge: ["A", "B"] }`, `{ drop: "the words", in: "a.txt" }`. */
export type CorrectionLine = Readonly<Record<string, unknown>>;

/** A correction as a line, no more in it than was said. */
export function lineOf({ action, said }: Correction): CorrectionLine {
  const parts = Object.entries(said).flatMap(([key, value]) => {
    if (value === undefined || (Array.isArray(value) && value.length === 0 && key !== action)) return [];
    const isOne = Array.isArray(value) && value.length === 1 && key !== "merge";
    return [[key, isOne ? value[0] : value] as const];
  });
  return Object.fromEntries(parts);
}

/**
 * A file that holds these corrections and no others. Lines of `existing` that say one of them stay untouched.
 *
 * `writeCorrections([{ "not-entity": "Blue Monday" }]) === "- not-entity: Blue Monday\n"`
 *
 * @throws {FaultyFileError} a line is no correction, or `existing` no corrections file.
 */
export function writeCorrections(lines: readonly CorrectionLine[], existing = ""): string {
  const wanted = new Map(lines.map((line) => [textOf(line), line]));
  const standing = readCorrections("corrections.yaml", existing);
  const kept = new Set<string>();
  const gone = standing.map(({ text }) => {
    const isGone = !wanted.has(text) || kept.has(text);
    kept.add(text);
    return isGone;
  });
  const added = [...wanted].flatMap(([text, line]) => (kept.has(text) ? [] : [line]));
  if (!gone.includes(true) && added.length === 0) return existing;
  const document = parseDocument(existing, { stringKeys: true });
  const { contents } = document;
  if (isSeq(contents) && contents.flow) return inFlow(document, gone, added);
  const lineEnd = existing.includes("\r\n") ? "\r\n" : "\n";
  const base = isSeq(contents) ? withoutItems(existing, contents.items, gone) : existing;
  const indent = isSeq(contents) ? " ".repeat(columnOf(existing, contents.range?.[0] ?? 0)) : "";
  const end = base === "" || base.endsWith("\n") ? "" : lineEnd;
  return base + end + added.map((line) => `${indent}- ${inYaml(line)}${lineEnd}`).join("");
}

/** What a line says, the same however it is written. */
function textOf(line: CorrectionLine): string {
  const correction = correctionOf("", line);
  if (!("fault" in correction)) return correction.text;
  // Throws the fault as the file's own reader words it.
  return readCorrections("corrections.yaml", JSON.stringify([line]))[0]?.text ?? "";
}

const STYLE = {
  collectionStyle: "flow",
  flowCollectionPadding: false,
  lineWidth: 0,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
} as const;

/** `not-entity: Blue Monday`; `{split: A, forms: [B], as: C}` where it says more. */
function inYaml(line: CorrectionLine): string {
  const flow = inFlowStyle(line);
  if (Object.keys(line).length !== 1) return flow;
  return flow.slice(1, -1);
}

/** On one line; quoted as JSON does it where YAML's plain words would need several. */
function inFlowStyle(value: unknown): string {
  const written = stringify(value, STYLE).trimEnd();
  return written.includes("\n") ? JSON.stringify(value) : written;
}

type Items = readonly { readonly range?: readonly number[] | null }[] | readonly unknown[];

/** The text without some items of a block list: each from its dash to the end of its last line. */
function withoutItems(text: string, items: Items, gone: readonly boolean[]): string {
  let result = text;
  for (let at = items.length - 1; at >= 0; at--) {
    if (!gone[at]) continue;
    const [start = 0, valueEnd = 0] = (items[at] as { range?: readonly number[] }).range ?? [];
    const from = text.lastIndexOf("-", start - 1);
    const lineStart = text.lastIndexOf("\n", from) + 1;
    const newline = text.indexOf("\n", Math.max(valueEnd - 1, from));
    const to = newline < 0 ? text.length : newline + 1;
    result = result.slice(0, lineStart) + result.slice(to);
  }
  return result;
}

/** A list in brackets, JSON above all, as the YAML library writes it. */
function inFlow(document: Document, gone: readonly boolean[], added: readonly CorrectionLine[]): string {
  const { contents } = document;
  if (!isSeq(contents)) return document.toString();
  contents.items = contents.items.filter((_, at) => !gone[at]);
  for (const line of added) contents.items.push(document.createNode(line, { flow: true }));
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}
