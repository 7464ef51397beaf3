// The verbs of news prose that report nothing: by them one sees that a clause has begun, and that a word is no name.
// A stranger would get wrong the forms left out: where a past or present is spelled like a noun or a name (بحث, تعاون,
// يزيد), only the surroundings could tell, so the list marks it and it is no verb here.
import verbs from "@isnad/data/lexicons/ar/common-verbs.json" with { type: "json" };
import { foldWord, remember } from "@isnad/text";
import { z } from "zod";
import { checked } from "../../lexicons/lexicon-error.ts";
import { pastForms, presentForms } from "./verbs.ts";

const Row = z.strictObject({
  lemma: z.string(),
  present: z.string(),
  /** The past is spelled like a noun, an adjective, a particle or a name. */
  noun: z.literal(true).optional(),
  /** So is the present, or the ت- form of it. */
  presentNoun: z.literal(true).optional(),
});

const PAST = new Set<string>();
const PRESENT = new Set<string>();
/** How the listed verbs are written in the past and the present, folded: what a word of the news looks like. */
export const COMMON_LEMMAS = new Set<string>();

for (const { lemma, present, noun, presentNoun } of checked(z.array(Row), "ar/common-verbs.json", verbs)) {
  for (const form of [lemma, present]) COMMON_LEMMAS.add(foldWord(form));
  for (const [form, { person }] of noun ? [] : pastForms(lemma)) if (person === undefined) PAST.add(form);
  for (const [form, { person, mood }] of presentForms(present))
    if (person === undefined && mood === undefined && !(presentNoun && form.startsWith("ت")))
      PRESENT.add(form);
}

/** Is a folded word, without conjunction, such a verb in the past? */
export const isPastVerb = (key: string): boolean => PAST.has(key);

/** Is a folded word such a verb in the past, the present or the future, its conjunction taken off or not? */
export const isCommonVerb = remember((key) => isVerb(key) || (/^[وف]/u.test(key) && isVerb(key.slice(1))));

function isVerb(key: string): boolean {
  return PAST.has(key) || PRESENT.has(key) || (key.startsWith("س") && PRESENT.has(key.slice(1)));
}
