// What stands right behind a reporting verb and is yet not its subject: whom it calls upon, or what it is about.
// A stranger would get wrong that case does not show in writing, except in -ين: agreement, word order and what comes next
// must tell.
import { foldWord } from "@isnad/text";
import type { Mention } from "../../../document.ts";
import type { CueReading } from "../cue-lexicon.ts";
import { isAgentNoun } from "./agent-nouns.ts";
import { ADVERBS, PREPOSITIONS } from "./function-words.ts";
import { complementizerAt, isColon, isComma, isGoverned, type Reading, type Word } from "./reading.ts";

/** "ودعت لبنان إلى": the verb's gender says that whoever stands after it is called upon, and does not call. */
export function isOther(mention: Mention, { verb, agreement }: CueReading): boolean {
  const differs =
    mention.gender !== undefined && agreement.gender !== undefined && mention.gender !== agreement.gender;
  return differs && verb.addressee === "object" && mention.kind === "country";
}

/** "أعربت الوزيرة عن أملها، ودعت [بيروت] إلى": a second verb of the same sentence and gender takes as its object who stands behind it. */
export function isCalledUpon(
  reading: Reading,
  index: number,
  mention: Mention | undefined,
  { verb, agreement }: CueReading,
): boolean {
  const verbWord = reading.words[index]!;
  if (verb.addressee !== "object" || mention?.kind === "place" || !verbWord.conjunction) return false;
  return reading.words
    .slice(0, index)
    .some(
      (word) =>
        word.quote === verbWord.quote &&
        word.cues.some(
          ({ agreement: { tense, gender } }) => tense !== "participle" && gender === agreement.gender,
        ) &&
        !isGoverned(reading, word.index),
    );
}

/**
 * A noun that no list knows for someone who speaks, after a verb that takes a bare object, is that object ("ونفى
 * المزاعم"), unless the content still comes behind it ("وأكد الزبيدي أن").
 */
export function isObject(
  reading: Reading,
  start: number,
  next: number,
  { verb, hasObject }: CueReading,
): boolean {
  const first = reading.words[start]!;
  if (verb.target && hasObject && /(?:ون|ات|ا[ءئ]?)$/u.test(first.token.text)) return false;
  if (verb.addressee === "object" && /^(?:ال)?(?:جميع|كافه|كل|سائر)$/u.test(first.bare)) return true;
  if (verb.addressee === "object" && /\p{L}{3}(?:ه|ها|هم|هما)$/u.test(first.token.text)) return true;
  if (!verb.objects?.includes("") || isAgentNoun(reading.words[start]!.bare)) return false;
  const word = reading.words[next];
  if (isOfOwn(first)) return !tells(reading, next);
  if (/^(?:كل|اي|جميع|كافه|بعض|سائر)$/u.test(word?.bare ?? "")) return false;
  if (!/^ال/u.test(first.bare) && reading.words[start + 1]?.token.kind === "number") return true;
  const isJoined = reading.words[start - 1]?.conjunction ?? false;
  if (isJoined && !/^ال/u.test(first.bare) && /^ال/u.test(reading.words[start + 1]?.bare ?? "")) return true;
  if (verb.target) return /^ب/u.test(word?.bare ?? "");
  return !(
    word &&
    (complementizerAt(reading, next) ||
      isColon(word) ||
      isComma(word) ||
      word.quote ||
      /^لل/u.test(word.bare) ||
      PREPOSITIONS.has(word.bare))
  );
}

/** "أبدى [تشاؤمه] من", "أعلنت [رفضها]": a noun with its owner's pronoun, save for those who speak ("أكد محاميه أن"). */
export function isOfOwn({ bare, token, inside }: Word): boolean {
  const noun = /^(?!ال)(\p{L}{3,})(?:ه|ها|هم|هما)$/u.exec(token.text.replace(/^[وف](?=\p{L}{5})/u, ""))?.[1];
  if (noun === undefined || inside || ADVERBS.has(bare) || ENDS_IN_HA.test(bare)) return false;
  const key = foldWord(noun);
  return !isAgentNoun(key) && !isAgentNoun(key.replace(/ت$/u, "ه"));
}

/** The last letter is of the root. */
const ENDS_IN_HA =
  /^(?:اتجاه|انتباه|مياه|توجيه|تنبيه|ترفيه|جنيه|تشويه|اشتباه|تشبيه|نزيه|شبيه|فقيه|تجاه|كريه|سفيه)$/u;

/** Does a clause or a quotation begin at a word, a comma before it passed over? */
function tells(reading: Reading, at: number): boolean {
  const next = isComma(reading.words[at]) ? at + 1 : at;
  const word = reading.words[next];
  return complementizerAt(reading, next) !== undefined || isColon(word) || word?.quote?.start === word?.start;
}

/** "دعت الطرفين": a definite dual or sound plural in -ين is never a subject. */
export function isOblique({ bare }: Word): boolean {
  return (
    /^ال\p{L}{3,}ين$/u.test(bare) &&
    !/^ال(?:قوانين|ملايين|مجانين|مساكين|شياطين|بساتين|ميادين|موازين|عناوين|مضامين|براهين|تمرين|جنين|يقين|تامين|تعيين|تكوين|تدوين|تمكين|تسكين)$/u.test(
      bare,
    )
  );
}
