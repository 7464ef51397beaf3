// The closed lists: what a statement's act, polarity, certainty, status and quotation and a mention's form may be.
// A stranger would get wrong Denied, Deny and Negated: a polarity (the speaker holds it untrue), a kind of act
// (the cue is "denied"), and a status (the speech act did not take place).
import type { IndividualRow } from "./rows.ts";

export const INDIVIDUALS = {
  "isnad:Assert": {
    of: "isnad:Act",
    label: { en: "assert", ar: "قول" },
    comment: { en: "Says, states or confirms that something is so.", ar: "يقول أو يؤكد أن أمراً كذا." },
  },
  "isnad:Announce": {
    of: "isnad:Act",
    label: { en: "announce", ar: "إعلان" },
    comment: { en: "Makes something new publicly known.", ar: "يجعل أمراً جديداً معلوماً للناس." },
  },
  "isnad:Report": {
    of: "isnad:Act",
    label: { en: "report", ar: "نقل" },
    comment: { en: "A medium relays what it learned.", ar: "وسيلة إعلام تنقل ما بلغها." },
  },
  "isnad:Inform": {
    of: "isnad:Act",
    label: { en: "inform", ar: "إبلاغ" },
    comment: { en: "Tells something to a named addressee.", ar: "يخبر مخاطَباً مذكوراً بأمر." },
  },
  "isnad:Deny": {
    of: "isnad:Act",
    label: { en: "deny", ar: "نفي" },
    comment: { en: "Says that something is not so.", ar: "يقول إن الأمر ليس كذلك." },
  },
  "isnad:Condemn": {
    of: "isnad:Act",
    label: { en: "condemn", ar: "إدانة" },
    comment: { en: "Declares something wrong.", ar: "يستنكر أمراً ويشجبه." },
  },
  "isnad:Demand": {
    of: "isnad:Act",
    label: { en: "demand", ar: "مطالبة" },
    comment: { en: "Calls on somebody to do something.", ar: "يطلب من أحد أن يفعل شيئاً." },
  },
  "isnad:Evaluate": {
    of: "isnad:Act",
    label: { en: "evaluate", ar: "تقييم" },
    comment: { en: "Gives an opinion or an estimate.", ar: "يبدي رأياً أو تقديراً." },
  },
  "isnad:Warn": {
    of: "isnad:Act",
    label: { en: "warn", ar: "تحذير" },
    comment: { en: "Warns of something to come, or threatens.", ar: "يحذر من أمر قادم أو يهدد به." },
  },
  "isnad:Promise": {
    of: "isnad:Act",
    label: { en: "promise", ar: "وعد" },
    comment: { en: "Commits the speaker to do something.", ar: "يُلزم القائل نفسه بفعل شيء." },
  },
  "isnad:Ask": {
    of: "isnad:Act",
    label: { en: "ask", ar: "سؤال" },
    comment: { en: "Puts a question or a request.", ar: "يطرح سؤالاً أو يتقدم بطلب." },
  },
  "isnad:Accuse": {
    of: "isnad:Act",
    label: { en: "accuse", ar: "اتهام" },
    comment: { en: "Says that somebody did something wrong.", ar: "ينسب إلى أحد فعلاً سيئاً." },
  },
  "isnad:Praise": {
    of: "isnad:Act",
    label: { en: "praise", ar: "إشادة" },
    comment: { en: "Welcomes or commends something.", ar: "يرحب بأمر أو يثني عليه." },
  },
  "isnad:Affirmed": {
    of: "isnad:Polarity",
    label: { en: "affirmed", ar: "مثبت" },
    comment: { en: "The speaker holds the topic true.", ar: "يرى القائل أن القضية صحيحة." },
  },
  "isnad:Denied": {
    of: "isnad:Polarity",
    label: { en: "denied", ar: "منفي" },
    comment: { en: "The speaker holds the topic untrue.", ar: "يرى القائل أن القضية غير صحيحة." },
  },
  "isnad:Open": {
    of: "isnad:Polarity",
    label: { en: "open", ar: "غير محسوم" },
    comment: {
      en: "Asked, demanded or hoped: the speaker does not say whether it is so.",
      ar: "مسؤول عنه أو مطلوب أو مأمول: لا يقول القائل أهو كذلك أم لا.",
    },
  },
  "isnad:Certain": {
    of: "isnad:Certainty",
    label: { en: "certain", ar: "مجزوم به" },
    comment: { en: "Said without a hedge.", ar: "قيل دون لفظ احتمال." },
  },
  "isnad:Probable": {
    of: "isnad:Certainty",
    label: { en: "probable", ar: "مرجّح" },
    comment: { en: "Said to be likely.", ar: "قيل إنه مرجّح." },
  },
  "isnad:Possible": {
    of: "isnad:Certainty",
    label: { en: "possible", ar: "محتمل" },
    comment: { en: "Said to be possible: may, could.", ar: "قيل إنه ممكن: قد، ربما." },
  },
  "isnad:Reported": {
    of: "isnad:Status",
    label: { en: "reported", ar: "واقع" },
    comment: { en: "The article tells that it was said.", ar: "يروي المقال أن القول قد وقع." },
  },
  "isnad:Negated": {
    of: "isnad:Status",
    label: { en: "negated", ar: "غير واقع" },
    comment: { en: "The article tells that it was not said.", ar: "يروي المقال أن القول لم يقع." },
  },
  "isnad:Hypothetical": {
    of: "isnad:Status",
    label: { en: "hypothetical", ar: "مفترض" },
    comment: {
      en: "The article tells of it as a condition, a plan or a wish.",
      ar: "يذكره المقال شرطاً أو نيةً أو أمنية.",
    },
  },
  "isnad:Direct": {
    of: "isnad:Quotation",
    label: { en: "direct", ar: "نقل حرفي" },
    comment: {
      en: "The content stands wholly within quotation marks.",
      ar: "المضمون كله بين علامتي اقتباس.",
    },
  },
  "isnad:Indirect": {
    of: "isnad:Quotation",
    label: { en: "indirect", ar: "نقل بالمعنى" },
    comment: {
      en: "No part of the content stands within quotation marks.",
      ar: "ليس شيء من المضمون بين علامتي اقتباس.",
    },
  },
  "isnad:Mixed": {
    of: "isnad:Quotation",
    label: { en: "mixed", ar: "نقل مختلط" },
    comment: {
      en: "Part of the content stands within quotation marks.",
      ar: "بعض المضمون بين علامتي اقتباس.",
    },
  },
  "isnad:Name": {
    of: "isnad:Form",
    label: { en: "name", ar: "اسم" },
    comment: {
      en: "A name, a short name or an acronym, without title or clitic.",
      ar: "اسم أو اسم مختصر أو أوائل حروف، دون لقب ولا سوابق متصلة.",
    },
  },
  "isnad:Metonym": {
    of: "isnad:Form",
    label: { en: "metonym", ar: "كناية بالمكان" },
    comment: {
      en: "A capital or a building standing for its state or institution.",
      ar: "عاصمة أو مبنى يُراد به الدولة أو المؤسسة.",
    },
  },
  "isnad:Demonym": {
    of: "isnad:Form",
    label: { en: "demonym", ar: "نسبة" },
    comment: {
      en: "A word for belonging to a state: American, Egyptian.",
      ar: "لفظ النسبة إلى دولة: أميركي، مصرية.",
    },
  },
  "isnad:Description": {
    of: "isnad:Form",
    label: { en: "description", ar: "وصف" },
    comment: {
      en: "A description: the ministry, the envoy, a title standing alone.",
      ar: "وصف يقوم مقام الاسم: الوزارة، المبعوث، أو لقب قائم وحده.",
    },
  },
  "isnad:Pronoun": {
    of: "isnad:Form",
    label: { en: "pronoun", ar: "ضمير" },
    comment: { en: "A pronoun: he, she, they.", ar: "ضمير: هو، هي، هم." },
  },
} as const satisfies Readonly<Record<string, IndividualRow>>;
