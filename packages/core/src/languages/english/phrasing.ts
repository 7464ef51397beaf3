// English noun phrases as labels of unnamed speakers.
import { holding, inflected } from "../../lexicons/word-classes.ts";
import type { Description, Phrasing } from "../language.ts";
import { variesName } from "./varied-names.ts";
import { WORDS } from "./word-classes.ts";

const DETERMINER =
  /^(?:the|an?|one|some|several|many|his|her|their|its|our|this|that|these|those|another|other)\s+/iu;
const ORGANIZATION = holding(WORDS.speakingBodies);
/** Numbers, plurals, and what is plural without an ending. */
const MANY =
  /\b(?:both|two|three|four|five|six|seven|eight|nine|ten|people|police|media|\p{Ll}{3,}(?<!s)s)\b/iu;
const FEMALE = holding(WORDS.womenSpeaking);
const MALE = holding(WORDS.menSpeaking);

/** The head stands before the first preposition, relative or comma. */
const HEAD_END = /\s+(?:of|in|at|for|from|with|on|by|to|who|which|that|whose|close|familiar|speaking)\b|,/iu;

const AROUND = inflected(WORDS.peopleAround, { before: " (?:\\p{Ll}+ )?", behind: "(?!\\w)[^]*" });

const OUTLET = inflected(WORDS.outletEndings, { before: "(?:.* )?" });

export const englishPhrasing: Phrasing = {
  describe(phrase): Description {
    const words = phrase
      .replace(/[\s,;:]+/gu, " ")
      .trim()
      .replace(DETERMINER, "");
    const text = words.length > 80 ? `${words.slice(0, 80).replace(/\s+\S*$/u, "")}…` : words;
    const head = words.split(HEAD_END)[0] ?? words;
    const last = head.split(" ").at(-1) ?? head;
    const kind = ORGANIZATION.test(last) ? "organization" : MANY.test(head) ? "group" : "person";
    const gender = FEMALE.test(head) ? "f" : MALE.test(head) ? "m" : undefined;
    return { text, kind, number: kind === "group" ? "pl" : "sg", ...(gender && { gender }) };
  },
  isOutletName: (folded) => OUTLET.test(folded) || /(?:^| )news agency$/u.test(folded),
  genderOfBody: () => "neuter",
  variesName,
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
  governs: (words) =>
    /\b(?:of|for|with|to|by|from|in|at|on|against|about|near|under|after|before|over)\s+(?:the\s+|an?\s+)?$/iu.test(
      words,
    ),
};
