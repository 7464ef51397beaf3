// The passives that Arabic letters show without vowels: of hollow verbs (أصاب, أصيب, يُصاب; اغتال, اغتيل) and of those like
// حاكم (حوكم).
// A stranger would get wrong the rest: قُتل and قتل are spelled alike, and only what stands around them tells.
import { foldWord } from "@isnad/text";
import { pastForms, presentForms } from "./verbs.ts";

/** Passives spelled like something commoner: يقال, "it is said"; لا يزال, "still"; أريد, "I want". */
const OTHERS: ReadonlySet<string> = new Set(
  "يقال تقال يزال تزال يزالون اريد اشير يراد تراد يشار تشار يمان".split(" "),
);
/** أصاب, اغتال, استعاد: a long a before the last letter of a derived verb. */
const HOLLOW = /^([اأ]\p{L}{1,3})ا(\p{L})$/u;
/** حاكم, صادر: a long a behind the first of three. */
const LONG = /^(\p{L})ا(\p{L}{2})$/u;

/** Of a past tense in its citation form, by folded key; none where letters do not show it. */
export function passivePastForms(lemma: string): readonly string[] {
  const passive = HOLLOW.test(lemma)
    ? lemma.replace(HOLLOW, "$1ي$2")
    : LONG.test(lemma)
      ? lemma.replace(LONG, "$1و$2")
      : undefined;
  if (passive === undefined) return [];
  return thirdPersons(pastForms(passive));
}

/** Of a present tense, whose past says whether it is hollow: يدين, يُدان. */
export function passivePresentForms(lemma: string, present: string): readonly string[] {
  const passive = foldWord(present).replace(/ي(?=\p{L}$)/u, "ا");
  if (!HOLLOW.test(lemma) || !/ي\p{L}$/u.test(present)) return [];
  return thirdPersons(presentForms(passive));
}

function thirdPersons(forms: ReturnType<typeof pastForms>): readonly string[] {
  return [...forms]
    .filter(([form, { person }]) => person === undefined && !OTHERS.has(form))
    .map(([form]) => form);
}
