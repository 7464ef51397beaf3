// The listed phrase that begins at an Arabic word, with what is written onto it.
// A stranger would get wrong the homographs: without vowels قصف is "bombed" and "bombing". It is a verb behind its subject,
// a relative or a "when", and a noun elsewhere.

import { type Owner, type Part, type Piece, pieceOf } from "../../../claim/piece.ts";
import type { Token } from "../../../document.ts";
import type { Sense } from "../../../lexicons/senses.ts";
import { ZONES } from "./classes.ts";
import { ARABIC_SENSES, type ArabicSense, bareArticle, type Cut, cuts, IN_TA, SHADDA } from "./words.ts";

export interface Phrase {
  readonly piece: Piece;
  readonly length: number;
  readonly conjunction: boolean;
}

/** The longest listed phrase over all ways to cut its first word; of equally long ones the least cut. */
export function phraseAt(
  pieces: readonly Piece[],
  tokens: readonly Token[],
  at: number,
  limit: number,
): Phrase | undefined {
  const token = tokens[at]!;
  if (token.kind !== "word") return undefined;
  let best: { cut: Cut; length: number; senses: readonly ArabicSense[] } | undefined;
  for (const cut of cuts(token.key)) {
    if (cut.pronoun === "ه" && token.text.endsWith("ة")) continue;
    const found = ARABIC_SENSES.longest(
      cut.stem,
      (offset) => {
        const next = tokens[at + offset];
        return next === undefined || next.kind === "punctuation" || next.start >= limit
          ? undefined
          : bareArticle(next.key);
      },
      (sense) => agrees(sense, cut, pieces, token),
    );
    const isLonger = found !== undefined && found.length > (best?.length ?? 0);
    const isHis =
      found?.length === 1 && cut.pronoun === "ه" && best?.length === 1 && IN_TA.has(best.cut.stem);
    if (found !== undefined && (isLonger || isHis))
      best = { cut, length: found.length, senses: found.values as readonly ArabicSense[] };
  }
  if (best === undefined) return undefined;
  const { cut, length, senses } = sayingNo(best, tokens, at);
  const last = tokens[at + length - 1]!;
  const verbs = senses.filter(({ use }) => use === "verb");
  const isVerb = verbs.length > 0 && (senses.length === verbs.length || readsAsVerb(pieces));
  const nominal = senses.filter(({ use }) => use !== "verb");
  // "المعارض [معتقل]" is held, and no prisoner beside him.
  const states = nominal.filter(({ use, sort }) => use === "adjective" && sort === "event");
  const isSaid = !isVerb && states.length > 0 && isState(nominal) && isPredicate(pieces, cut);
  const chosen: readonly ArabicSense[] = isVerb ? verbs : isSaid ? states : nominal;
  const suffix = cut.pronoun ?? (length > 1 ? /(?:هم|ها|نا)$/u.exec(last.key)?.[0] : undefined);
  const owner =
    isVerb && chosen.some(({ person }) => person === "first") ? "we" : ownerOf(isVerb ? undefined : suffix);
  const zone = cut.preposition === undefined ? undefined : ZONES.get(cut.preposition);
  const isNoun = chosen.some(({ use }) => use === "noun");
  const part = isVerb ? verbPart(pieces) : isSaid ? "verb" : isNoun ? "noun" : "adjective";
  return {
    length,
    conjunction: cut.conjunction,
    piece: {
      ...pieceOf({ start: token.start, end: last.end }, part, cut.stem),
      senses: chosen,
      zone,
      owner,
      passive: isVerb
        ? isPassive(token) || chosen.every(({ passive }) => passive)
        : isSaid && !ZONES.has(last.key),
      future: cut.future,
      definite: cut.article || /^ال/u.test(last.key),
    },
  };
}

/**
 * "عدم وجود" and "لا أساس له" may be listed as the opposite of something; where their first words say no by themselves, they
 * do so of all that follows: عدم وجود أزمة.
 */
function sayingNo<Found extends { cut: Cut; length: number; senses: readonly ArabicSense[] }>(
  found: Found,
  tokens: readonly Token[],
  at: number,
): Found {
  const { cut, senses, length } = found;
  if (length === 1 || !/^(?:عدم|لا|غير)$/u.test(cut.stem) || !senses.every(({ against }) => against))
    return found;
  const shorter = ARABIC_SENSES.longest(
    cut.stem,
    (offset) => {
      const next = tokens[at + offset];
      return next === undefined || next.kind === "punctuation" ? undefined : bareArticle(next.key);
    },
    ({ sort }) => sort === "factuality",
  );
  if (shorter === undefined || cuts(tokens[at + 1]!.key).length === 0) return found;
  return { ...found, length: shorter.length, senses: shorter.values };
}

/** May this way of cutting have this sense? Verbs have no article or preposition, nouns no س. */
function agrees(sense: ArabicSense, cut: Cut, pieces: readonly Piece[], { text: written }: Token): boolean {
  if (sense.use === "verb") {
    if (sense.tense === "past" && isGovernedNoun(pieces, cut)) return false;
    if (cut.article || cut.preposition !== undefined || /\u064b/u.test(written)) return false;
    if (cut.future && sense.tense === "past") return false;
    if (sense.hamza && /^[وف]?آ/u.test(written)) return false;
    return true;
  }
  if (sense.ungoverned === true && cut.preposition !== undefined) return false;
  return cut.future !== true && (sense.doubled !== true || written.includes(SHADDA));
}

/** Behind a preposition, a verb or the noun that it completes, a word spelled like a past tense is a noun: عمل فرق التفتيش. */
function isGovernedNoun(pieces: readonly Piece[], cut: Cut): boolean {
  const before = pieces.at(-1);
  if (before === undefined || cut.conjunction) return false;
  if (before.part === "preposition" || before.part === "verb" || before.part === "infinitive") return true;
  if (before.part !== "noun" && before.part !== "adjective") return false;
  return (
    before.zone !== undefined ||
    (!before.definite && before.entity === undefined && before.senses.some(({ sort }) => sort !== "thing"))
  );
}

/** Behind its subject, a relative, "when", قد or a negation a homograph is a verb. */
function readsAsVerb(pieces: readonly Piece[]): boolean {
  const before = pieces.at(-1);
  if (before === undefined) return false;
  if (before.part === "relative" || before.part === "auxiliary") return true;
  if (before.part === "negation") return /^(?:لم|لن|لا)$/u.test(before.key);
  if (before.part === "beside") return /^(?:عندما|حين|حينما|بعدما|لما)$/u.test(before.key);
  if (before.part === "pronoun") return true;
  const isSubject =
    before.part === "noun" &&
    (before.entity !== undefined || before.senses.some(({ sort }) => sort === "thing"));
  return isSubject && before.zone === undefined && opensClause(pieces, pieces.length - 1);
}

/** Does nothing but nouns stand between this piece and the start of its clause? */
function opensClause(pieces: readonly Piece[], from: number): boolean {
  for (let at = from; at >= 0; at--) {
    const { part, zone } = pieces[at]!;
    if (part === "that" || part === "stop" || part === "comma" || part === "beside" || part === "if")
      return true;
    if (part !== "noun" && part !== "adjective") return false;
    if (zone !== undefined) return false;
    if (pieces[at]!.senses.some(({ sort }) => sort !== "thing")) return false;
  }
  return true;
}

/** "Ready" says of what follows that it is planned, and stays an adjective. */
const isState = (senses: readonly Sense[]) => senses.every(({ sort }) => sort !== "factuality");

/** "المعاهدة [سارية]", "لم تعد [سارية]": without an article behind what is definite; not "معاهدة سارية". */
function isPredicate(pieces: readonly Piece[], cut: Cut): boolean {
  if (cut.article || cut.preposition !== undefined || cut.pronoun !== undefined) return false;
  const at = pieces.at(-1)?.key === "غير" ? pieces.length - 2 : pieces.length - 1;
  const before = pieces[at];
  if (before === undefined) return false;
  if (before.part === "auxiliary" || before.part === "pronoun") return true;
  if (before.part === "negation") return /^(?:لي?س|لم$|لن$)/u.test(before.key);
  return before.part === "noun" && isDefinite(before) && isSubject(pieces, at);
}

const isDefinite = ({ definite, entity, owner }: Piece): boolean =>
  definite === true || entity !== undefined || owner !== undefined;

/** Does a definite noun phrase, with what prepositions add to it, begin the clause and end here: سعر الخبز في المدينة? */
function isSubject(pieces: readonly Piece[], end: number): boolean {
  let start = end;
  while (start > 0 && /^(?:noun|adjective|preposition|determiner)$/u.test(pieces[start - 1]!.part)) start--;
  const opener = pieces[start - 1];
  const opens =
    opener === undefined ||
    /^(?:that|stop|comma|and|beside|if|auxiliary)$/u.test(opener.part) ||
    /^ليس/u.test(opener.key);
  const [head, next] = [pieces[start]!, pieces[start + 1]];
  if (!opens || head.part !== "noun" || head.zone !== undefined) return false;
  return (
    isDefinite(head) || (start < end && next?.part === "noun" && next.zone === undefined && isDefinite(next))
  );
}

function verbPart(pieces: readonly Piece[]): Part {
  return pieces.at(-1)?.part === "that" && !/ه|ي|نا/u.test(pieces.at(-1)!.key) ? "infinitive" : "verb";
}

function isPassive({ text }: Token): boolean {
  return /^[وف]?\p{L}\u064f/u.test(text);
}

export function ownerOf(suffix: string | undefined): Owner | undefined {
  if (suffix === undefined) return undefined;
  return /^(?:نا|ي|ني)$/u.test(suffix) ? "we" : "they";
}
