// An English content as pieces: names, listed words and phrases, and what the others do in the grammar.
// A stranger would get wrong the order of judgments: a name wins over a listed word in it, the longest listed phrase over
// its parts, and a word counts as verb or noun as its tag says.

import { type Part, type Piece, pieceOf } from "../../../claim/piece.ts";
import type { Named, Stretch } from "../../../claim/stretch.ts";
import type { Token } from "../../../document.ts";
import { wordKey } from "../../../lexicons/phrase-trie.ts";
import { englishTokens } from "../grammar/english-tokens.ts";
import { tagWords } from "../grammar/tag.ts";
import type { Tag } from "../grammar/word-classes.ts";
import { closedPhrase, isIdle, NEGATION, wordOf } from "./classes.ts";
import { asFuture, goingTo } from "./going-to.ts";
import { bareCopula, governs, isPredicate, isState } from "./predicate.ts";
import { describes, opensContact } from "./relatives.ts";
import { ENGLISH_SENSES, type EnglishSense } from "./words.ts";

/** Left out: what is quoted goes on with the words around it: it "received no letter". */
const QUOTE_MARK = /^["“”„«»]$/u;
/** A full stop behind these ends no sentence. */
const TITLE = /^(?:mr|mrs|ms|dr|prof|gen|col|lt|capt|sgt|maj|sen|rep|gov|rev|st|jr|sr|no|vs)$/;
const DEFINITE = /^(?:the|this|that|these|those|its|his|her|their|our|any|such)$/;

/** Reads a content's words. */
export function readEnglish({ tokens: raw, names }: Stretch): Piece[] {
  const tokens = englishTokens(raw);
  const tags = tagWords(tokens);
  const pieces: Piece[] = [];
  let name = 0;
  for (let at = 0; at < tokens.length; ) {
    while (name < names.length && names[name]!.end <= tokens[at]!.start) name++;
    const named = names[name];
    if (named !== undefined && named.start < tokens[at]!.end) {
      const to = endOf(tokens, at, named);
      pieces.push(namePiece(tokens, at, to, named, pieces));
      at = to;
      continue;
    }
    const { start, key, kind } = tokens[at]!;
    if (kind === "punctuation" && QUOTE_MARK.test(key)) {
      at++;
      continue;
    }
    const closed = closedPhrase(tokens, at) ?? goingTo(tokens, tags, at);
    if (closed !== undefined) {
      const { part, length } = closed;
      pieces.push(pieceOf({ start, end: tokens[at + length - 1]!.end }, part, key));
      at += length;
      continue;
    }
    const found = phraseAt(tokens, tags, at, named?.start ?? Number.POSITIVE_INFINITY);
    if (found !== undefined) {
      if (found.isSaid) bareCopula(pieces);
      pieces.push(asFuture(found.piece, pieces.at(-1)));
      at += found.length;
    } else {
      const piece = plainPiece(tokens, tags, at);
      if (opensContact(piece, pieces)) pieces.push(pieceOf({ start, end: start }, "relative", ""));
      const isRelative = describes(piece, pieces.at(-1), tags[at + 1]);
      pieces.push(isRelative ? { ...piece, part: "relative" } : asFuture(piece, pieces.at(-1)));
      at++;
    }
  }
  return pieces;
}

function endOf(tokens: readonly Token[], at: number, { end }: Named): number {
  let to = at + 1;
  while (to < tokens.length && tokens[to]!.start < end) to++;
  return to;
}

/** "Turkish-backed", "Beirut-based": says whose friend it is, not who. */
function namePiece(
  tokens: readonly Token[],
  at: number,
  to: number,
  { start, end, entity, mention }: Named,
  before: readonly Piece[],
): Piece {
  const isCompound =
    tokens[to]?.key === "-" &&
    /^(?:backed|based|born|made|funded|sponsored|supported|allied|style|era|aligned|trained)$/.test(
      tokens[to + 1]?.key ?? "",
    );
  return {
    ...pieceOf({ start, end }, "noun", tokens[at]!.key),
    entity: isCompound ? undefined : entity,
    demonym: mention.form === "Demonym",
    definite: DEFINITE.test(before.at(-1)?.key ?? ""),
  };
}

/** The longest listed phrase that ends at `limit` or before and whose senses agree with the tags. */
function phraseAt(
  tokens: readonly Token[],
  tags: readonly Tag[],
  at: number,
  limit: number,
): { readonly piece: Piece; readonly length: number; readonly isSaid?: boolean } | undefined {
  if (tokens[at]!.kind === "punctuation") return undefined;
  const key = keyOf(tokens[at]!);
  if (!ENGLISH_SENSES.starts(key)) return undefined;
  const found = ENGLISH_SENSES.longest(
    key,
    (offset) => {
      const token = tokens[at + offset];
      return token === undefined || token.kind === "punctuation" || token.end > limit
        ? undefined
        : keyOf(token);
    },
    (sense) => agrees(sense, tags, tokens, at),
  );
  if (found === undefined) return undefined;
  const senses = [...(found.values as readonly EnglishSense[]), ...(found.length > 1 ? planOf(key) : [])];
  const verb = senses.find(({ use }) => use === "verb");
  const last = tokens[at + found.length - 1]!;
  const tag = tags[at]!;
  const span = { start: tokens[at]!.start, end: last.end };
  const isNamed = tag === "gerund" && senses.some(({ use }) => use === "noun");
  // "the bombing of the market", but "bombing the market".
  const hasObject = tags[at + found.length] === "determiner" || tags[at + found.length] === "possessive";
  // "Was fabricated" says that it is untrue, and not who made it up.
  const isVerdict =
    senses.some(({ use, id }) => use === "adjective" && id === "false") &&
    isPredicate(tokens, tags, at, at + found.length);
  if (verb === undefined || isVerdict || (isNamed && !hasObject)) {
    const isNoun = senses.some(({ use }) => use === "noun");
    const states = senses.filter(({ use, sort }) => use === "adjective" && sort === "event");
    const isSaid = states.length > 0 && isState(senses) && isPredicate(tokens, tags, at, at + found.length);
    return {
      length: found.length,
      isSaid,
      piece: {
        ...pieceOf(span, isSaid ? "verb" : isNoun ? "noun" : "adjective", tokens[at]!.key),
        senses: isSaid ? states : senses.filter(({ use }) => use !== "verb"),
        passive: isSaid && !governs(last, tags[at + found.length - 1]),
        definite: DEFINITE.test(tokens[at - 1]?.key ?? ""),
      },
    };
  }
  // "the planned visit": no adjective, for it says what becomes of the visit.
  const isTelling = isModifier(tags, at) && senses.some(({ sort }) => sort === "factuality");
  return {
    length: found.length,
    piece: {
      ...pieceOf(span, isTelling ? "verb" : verbPart(tags, at), tokens[at]!.key),
      senses: senses.filter(({ use }) => use === "verb"),
      passive: isPassive(tokens, tags, at),
    },
  };
}

/** "Agree to" is an event, and still says of what follows it that it is planned. */
function planOf(key: string): readonly EnglishSense[] {
  const found = ENGLISH_SENSES.longest(
    key,
    () => undefined,
    ({ use, id }) => use === "verb" && id === "plan",
  );
  return found?.values ?? [];
}

/** As the lists' words are keyed: without apostrophes. */
function keyOf({ key, text }: Token): string {
  return key.includes("'") ? wordKey(text) : key;
}

function agrees(
  { use, form }: EnglishSense,
  tags: readonly Tag[],
  tokens: readonly Token[],
  at: number,
): boolean {
  const tag = tags[at]!;
  if (use === "adjective") return true;
  if (use === "noun")
    return tag === "noun" || tag === "gerund" || (tag === "verb" && tags[at - 1] === "determiner");
  // "have found", "was left": no "to found", though spelled like it.
  if (form === "base" && tag === "participle") return false;
  if (tag === "verb" || tag === "infinitive" || tag === "gerund" || tag === "participle") return true;
  // After a modal, "to" or a plural the tagger may not know the verb.
  const before = tags[at - 1];
  if (tag !== "noun" || form === undefined) return false;
  if (form === "past" || form === "participle")
    return before === "be" || before === "have" || /(?:ed|en)$/.test(tokens[at]!.key);
  return (
    form === "base" && (before === "to" || before === "modal" || before === "do" || before === "negation")
  );
}

function verbPart(tags: readonly Tag[], at: number): Part {
  const tag = tags[at]!;
  let before = at - 1;
  while (tags[before] === "adverb" || tags[before] === "negation") before--;
  const helper = tags[before];
  if (helper === "to") return "infinitive";
  if (tag === "gerund") {
    // "the images [circulating] online were": it describes a subject.
    const isOfSubject =
      helper === "noun" && !tags.slice(0, at).some((one) => /^(?:verb|be|have|do|modal)$/.test(one));
    return helper === "be" ? "verb" : isOfSubject ? "reduced" : "infinitive";
  }
  if (isModifier(tags, at)) return "reduced";
  if (tag === "participle" && helper !== "be" && helper !== "have")
    return helper === "noun" || helper === "mark" ? "reduced" : "verb";
  return "verb";
}

function isPassive(tokens: readonly Token[], tags: readonly Tag[], at: number): boolean {
  const tag = tags[at]!;
  if (tag === "gerund" || tag === "infinitive" || /ing$/.test(tokens[at]!.key)) return false;
  for (let i = at - 1; i >= 0; i--) {
    const before = tags[i]!;
    if (before === "be") return true;
    if (before === "have") return false;
    if (before !== "adverb" && before !== "negation") break;
  }
  return tag === "participle" && (tags[at - 1] === "noun" || tokens[at + 1]?.key === "by");
}

function plainPiece(tokens: readonly Token[], tags: readonly Tag[], at: number): Piece {
  const token = tokens[at]!;
  const { key } = token;
  const tag = tags[at]!;
  if (tag === "mark" && !NEGATION.test(key)) return pieceOf(token, markPart(tokens, at), key);
  // "Neither sent [nor] received": a "no" to each verb; "neither the police nor the army left" is one.
  const isSecondNo = key === "nor" && /^(?:verb|participle|infinitive)$/.test(tags[at + 1] ?? "");
  const { part, zone, owner } = isSecondNo ? ({ part: "negation" } as const) : wordOf(tag, key);
  // "Had [nearly] signed": what nearly happened did not.
  const isNearly =
    /^(?:almost|nearly)$/u.test(key) && /^(?:verb|participle|infinitive)$/u.test(tags[at + 1] ?? "");
  if (isNearly) return pieceOf(token, "negation", key);
  // "described it [as] a hoax": what follows is said of it.
  if (key === "as" && [1, 2, 3].some((offset) => isUntrue(tokens[at + offset])))
    return pieceOf(token, "other", key);
  if (part === "negation" && isIdle(key, tokens[at + 1]?.key ?? "")) return pieceOf(token, "other", key);
  if (part !== "verb") return { ...pieceOf(token, part, key), zone, owner };
  return { ...pieceOf(token, verbPart(tags, at), key), passive: isPassive(tokens, tags, at) };
}

function isUntrue(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== "word") return false;
  const found = ENGLISH_SENSES.longest(
    keyOf(token),
    () => undefined,
    ({ id }) => id === "false",
  );
  return found !== undefined;
}

/** "no [organised] fraud", "a [planned] visit": a participle inside a noun phrase. */
function isModifier(tags: readonly Tag[], at: number): boolean {
  if (tags[at + 1] !== "noun") return false;
  // Behind an article the tagger may take it for a verb: "no [organised] fraud".
  if (tags[at] === "verb") return /^(?:determiner|possessive)$/.test(tags[at - 1] ?? "");
  return (
    tags[at] === "participle" &&
    /^(?:determiner|possessive|adjective|number|negation|preposition)$/.test(tags[at - 1] ?? "")
  );
}

function markPart(tokens: readonly Token[], at: number): Part {
  const { key, start, end } = tokens[at]!;
  if (key === ",") return "comma";
  if (/^[-/’'"“”«»*]$/.test(key)) return "other";
  if (/^[—–]$/.test(key) || (key === "-" && tokens[at - 1]?.end !== start && tokens[at + 1]?.start !== end))
    return "comma";
  if (key === "." && TITLE.test(tokens[at - 1]?.key ?? "")) return "other";
  return /^[.;:!?…()]$/.test(key) ? "stop" : "other";
}
