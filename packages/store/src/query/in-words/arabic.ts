// Questions in Arabic.
// A stranger would get wrong the verbs: nobody's gender is known from a name, so what follows a name is said with nouns.
import type { Core, Phrases, Worded } from "./phrases.ts";

const ACTS: Readonly<Record<string, { readonly noun: string; readonly feminine?: true }>> = {
  Assert: { noun: "قول" },
  Announce: { noun: "إعلان" },
  Report: { noun: "خبر منقول" },
  Inform: { noun: "إبلاغ" },
  Deny: { noun: "نفي" },
  Condemn: { noun: "إدانة", feminine: true },
  Demand: { noun: "مطالبة", feminine: true },
  Evaluate: { noun: "تقييم" },
  Warn: { noun: "تحذير" },
  Promise: { noun: "وعد" },
  Ask: { noun: "سؤال أو طلب" },
  Accuse: { noun: "اتهام" },
  Praise: { noun: "إشادة", feminine: true },
};

const names = (about: readonly Worded[], asked: string) => about.map((name) => name ?? asked).join(" و");
const regarding = (about: readonly Worded[], asked = "من أو ماذا") =>
  about.length === 0 ? "" : ` بشأن ${names(about, asked)}`;

function question({ speaker, about, act, asksText }: Core): string {
  const said = act === undefined ? undefined : ACTS[act];
  if (speaker === undefined)
    return said === undefined ? `ما قيل${regarding(about)}` : `ما ورد من ${said.noun}${regarding(about)}`;
  if (speaker.name !== undefined)
    return `ما ورد عن ${speaker.name} من ${said?.noun ?? "قول"}${regarding(about)}`;
  if (said !== undefined) {
    const words = asksText ? "، وبأي نص" : "";
    return `من ${said.feminine ? "صدرت" : "صدر"} عنه ${said.noun}${regarding(about)}${words}`;
  }
  if (asksText) return `من قال ماذا${regarding(about)}`;
  return about.length > 0 ? `من تحدّث عن ${names(about, "من أو ماذا")}` : "من قال شيئًا";
}

function thing({ speaker, about, act }: Core): string {
  const noun = (act === undefined ? undefined : ACTS[act])?.noun ?? "قول";
  const who = speaker === undefined ? "" : ` عن ${speaker.name ?? "أحدهم"}`;
  return `ما ورد${who} من ${noun}${regarding(about, "شيء ما")}`;
}

const individual = (named: Readonly<Record<string, string>>, asked: string) => (_: Worded, key?: string) =>
  (key === undefined ? undefined : named[key]) ?? asked;
const either = (named: (name: string) => string, asked: string) => (name: Worded) =>
  name === undefined ? asked : named(name);

export const ARABIC: Phrases = {
  question,
  thing,
  rest: {
    addressee: either((name) => `، والمخاطَب ${name}`, "، ولمن قيل"),
    via: either((name) => `، نقلًا عن ${name}`, "، وعمّن نُقل"),
    topic: either((name) => `، في قضية «${name}»`, "، وفي أي قضية"),
    affirms: either((name) => `، بإثبات «${name}»`, "، وأي قضية يثبت"),
    denies: either((name) => `، بإنكار «${name}»`, "، وأي قضية ينفي"),
    leavesOpen: either((name) => `، من غير جزم بـ«${name}»`, "، وأي قضية لا يجزم بها"),
    act: () => "، ومن أي نوع",
    polarity: individual(
      { Affirmed: "، على وجه الإثبات", Denied: "، على وجه النفي", Open: "، من غير إثبات ولا نفي" },
      "، وهل هو إثبات أو نفي",
    ),
    certainty: individual(
      { Certain: "، على سبيل الجزم", Probable: "، على سبيل الترجيح", Possible: "، على سبيل الاحتمال" },
      "، وبأي درجة من اليقين",
    ),
    status: individual(
      {
        Reported: "، على أن القول قد وقع",
        Negated: "، على أن القول لم يقع",
        Hypothetical: "، على سبيل الافتراض",
      },
      "، وهل وقع القول أصلًا",
    ),
    quotation: individual(
      { Direct: "، بنقل حرفي", Indirect: "، بنقل بالمعنى", Mixed: "، بنقل بعضه حرفي" },
      "، وبأي طريقة نُقل",
    ),
    text: either((words) => `، بنص «${words}»`, ""),
    cue: either((word) => `، بلفظ «${word}»`, "، وبأي لفظ من ألفاظ القول"),
    date: either((date) => `، بتاريخ ${date}`, "، ومتى"),
    reportedIn: either((article) => `، في مقال «${article}»`, "، وفي أي مقال"),
    rule: either((rule) => `، بالقاعدة «${rule}»`, "، وبأي قاعدة استُخرج"),
    confidence: either((value) => `، بدرجة ثقة ${value}`, "، وبأي درجة ثقة"),
  },
  link: (asked, kind, other) =>
    ({
      within: `${asked}، ضمن ${other}`,
      disagreesWith: `${asked}، خلافًا لـ${other}`,
      agreesWith: `${asked}، موافقةً لـ${other}`,
      sameUtterance: `${asked}، وهو نفسه ${other}`,
      restates: `${asked}، تكرارًا لـ${other}`,
    })[kind],
  short: {
    within: "ما ينقله قائل عن قائل",
    disagreesWith: "من يناقض من",
    agreesWith: "من يوافق من",
  },
  pattern: (subject, label, object) => `«${label}» لـ${subject} هو ${object}`,
  typed: (subject, label) => `${subject} من صنف «${label}»`,
  beside: "؛ و",
  between: "؛ ",
  quote: (words) => `«${words}»`,
};
