// What kinds of things the graph speaks of.
// A stranger would get wrong that Agent is not disjoint with Place: a state is a Place that can speak and act.
import type { ClassRow } from "./rows.ts";

export const CLASSES = {
  "isnad:Agent": {
    label: { en: "agent", ar: "فاعل" },
    comment: {
      en: "Whoever can speak or act: an actor, an organization or a state. Not disjoint with place.",
      ar: "كل من يستطيع الكلام أو الفعل: شخص أو جهة أو دولة. ولا يمتنع أن يكون الفاعل مكاناً أيضاً.",
    },
    superClasses: ["prov:Agent"],
    subClasses: ["schema:Country"],
  },
  "isnad:Actor": {
    label: { en: "actor", ar: "شخص" },
    comment: {
      en: "A person, named or not (a senior defence official), or a group of unnamed persons.",
      ar: "شخص واحد، سُمّي أم لم يُسمَّ (مسؤول دفاعي رفيع)، أو جماعة من أشخاص لم تُذكر أسماؤهم.",
    },
    superClasses: ["isnad:Agent"],
    mayBeTyped: ["schema:Person"],
  },
  "isnad:Organization": {
    label: { en: "organization", ar: "جهة" },
    comment: {
      en: "A ministry, army, party, armed group, company, news outlet, alliance or committee.",
      ar: "وزارة أو جيش أو حزب أو جماعة مسلحة أو شركة أو وسيلة إعلام أو تحالف أو لجنة.",
    },
    superClasses: ["isnad:Agent", "schema:Organization"],
    alsoTyped: ["schema:Organization"],
  },
  "isnad:Place": {
    label: { en: "place", ar: "مكان" },
    comment: {
      en: "A place. A state is a place that can speak and act.",
      ar: "مكان من الأمكنة، والدولة مكان يستطيع الكلام والفعل.",
    },
    superClasses: ["schema:Place"],
    alsoTyped: ["schema:Place"],
    mayBeTyped: ["schema:Country"],
  },
  "isnad:Statement": {
    label: { en: "statement", ar: "تصريح" },
    comment: {
      en: "One speech act as one article tells it: somebody said something. Never a triple.",
      ar: "فعل كلامي واحد كما يرويه مقال واحد: أحدٌ قال شيئاً. وليس المقصود ثلاثية من ثلاثيات البيانات.",
    },
    iriPattern: "#statement=[0-9]+,[0-9]+$",
    superClasses: ["schema:Claim", "prov:Entity"],
    alsoTyped: ["schema:Claim"],
    mayBeTyped: ["schema:Quotation"],
  },
  "isnad:Article": {
    label: { en: "article", ar: "مقال" },
    comment: {
      en: "One document that was read.",
      ar: "وثيقة واحدة جرت قراءتها.",
    },
    iriPattern: "/article/[^/#]+-[0-9a-f]{12}$",
    superClasses: ["schema:NewsArticle", "prov:Entity"],
    alsoTyped: ["schema:NewsArticle"],
  },
  "isnad:Mention": {
    label: { en: "mention", ar: "ذِكر" },
    comment: {
      en: "A stretch of an article's text, from a start to an end counted in UTF-16 code units.",
      ar: "مقطع من نص مقال، من بداية إلى نهاية تُعدّان بوحدات ترميز UTF-16.",
    },
    iriPattern: "#utf16=[0-9]+,[0-9]+$",
    superClasses: ["oa:SpecificResource"],
    alsoTyped: ["oa:SpecificResource"],
  },
  "isnad:Topic": {
    label: { en: "topic", ar: "قضية" },
    comment: {
      en: "An unnegated proposition, the same in both languages: an event, who does it, to whom or what, and where.",
      ar: "قضية مثبتة غير منفية، واحدة في اللغتين: حدثٌ ومن قام به وعلى من أو على ماذا وقع وأين.",
    },
    superClasses: ["skos:Concept"],
    alsoTyped: ["skos:Concept"],
  },
  "isnad:Relay": {
    label: { en: "relay", ar: "حلقة إسناد" },
    comment: {
      en: "One link of a chain with several between the speaker and the article.",
      ar: "حلقة واحدة من سلسلة متعددة الحلقات بين القائل والمقال.",
    },
    superClasses: ["prov:Entity"],
  },
  "isnad:Correction": {
    label: { en: "correction", ar: "تصحيح" },
    comment: {
      en: "A line of the user's corrections file that changed this graph: what it says, and what it put in place of what.",
      ar: "سطر من ملف تصحيحات المستخدم غيّر هذا الرسم: ما يقوله، وما وضعه مكان ماذا.",
    },
    iriPattern: "/correction/[0-9a-f]{12}$",
    superClasses: ["prov:Activity"],
  },
  "isnad:Act": {
    label: { en: "kind of speech act", ar: "نوع الفعل الكلامي" },
    comment: {
      en: "What the speaker does by speaking, read from the cue.",
      ar: "ما يفعله القائل بكلامه، ويُستدل عليه من فعل القول.",
    },
    superClasses: ["skos:Concept"],
  },
  "isnad:Polarity": {
    label: { en: "polarity", ar: "إثبات أو نفي" },
    comment: {
      en: "Whether the speaker holds the topic true.",
      ar: "هل يرى القائل أن القضية صحيحة أم لا.",
    },
    superClasses: ["skos:Concept"],
  },
  "isnad:Certainty": {
    label: { en: "certainty", ar: "درجة اليقين" },
    comment: {
      en: "How sure the content sounds, read from its hedges.",
      ar: "مقدار الجزم في المضمون، ويُستدل عليه من ألفاظ الاحتمال.",
    },
    superClasses: ["skos:Concept"],
  },
  "isnad:Status": {
    label: { en: "status of the speech act", ar: "حال الفعل الكلامي" },
    comment: {
      en: "Whether the speech act took place at all.",
      ar: "هل وقع الفعل الكلامي أصلاً أم لم يقع.",
    },
    superClasses: ["skos:Concept"],
  },
  "isnad:Quotation": {
    label: { en: "manner of quotation", ar: "طريقة النقل" },
    comment: {
      en: "How much of the content stands within quotation marks.",
      ar: "مقدار ما يقع من المضمون بين علامات الاقتباس.",
    },
    superClasses: ["skos:Concept"],
  },
  "isnad:Form": {
    label: { en: "form of a mention", ar: "صيغة الذِكر" },
    comment: {
      en: "With what kind of words a mention refers to its entity.",
      ar: "نوع الألفاظ التي يحيل بها الذِكر إلى صاحبه.",
    },
    superClasses: ["skos:Concept"],
  },
} as const satisfies Readonly<Record<string, ClassRow>>;
