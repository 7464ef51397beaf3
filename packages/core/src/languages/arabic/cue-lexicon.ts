// The door of the Arabic cue lists, and the index by which a word is recognized as a cue.
// A stranger would get wrong that forms match by folded spelling alone: بين is "between" and "made clear".
// Such verbs are `strict` in the list: they count only with a clause or a quotation of their own.

import verbsJson from "@isnad/data/lexicons/ar/reporting-verbs.json" with { type: "json" };
import { foldWord, remember } from "@isnad/text";
import { z } from "zod";
import { ACTS } from "../../document.ts";
import { type Agreement, participleForms, pastForms, presentForms } from "./verbs.ts";

const PREPOSITIONS = ["ب", "ل", "إلى", "على", "عن", "من", "في"] as const;

const Verb = z.strictObject({
  lemma: z.string(),
  present: z.string().optional(),
  participle: z.string().optional(),
  nouns: z.array(z.string()).optional(),
  act: z.enum(ACTS),
  /** How a noun phrase as content is tied on: "" bare, or by a preposition. */
  objects: z.array(z.enum(["", ...PREPOSITIONS])).optional(),
  /** How the addressee is tied on. */
  addressee: z.enum(["object", ...PREPOSITIONS]).optional(),
  /** The preposition before the original speaker, for verbs that pass on ("نقل عن", "نسب إلى"). */
  source: z.enum(["عن", "إلى"]).optional(),
  /** The object is what is spoken about, and belongs to the content with its predicate (وصف الهجوم بأنه). */
  target: z.boolean().optional(),
  /** Spelled like common words: counts only with a clause or a quotation of its own close by. */
  strict: z.boolean().optional(),
  /** The word without which it is no speech (عبّر عن, but عبر "through"; حمّل المسؤولية, but حمل "carry"). */
  needs: z.union([z.string(), z.array(z.string())]).optional(),
  /** The words right behind it that make it no speech (زاد من "increased", but زاد "he added"). */
  notBefore: z.array(z.string()).optional(),
  /** Only its negation says something: "لم يخف قلقه". */
  understated: z.boolean().optional(),
  /** Whom it is said to may be a pronoun on it (فأجابه), though no noun follows it so. */
  pronoun: z.boolean().optional(),
  /** Its participle may be followed by what was said, with nothing between ("وأضاف قائلا لن نتراجع"). */
  bare: z.boolean().optional(),
  certainty: z.enum(["Probable", "Possible"]).optional(),
});

export type ReportingVerb = z.infer<typeof Verb>;

/** A reading of a word as a cue. */
export interface CueReading {
  readonly verb: ReportingVerb;
  readonly agreement: Agreement;
  /** True with the future prefix: سيعلن. */
  readonly future: boolean;
  /** True with an object pronoun: اتهمها, أبلغنا. */
  readonly hasObject?: boolean;
}

const REPORTING_VERBS: readonly ReportingVerb[] = z.array(Verb).parse(verbsJson);

const VERB_FORMS = indexForms();
const NOUNS = indexNouns();

function indexForms(): ReadonlyMap<string, readonly CueReading[]> {
  const index = new Map<string, CueReading[]>();
  const add = (form: string, reading: CueReading) => {
    const readings = index.get(form) ?? [];
    if (!readings.some(({ verb }) => verb === reading.verb)) index.set(form, [...readings, reading]);
  };
  for (const verb of REPORTING_VERBS) {
    const isNounToo = verb.nouns?.some((noun) => foldWord(noun) === foldWord(verb.lemma)) ?? false;
    for (const [form, agreement] of pastForms(verb.lemma))
      if (!(isNounToo && agreement.number === "du")) add(form, { verb, agreement, future: false });
    for (const [form, agreement] of verb.present ? presentForms(verb.present) : []) {
      add(form, { verb, agreement, future: false });
      add(`س${form}`, { verb, agreement, future: true });
      if (agreement.person === undefined && agreement.mood === undefined && !verb.target)
        add(`ل${form}`, { verb, agreement, future: false });
    }
    for (const [form, agreement] of verb.participle ? participleForms(verb.participle) : [])
      add(form, { verb, agreement, future: false });
  }
  return index;
}

function indexNouns(): ReadonlyMap<string, ReportingVerb> {
  const index = new Map<string, ReportingVerb>();
  for (const verb of REPORTING_VERBS)
    for (const noun of verb.nouns ?? []) if (!index.has(foldWord(noun))) index.set(foldWord(noun), verb);
  return index;
}

const NONE: readonly CueReading[] = [];

/** The cue readings of a folded word without its conjunction, the list's order kept; none for other words. */
export const cueReadings: (key: string) => readonly CueReading[] = remember(
  (key) => VERB_FORMS.get(key) ?? withObject(key),
);

/** "وجهها", "أمره": her face and his affair, far more often than orders. */
const NOUN_OF_SOMEBODY = /^(?:وجه|امر|وعد|شكر)(?:نا|ه|ها|هم|هما)$/u;

/** "أخطرتنا", "أبلغه", "وصفها بـ": a verb that takes its addressee or its target as object, with a pronoun for it. */
function withObject(key: string): readonly CueReading[] {
  if (NOUN_OF_SOMEBODY.test(key)) return NONE;
  const form = /^(\p{L}{3,})(?:نا|ني|ه|ها|هم|هما)$/u.exec(key)?.[1];
  const readings = form === undefined ? undefined : VERB_FORMS.get(form);
  return (
    readings
      ?.filter(
        ({ verb, agreement }) =>
          (verb.addressee === "object" || verb.target === true || verb.pronoun === true) &&
          agreement.tense !== "participle",
      )
      .map((reading) => ({ ...reading, hasObject: true })) ?? NONE
  );
}

/** The verb whose verbal noun a folded word is ("اعلان" → أعلن), with its article or possessive pronoun taken off. */
export function reportingNoun(key: string): ReportingVerb | undefined {
  return nounOf(key) ?? undefined;
}

const nounOf = remember(
  (key): ReportingVerb | null =>
    NOUNS.get(key) ??
    NOUNS.get(key.replace(/^ال/u, "")) ??
    NOUNS.get(key.replace(/(?:ه|ها|هم|هما|نا)$/u, "")) ??
    null,
);
