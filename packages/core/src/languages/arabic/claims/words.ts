// Arabic words by what they can mean in a claim: the lists inflected, in one trie of words without article.
// A stranger would get wrong what is asked for: a word as written is first cut (`cuts`), since و, ال, ب and ل stand on it
// and pronouns behind it.
import factuality from "@isnad/data/lexicons/ar/factuality.json" with { type: "json" };
import { foldWord, remember } from "@isnad/text";
import { PhraseTrie } from "../../../lexicons/phrase-trie.ts";
import { factualityWords, listedWords, type Sense } from "../../../lexicons/senses.ts";
import { passivePastForms, passivePresentForms } from "../passives.ts";
import { pastForms, presentForms } from "../verbs.ts";
import { isUngoverned, nounForms } from "./noun-forms.ts";

/** A sense of one written form. */
export interface ArabicSense extends Sense {
  readonly tense?: "past" | "present";
  readonly person?: "first";
  /** A form that is passive by its letters: أصيب, حوكم, يُدان. */
  readonly passive?: true;
  /** Written with أ, which آ is not: أخّر, to delay, and آخر, another. */
  readonly hamza?: true;
  /** Counts only where its shadda is written: مسيّرة, a drone, beside مسيرة, a march. */
  readonly doubled?: true;
  /** A form that no preposition stands before: بئرا is not in كبيرا. */
  readonly ungoverned?: true;
}

const PREPOSITION = /^(?:الي|علي|عن|من|في|ب|ل|مع|ضد|دون|وراء)$/u;

export const ARABIC_SENSES: PhraseTrie<ArabicSense> = new PhraseTrie();

export const SHADDA = "\u0651";

/** Listed words in ة, which folding makes a ه: طلبة, students, and طلبه, his request. */
export const IN_TA: Set<string> = new Set();

for (const { word, sense } of listedWords("ar", factualityWords("ar", factuality))) {
  if (sense.use === "verb") addVerb(word, sense);
  else if (word.includes(SHADDA)) ARABIC_SENSES.add("", { ...sense, doubled: true }, wordsOf(word));
  else {
    const keys = wordsOf(word);
    if (keys.length === 1 && word.endsWith("ة")) IN_TA.add(keys[0]!);
    ARABIC_SENSES.add("", sense, keys);
    // A weak ي falls at the end of an indefinite word: مساعي, مساع.
    const last = keys.at(-1) ?? "";
    if (sense.use === "adjective" && keys.length === 1 && !/[هتني]$/u.test(last))
      for (const ending of ["ه", "ا", "ين", "ون", "ان", "تان", "تين", "ات"])
        ARABIC_SENSES.add("", sense, [`${last}${ending}`]);
    if (sense.use === "noun" && keys.length === 1)
      for (const form of nounForms(last, sense.sort))
        ARABIC_SENSES.add("", isUngoverned(form) ? { ...sense, ungoverned: true } : sense, [form]);
  }
}

/** "أطلق/يطلق سراح" has a noun behind it, "توصل/يتوصل إلى" a preposition that may stand further on. */
function addVerb(word: string, sense: Sense): void {
  const [past = "", rest = ""] = word.split("/");
  const [present = "", ...after] = rest.split(" ");
  const [pastWord = "", ...pastAfter] = past.split(" ");
  const behind = (after.length > 0 ? after : pastAfter).map(foldWord);
  const isPreposition = behind.length === 1 && PREPOSITION.test(behind[0]!);
  const full = isPreposition ? { ...sense, preposition: behind[0]! } : sense;
  const phrase = isPreposition ? [] : behind.map(bareArticle);
  const [inPast, inPresent] = [sensesIn(full, "past", /^أ/u.test(past)), sensesIn(full, "present")];
  const undergone = { ...full, passive: true } as const;
  for (const form of passivePastForms(pastWord))
    ARABIC_SENSES.add("", { ...undergone, tense: "past" }, [form, ...phrase]);
  for (const form of passivePresentForms(pastWord, present))
    ARABIC_SENSES.add("", { ...undergone, tense: "present" }, [form, ...phrase]);
  for (const [form, { person }] of pastForms(pastWord))
    ARABIC_SENSES.add("", inPast[person ?? "other"], [form, ...phrase]);
  for (const [form, { person }] of presentForms(present)) {
    ARABIC_SENSES.add("", inPresent[person ?? "other"], [form, ...phrase]);
    // "I resign" beside "we resign": أستقيل, نستقيل.
    if (person === "first" && form.length > 4)
      ARABIC_SENSES.add("", inPresent.first, [`ا${form.slice(1)}`, ...phrase]);
  }
}

/** A verb has dozens of forms: they share these. */
function sensesIn(
  sense: Sense,
  tense: "past" | "present",
  isHamza = false,
): Record<"first" | "other", ArabicSense> {
  const other: ArabicSense = { ...sense, tense, ...(isHamza && { hamza: true }) };
  return { first: { ...other, person: "first" }, other };
}

function wordsOf(phrase: string): string[] {
  return phrase.split(/\s+/u).map((word) => bareArticle(foldWord(word)));
}

/** Without the article. */
export function bareArticle(key: string): string {
  return /^ال\p{L}{2,}/u.test(key) ? key.slice(2) : key;
}

/** One way to cut a written word. */
export interface Cut {
  readonly stem: string;
  readonly conjunction: boolean;
  /** ب, ل or ك on the word. */
  readonly preposition?: string;
  readonly article: boolean;
  /** The pronoun behind it: ها, هم, نا. */
  readonly pronoun?: string;
  /** س before a verb. */
  readonly future?: boolean;
}

/** The ways to cut a folded word with which a listed phrase begins, the least cut first. */
export const cuts: (key: string) => readonly Cut[] = remember((key) =>
  allCuts(key).filter(({ stem }) => ARABIC_SENSES.starts(stem)),
);

function allCuts(key: string): readonly Cut[] {
  const found: Cut[] = [];
  for (const conjunction of [false, true]) {
    if (conjunction && !/^[وف]\p{L}{2,}/u.test(key)) continue;
    const word = conjunction ? key.slice(1) : key;
    for (const cut of withoutPreposition(word)) found.push({ ...cut, conjunction });
  }
  for (const cut of [...found]) {
    const pronoun = cut.article ? undefined : /(?:هما|هم|هن|ها|نا|كم|ه)$/u.exec(cut.stem)?.[0];
    if (pronoun === undefined || cut.stem.length - pronoun.length < 3) continue;
    const stem = cut.stem.slice(0, -pronoun.length);
    found.push({ ...cut, stem, pronoun });
    if (stem.endsWith("ت")) found.push({ ...cut, stem: `${stem.slice(0, -1)}ه`, pronoun });
    if (stem.endsWith("ا")) found.push({ ...cut, stem: `${stem.slice(0, -1)}ي`, pronoun });
    if (/[وي]$/u.test(stem)) found.push({ ...cut, stem: `${stem.slice(0, -1)}اء`, pronoun });
  }
  return found;
}

function withoutPreposition(word: string): Omit<Cut, "conjunction">[] {
  const found: Omit<Cut, "conjunction">[] = [{ stem: word, article: false }];
  if (/^س[يتنا]\p{L}{2,}/u.test(word)) found.push({ stem: word.slice(1), article: false, future: true });
  if (/^ال\p{L}{2,}/u.test(word)) found.push({ stem: word.slice(2), article: true });
  if (/^لل\p{L}{2,}/u.test(word)) found.push({ stem: word.slice(2), article: true, preposition: "ل" });
  const preposition = /^[بلك](?=\p{L}{3,})/u.exec(word)?.[0];
  if (preposition !== undefined) {
    const rest = word.slice(1);
    if (/^ال\p{L}{2,}/u.test(rest)) found.push({ stem: rest.slice(2), article: true, preposition });
    else found.push({ stem: rest, article: false, preposition });
  }
  return found;
}
