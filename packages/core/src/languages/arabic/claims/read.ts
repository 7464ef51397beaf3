// An Arabic content as pieces: names, listed words and phrases, and what the others do in the grammar.
// A stranger would get wrong the order of judgments: a name wins over a listed word in it, a function word over a listed
// word of its length.
import { remember } from "@isnad/text";
import { type Part, type Piece, pieceOf } from "../../../claim/piece.ts";
import type { Named, Stretch } from "../../../claim/stretch.ts";
import type { Token } from "../../../document.ts";
import { isCommonVerb } from "../common-verbs.ts";
import { cueReadings } from "../cue-lexicon.ts";
import {
  AUXILIARY,
  BESIDE,
  BY,
  COMPLEMENTIZER,
  IF,
  isIdle,
  NEGATION,
  RELATIVES,
  SETTLED,
  STOP,
  THEY,
  TIMES,
  WE,
  ZONES,
} from "./classes.ts";
import { ownerOf, phraseAt } from "./phrase.ts";

/** Reads a content's words. */
export function readArabic({ text, tokens, names }: Stretch): Piece[] {
  const pieces: Piece[] = [];
  let name = 0;
  for (let at = 0; at < tokens.length; ) {
    while (name < names.length && names[name]!.end <= tokens[at]!.start) name++;
    const named = names[name];
    if (named !== undefined && named.start < tokens[at]!.end) {
      let to = at + 1;
      while (to < tokens.length && tokens[to]!.start < named.end) to++;
      putName(pieces, text, tokens[at]!, named);
      at = to;
      continue;
    }
    const limit = named === undefined ? Number.POSITIVE_INFINITY : named.start;
    at += putWord(pieces, tokens, at, limit);
  }
  return pieces;
}

/** A name with what is written onto it: وببغداد. */
function putName(pieces: Piece[], text: string, token: Token, { start, end, entity, mention }: Named): void {
  const clitics = start > token.start ? text.slice(token.start, start).replace(/ـ/gu, "") : "";
  const conjunction = /^[وف]/u.test(clitics);
  if (conjunction) putAnd(pieces, token);
  const rest = conjunction ? clitics.slice(1) : clitics;
  const zone = ZONES.get(rest.charAt(0));
  const demonym = mention.form === "Demonym";
  pieces.push({ ...pieceOf({ start, end }, "noun", token.key), entity, demonym, zone });
}

function putAnd(pieces: Piece[], { start }: Token): void {
  pieces.push(pieceOf({ start, end: start + 1 }, "and", "و"));
}

/** Puts the piece that begins at a token; gives how many tokens it takes. */
function putWord(pieces: Piece[], tokens: readonly Token[], at: number, limit: number): number {
  const token = tokens[at]!;
  if (token.kind === "punctuation") return putMark(pieces, token);
  const { key } = token;
  const { bare, plain } = wordOf(key);
  if (bare !== key) putAnd(pieces, token);
  const fixed = putFixed(pieces, tokens, at, bare);
  if (fixed > 0) return fixed;
  const found = phraseAt(pieces, tokens, at, limit);
  // "لم تعد مهتمة": no longer.
  const isNoLonger = pieces.at(-1)?.key === "لم" && /^[يتن]عد$/u.test(bare);
  const isLong = found !== undefined && found.length > 1;
  const closed = isNoLonger ? "auxiliary" : isLong ? undefined : closedAt(pieces, tokens, at, bare);
  if (closed !== undefined) return putClosed(pieces, tokens, at, bare, closed);
  if (found !== undefined) {
    if (found.conjunction && bare === key) putAnd(pieces, token);
    pieces.push(found.piece);
    return found.length;
  }
  if (token.kind === "number") pieces.push(pieceOf(token, "determiner", key));
  else pieces.push({ ...pieceOf(token, plain.part, bare), ...plain });
  return 1;
}

function putMark(pieces: Piece[], token: Token): number {
  const { key } = token;
  // What is quoted goes on with the words around it.
  if (/^["“”„«»]$/u.test(key)) return 1;
  const part: Part = /^[،,]$/u.test(key) ? "comma" : /^[.؛;:!؟?…()–—-]$/u.test(key) ? "stop" : "other";
  pieces.push(pieceOf(token, part, key));
  return 1;
}

/** Puts what a word is whatever any list says of it; gives how many tokens that takes, 0 for other words. */
function putFixed(pieces: Piece[], tokens: readonly Token[], at: number, bare: string): number {
  const [token, second, third] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  const { start, text } = token;
  // "That not": شدد على ألا ينسحب.
  if (bare === "الا" && /^[وف]?أ/u.test(text)) {
    pieces.push(pieceOf(token, "that", "ان"), pieceOf(token, "negation", "لا"));
    return 1;
  }
  if (second !== undefined && BY[bare]?.has(second.key)) {
    pieces.push({ ...pieceOf({ start, end: second.end }, "preposition", bare), zone: "by" });
    return 2;
  }
  // "لم ولن تنسحب": neither has nor will.
  if (bare === "لم" && second?.key === "ولن") {
    pieces.push({ start, end: second.end, part: "negation", key: "لن", senses: [], future: true });
    return 2;
  }
  // "وبدلا من ذلك": says no of nothing that follows.
  const isInstead = second?.key === "من" && /^[وف]?بدلا?$/u.test(bare);
  if (isInstead && POINTING.test(third?.key ?? "")) {
    pieces.push(pieceOf({ start, end: third!.end }, "other", bare));
    return 3;
  }
  // "نحو 300": about so many.
  if (bare !== "نحو" || second?.kind !== "number") return 0;
  pieces.push(pieceOf(token, "other", bare));
  return 1;
}

/** The part of a function word, as far as the words around it leave it one. */
function closedAt(pieces: readonly Piece[], tokens: readonly Token[], at: number, bare: string) {
  const token = tokens[at]!;
  const next = tokens[at + 1]?.key ?? "";
  if (opensCondition(pieces.at(-1)?.key, bare, next) || isIf(token, next)) return "if";
  return closedByNext(bare, next) ?? wordOf(token.key).closed;
}

function putClosed(
  pieces: Piece[],
  tokens: readonly Token[],
  at: number,
  bare: string,
  closed: Part,
): number {
  const owner =
    ownerOf(COMPLEMENTIZER.exec(bare)?.[1]) ?? (THEY.has(bare) ? "they" : WE.has(bare) ? "we" : undefined);
  const zone = closed === "preposition" ? ZONES.get(bare) : undefined;
  const part = closed === "negation" && isIdle(tokens.slice(at + 1, at + 12)) ? "other" : closed;
  pieces.push({ ...pieceOf(tokens[at]!, part, bare), zone, future: bare === "لن" });
  if (owner !== undefined) pieces.push({ ...pieceOf(tokens[at]!, "pronoun", bare), owner });
  return 1;
}

const POINTING = /^(?:ذلك|هذا|هذه|تلك)$/u;

/** و and ف off where what remains is a function word, definite or a known verb. */
function bareOf(key: string): string {
  if (!/^[وف]\p{L}/u.test(key)) return key;
  const rest = key.slice(1);
  const isKnown =
    ZONES.has(rest) ||
    BESIDE.has(rest) ||
    STOP.has(rest) ||
    IF.has(rest) ||
    NEGATION.has(rest) ||
    RELATIVES.has(rest) ||
    AUXILIARY.has(rest) ||
    THEY.has(rest) ||
    COMPLEMENTIZER.test(rest) ||
    /^(?:ال|لل|بال|س[يت])\p{L}{2,}/u.test(rest) ||
    isCommonVerb(rest) ||
    cueReadings(rest).length > 0;
  return isKnown && !isCommonVerb(key) && cueReadings(key).length === 0 ? rest : key;
}

/** What a word is by itself, whatever stands around it. */
interface Word {
  readonly bare: string;
  readonly closed: Part | undefined;
  /** Where it is of no list. */
  readonly plain: Pick<Piece, "part" | "zone" | "future" | "definite">;
}

const wordOf = remember((key): Word => {
  const bare = bareOf(key);
  return { bare, closed: closedPart(bare), plain: plainWord(bare) };
});

/** "[ما لم] تنسحب", "في [حال] انسحابها": unless, in case. */
function opensCondition(before: string | undefined, bare: string, next: string): boolean {
  return (bare === "ما" && next === "لم") || (bare === "حال" && before === "في");
}

/** "[وإن] ثبت ذلك فسنحاسبهم": spelled like "that", but before a past tense. */
function isIf({ text }: Token, next: string): boolean {
  return /^[وف]?إن$/u.test(text) && isCommonVerb(next) && !/^[وفسيتن]/u.test(next);
}

/** Of two words that what follows them decides on. */
function closedByNext(bare: string, next: string): Part | undefined {
  if (bare === "غير") return /^ان/u.test(next) ? "stop" : SETTLED.has(next) ? "other" : "negation";
  if (bare !== "ما") return undefined;
  // "As long as": ما دام; "still": ما زال.
  if (/^دام/u.test(next)) return "beside";
  if (/^(?:زال|برح|انفك|فتئ)/u.test(next)) return "other";
  return isCommonVerb(next) || cueReadings(next).length > 0 ? "relative" : "other";
}

function closedPart(bare: string): Part | undefined {
  if (COMPLEMENTIZER.test(bare) && bare !== "كان" && bare !== "كانه") return "that";
  if (NEGATION.has(bare)) return "negation";
  if (bare === "سوف") return "future";
  if (AUXILIARY.has(bare)) return "auxiliary";
  if (RELATIVES.has(bare)) return "relative";
  if (IF.has(bare)) return "if";
  if (STOP.has(bare)) return "stop";
  if (THEY.has(bare) || WE.has(bare)) return "pronoun";
  if (BESIDE.has(bare)) return "beside";
  if (TIMES.has(bare)) return "other";
  if (ZONES.has(bare) && bare.length > 1) return "preposition";
  return undefined;
}

/** A word of no list: a common or reporting verb ends what stands before it, the rest are nouns. */
function plainWord(bare: string): Word["plain"] {
  const isVerb =
    isCommonVerb(bare) ||
    // With its object: سيليه. Spelled like a noun without the ي: عمله.
    (/^س?ي/u.test(bare) && isCommonVerb(bare.replace(/(?:هم|ها|ه|نا)$/u, ""))) ||
    cueReadings(bare).some(({ agreement }) => agreement.tense !== "participle");
  if (isVerb) return { part: "verb", future: /^س[يتن]\p{L}{2,}/u.test(bare) };
  const preposition = /^(?:لل|بال|كال)/u.exec(bare)?.[0]?.charAt(0);
  const zone = preposition === undefined ? undefined : ZONES.get(preposition);
  return { part: "noun", zone, definite: /^ال/u.test(bare) };
}
