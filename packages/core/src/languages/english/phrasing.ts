// English noun phrases as labels of unnamed speakers.
import { holding, inflected } from "../../lexicons/word-classes.ts";
import type { Description, Phrasing } from "../language.ts";
import { sources } from "./lexicon.ts";
import { variesName } from "./varied-names.ts";
import { WORDS } from "./word-classes.ts";

const DETERMINER =
  /^(?:the|an?|one|some|several|many|his|her|their|its|our|this|that|these|those|another|other)\s+/iu;
const ORGANIZATION = holding(WORDS.speakingBodies);
/** Numbers, plurals, and what is plural without an ending. */
const MANY =
  /\b(?:both|two|three|four|five|six|seven|eight|nine|ten|people|police|media|\p{Ll}{3,}(?<!s)s)\b/iu;
const DOCUMENTS = new Set(sources.documents);
const FEMALE = holding(WORDS.womenSpeaking);
const MALE = holding(WORDS.menSpeaking);

/** "the cardiologist", "the retired judge": one person's, of no plural. */
const INTRODUCING = /^the\s+(?:\p{Ll}+\s+){0,2}?(\p{Ll}{3,}(?:[^s\W]|ss))$/iu;
/** "The watchdog, Waterwise": a name that no list has, behind what it is. */
const APPOSED_NAME =
  /^(?:the|an?|its|his|her|their|our)\s+\p{Ll}[^,]*,\s+((?:the\s+)?\p{Lu}[\p{L}\p{N}’'&.-]*(?:\s+(?:(?:of|for|and|the)\s+)*\p{Lu}[\p{L}\p{N}’'&.-]*){0,5})$/u;
/** "Nena Sarmiento, 62, who sells nuts" */
const AGE = /,\s+(?:aged\s+)?\d{1,3}(?:,.*)?$/u;

/** "Meridian, which is based in Toronto" */
const BEHIND = /,\s+(?:which|who|whose|where)\s.*$/u;

/** "His mother", "An engineer", "One young farmer", before a relative clause, a comma or a verb. */
const OPENING_PERSON =
  /^(?:An?|One|Another|His|Her|Their)\s+(?:\p{Ll}[\p{Ll}-]*\s+){0,2}?(\p{Ll}+)(?=,|\s\p{Ll})/u;

/** The head stands before the first preposition, relative or comma. */
const HEAD_END =
  /\s+(?:of|in|at|for|from|with|on|by|to|who|which|that|whose|close|familiar|speaking|published|released|issued|obtained|seen|filed|compiled|conducted|posted|leaked|provided)\b|,/iu;

const AROUND = inflected(WORDS.peopleAround, { before: " (?:\\p{Ll}+ )?", behind: "(?!\\w)[^]*" });

const OUTLET = inflected(WORDS.outletEndings, { before: "(?:.* )?" });

/** "the bank's counsel [Rajat Bhalla]": a name of several words behind what its bearer is, no preposition between. */
function nameBehindNoun(phrase: string): string | undefined {
  const [, noun, name] =
    /(?:^|\s)(\p{Ll}[\p{Ll}-]{2,})\s+(\p{Lu}[\p{L}.’'-]+(?:\s+\p{Lu}[\p{L}.’'-]+){1,3})$/u.exec(phrase) ?? [];
  return noun === undefined ||
    /^(?:of|for|from|at|with|in|on|against|by|near|and|to|the|or|its|his|her|their|our)$/.test(noun)
    ? undefined
    : name;
}

export const englishPhrasing: Phrasing = {
  describe(phrase): Description {
    const bare = phrase.trim().replace(AGE, "").replace(BEHIND, "");
    const words = (APPOSED_NAME.exec(bare)?.[1] ?? nameBehindNoun(bare) ?? bare)
      .replace(/[\s,;:]+/gu, " ")
      .trim()
      .replace(DETERMINER, "");
    const text = words.length > 80 ? `${words.slice(0, 80).replace(/\s+\S*$/u, "")}…` : words;
    const head = words.split(HEAD_END)[0] ?? words;
    const last = head.split(" ").at(-1) ?? head;
    const isWritten = DOCUMENTS.has(last.toLowerCase()) && !MANY.test(head);
    const kind = ORGANIZATION.test(last) || isWritten ? "organization" : MANY.test(head) ? "group" : "person";
    const gender = FEMALE.test(head) ? "f" : MALE.test(head) ? "m" : undefined;
    return { text, kind, number: kind === "group" ? "pl" : "sg", ...(gender && { gender }) };
  },
  isOutletName: (folded) => OUTLET.test(folded) || /(?:^| )news agency$/u.test(folded),
  genderOfBody: () => "neuter",
  variesName,
  introducingNoun(phrase) {
    const noun = INTRODUCING.exec(phrase.trim())?.[1]?.toLowerCase();
    return noun === undefined || ORGANIZATION.test(noun) ? undefined : noun;
  },
  openingPerson(words) {
    const [phrase, noun = ""] = OPENING_PERSON.exec(words) ?? [];
    const isPerson = [WORDS.personNouns, WORDS.unnamedSpeakers, WORDS.womenSpeaking, WORDS.menSpeaking];
    if (phrase === undefined || !isPerson.some((nouns) => nouns.has(noun))) return undefined;
    const gender = WORDS.womenSpeaking.has(noun) ? "f" : WORDS.menSpeaking.has(noun) ? "m" : undefined;
    return { length: phrase.length, ...(gender && { gender }) };
  },
  isOutletAgain(phrase) {
    const noun = /^th(?:e|is)\s+(\p{Ll}+)$/u.exec(phrase.trim().toLowerCase())?.[1] ?? "";
    return noun === "paper" || WORDS.outletNouns.has(noun);
  },
  isOwnState: (phrase) => /^(?:his|her|their) country$/iu.test(phrase.trim()),
  refersBack: (phrase) =>
    /^(?:the|its|his|her|their)\s+(?:same\s+)?(?:statement|communiqu[eé]|source|post|letter|document|release|tweet)$/iu.test(
      phrase.trim(),
    ),
  isRelative: (pronoun) => /^(?:who|which|that)$/iu.test(pronoun),
  pointsAtTwo(phrase) {
    const words = phrase.trim().toLowerCase();
    if (/^the (?:latter|second)$/u.test(words)) return "latter";
    if (/^the (?:former|first)$/u.test(words)) return "former";
    return /^(?:both|they both|both of them|the two|the pair)$/u.test(words) ? "both" : undefined;
  },
  addressIn: () => undefined,
  isAround: (words) => AROUND.test(words),
  namesAnother(words, kind) {
    const behind = words.split(HEAD_END)[0] ?? "";
    if (!/^\s\p{L}/u.test(behind) || /^\s(?:and|or|then|now|today)\b/u.test(behind)) return false;
    const same = kind === "organization" ? WORDS.sameBody : WORDS.sameState;
    return !same.has(behind.trim().split(/\s+/u).at(-1)?.toLowerCase() ?? "");
  },
  governs: (words) =>
    /\b(?:of|for|with|to|by|from|in|at|on|against|about|near|under|after|before|over)\s+(?:the\s+|an?\s+)?$/iu.test(
      words,
    ),
};
