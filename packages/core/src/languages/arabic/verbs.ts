// Inflects a reporting verb from its principal parts: the third person forms that reports are written in, and the
// first person plural of quotations. Keys are folded, so vowel signs and hamza seats do not matter.
// A stranger would get wrong the weak verbs: نفى gives نفت, نفوا; دعا gives دعت, دعوا; يدعو gives يدعون; رأى gives رأوا.
import { foldWord } from "@isnad/text";
import type { Gender, GrammaticalNumber } from "../../document.ts";

/** What a form says of its subject. */
export interface Agreement {
  readonly tense: "past" | "present" | "participle";
  readonly gender?: Gender;
  readonly number?: GrammaticalNumber;
  /** First person: "we condemn". */
  readonly person?: "first";
  /** Shortened as it only is after لم and لا: "لم يقل", "لم تنف". */
  readonly mood?: "jussive";
}

export type Forms = ReadonlyMap<string, Agreement>;

/** The forms of a past tense (citation form, "نفى") by folded key. */
export function pastForms(lemma: string): Forms {
  const key = foldWord(lemma);
  const weak = /[يا]$/u.test(key) && /[ىا]$/u.test(lemma);
  const stem = weak ? key.slice(0, -1) : key;
  const forms = new Map<string, Agreement>();
  const put = (form: string, gender: Gender, number: GrammaticalNumber) =>
    forms.set(form, { tense: "past", gender, number });
  put(`${stem}ت`, "f", "sg");
  put(`${stem}تا`, "f", "du");
  put(`${stem}وا`, "m", "pl");
  if (!weak) put(`${stem}ا`, "m", "du");
  else if (/ى$/u.test(lemma)) put(`${stem}يا`, "m", "du");
  put(key, "m", "sg");
  for (const form of firstPerson(stem, weak, lemma)) forms.set(form, { tense: "past", person: "first" });
  return forms;
}

/** "قلنا", "قلت", "أعلنا": of hollow verbs without their vowel; "نفينا", "دعونا". Those spelled like a third person give way. */
function firstPerson(stem: string, weak: boolean, lemma: string): string[] {
  if (weak) return [`${stem}${/ى$/u.test(lemma) ? "ي" : "و"}نا`];
  const hollow = /^(\p{L}{1,2})ا(\p{L})$/u.exec(stem);
  return hollow ? [`${hollow[1]}${hollow[2]}نا`, `${hollow[1]}${hollow[2]}ت`] : [`${stem}نا`];
}

/** The forms of a present tense (third person masculine singular, "يدعو") by folded key. */
export function presentForms(present: string): Forms {
  const key = foldWord(present);
  const root = key.slice(1);
  const stem = /[يوا]$/u.test(key) && /[ىيو]$/u.test(present) ? root.slice(0, -1) : root;
  const forms = new Map<string, Agreement>();
  const put = (form: string, gender: Gender | undefined, number: GrammaticalNumber, person?: "first") =>
    forms.set(form, { tense: "present", number, ...(gender && { gender }), ...(person && { person }) });
  const short = jussive(root);
  if (short !== undefined) {
    forms.set(`ي${short}`, { tense: "present", number: "sg", gender: "m", mood: "jussive" });
    forms.set(`ت${short}`, { tense: "present", number: "sg", gender: "f", mood: "jussive" });
    forms.set(`ن${short}`, { tense: "present", number: "pl", person: "first", mood: "jussive" });
  }
  put(`ن${root}`, undefined, "pl", "first");
  put(`ي${stem}ون`, "m", "pl");
  put(`ي${stem}وا`, "m", "pl");
  put(`ت${root}ان`, "f", "du");
  put(`ي${root}ان`, "m", "du");
  put(`ت${root}`, "f", "sg");
  put(`ي${root}`, "m", "sg");
  return forms;
}

/** Weak letters fall: قول → قل, شير → شر, نفي → نف. Nothing for sound roots. */
function jussive(root: string): string | undefined {
  if (/[يوا]$/u.test(root)) return root.slice(0, -1);
  return /[يوا]\p{L}$/u.test(root) ? root.slice(0, -2) + root.slice(-1) : undefined;
}

/** The forms in which an active participle reports on ("مؤكدا", "مشيرة", "قائلين"); the bare one is left out. */
export function participleForms(participle: string): Forms {
  const key = foldWord(participle);
  const stem = /ي$/u.test(key) ? key.slice(0, -1) : key;
  const forms = new Map<string, Agreement>();
  const put = (form: string, gender: Gender, number: GrammaticalNumber) =>
    forms.set(form, { tense: "participle", gender, number });
  put(`${key}ا`, "m", "sg");
  put(`${key}ه`, "f", "sg");
  put(`${stem}ين`, "m", "pl");
  put(`${key}تين`, "f", "du");
  return forms;
}
