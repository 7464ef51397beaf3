// A question as rows of three slots, and back to its text: what a form shows of the patterns.
// A stranger would get wrong the gap: a slot that is still empty is written `_`, so that an unfinished question has a
// text too. Its whole rows alone can be asked.
import { QuerySyntaxError } from "../errors.ts";
import { GAP, type SlotPlace } from "./slots.ts";
import { type Token, type TokenKind, tokenize } from "./tokens.ts";

/** A pattern by the words in its slots, each as it is written: `?s`, `isnad:about`, `"Iraq"`, or `_` for none. */
export type WrittenRow = Readonly<Record<SlotPlace, string>>;

const TERMS: readonly TokenKind[] = ["variable", "iri", "name", "string", "number", "boolean", "a", "gap"];

/** The rows of a question; undefined where its text is not made of patterns and has to be mended as text. */
export function rowsOf(text: string): readonly WrittenRow[] | undefined {
  const tokens = tokensOf(text);
  if (tokens === undefined) return undefined;
  const rows: WrittenRow[] = [];
  let slots: string[] = [];
  for (let at = 0; tokens[at]!.kind !== "end"; at++) {
    const { kind } = tokens[at]!;
    if (TERMS.includes(kind)) {
      const last = lastOf(tokens, at);
      slots.push(text.slice(tokens[at]!.start, tokens[last]!.end));
      at = last;
      if (slots.length < 3) continue;
      rows.push({ subject: slots[0]!, predicate: slots[1]!, object: slots[2]! });
      slots = [];
    } else if (slots.length > 0 || (kind !== "." && rows.length === 0)) return undefined;
    else if (kind === ";") slots = goesOn(tokens, at) ? [rows.at(-1)!.subject] : [];
    else if (kind === ",") slots = [rows.at(-1)!.subject, rows.at(-1)!.predicate];
    else if (kind !== ".") return undefined;
  }
  return slots.length === 0 ? rows : undefined;
}

/** Whether two terms stand behind the semicolon: then the subject is the one before it. */
function goesOn(tokens: readonly Token[], semicolon: number): boolean {
  let count = 0;
  for (let at = semicolon + 1; TERMS.includes(tokens[at]!.kind); at = lastOf(tokens, at) + 1) {
    if (count > 0 && tokens[at]!.newLine && count === 2) break;
    count++;
  }
  return count === 2;
}

/** The place of a term's last token: a string may have a language or a datatype behind it. */
function lastOf(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]!.kind;
  if (tokens[at]!.kind !== "string") return at;
  if (next === "language") return at + 1;
  return next === "datatype" ? at + 2 : at;
}

/** The kind of a text that is one whole term, else undefined. */
export function kindOfTerm(text: string): TokenKind | undefined {
  const tokens = tokensOf(text);
  const first = tokens?.[0]?.kind;
  if (tokens === undefined || first === undefined || !TERMS.includes(first)) return undefined;
  return lastOf(tokens, 0) === tokens.length - 2 ? first : undefined;
}

function tokensOf(text: string): readonly Token[] | undefined {
  try {
    return tokenize(text);
  } catch (error) {
    if (error instanceof QuerySyntaxError) return undefined;
    throw error;
  }
}

/** The text of rows, a pattern a line; rows without any word are kept too. */
export function textOfRows(rows: readonly WrittenRow[]): string {
  return rows.map(({ subject, predicate, object }) => `${subject} ${predicate} ${object}`).join(" .\n");
}

/** Whether every slot is filled. */
export function isWhole({ subject, predicate, object }: WrittenRow): boolean {
  return subject !== GAP && predicate !== GAP && object !== GAP;
}

/** The text of the rows that can be asked; a text that is none of rows comes back as it is. */
export function wholeRows(text: string): string {
  const rows = rowsOf(text);
  return rows === undefined ? text : textOfRows(rows.filter(isWhole));
}
