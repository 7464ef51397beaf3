// What articles, mentions and relays bear.
// A stranger would get wrong the offsets: UTF-16 code units into the text as read, half-open, so that
// `text.slice(start, end)` is `isnad:exact`.
import { ANY, ONE, OPTIONAL, type PropertyRow } from "./rows.ts";

const ARTICLE = { kind: "instance", of: ["isnad:Article"] } as const;
const OFFSET = { kind: "literal", datatypes: ["xsd:integer"], min: 0 } as const;

export const ARTICLE_PROPERTIES = {
  "isnad:source": {
    label: { en: "source", ar: "المصدر" },
    comment: {
      en: "A URL, or the file's path relative to the path that was given.",
      ar: "عنوان على الشبكة، أو مسار الملف نسبةً إلى المسار المعطى.",
    },
    uses: { "isnad:Article": ONE },
    value: { kind: "literal", datatypes: ["xsd:string"] },
    seeAlso: ["schema:url"],
  },
  "schema:headline": {
    label: { en: "headline", ar: "العنوان" },
    comment: { en: "The article's headline.", ar: "عنوان المقال." },
    uses: { "isnad:Article": OPTIONAL },
    value: { kind: "text" },
  },
  "schema:inLanguage": {
    label: { en: "language", ar: "اللغة" },
    comment: { en: "A language found in it: ar, en.", ar: "لغة وُجدت فيه: ar أو en." },
    uses: { "isnad:Article": ANY },
    value: { kind: "literal", datatypes: ["xsd:string"], pattern: "^[a-z]{2,3}(-[A-Za-z0-9]+)*$" },
  },
  "schema:datePublished": {
    label: { en: "published", ar: "تاريخ النشر" },
    comment: { en: "The day of publication.", ar: "يوم النشر." },
    uses: { "isnad:Article": OPTIONAL },
    value: { kind: "literal", datatypes: ["xsd:date"] },
  },
  "schema:publisher": {
    label: { en: "publisher", ar: "الناشر" },
    comment: { en: "The outlet that published it.", ar: "وسيلة الإعلام التي نشرته." },
    uses: { "isnad:Article": OPTIONAL },
    value: { kind: "instance", of: ["isnad:Organization"] },
  },
  "schema:articleBody": {
    label: { en: "text of the article", ar: "نص المقال" },
    comment: {
      en: "The whole text as read, machine tokens and private addresses masked by as many blocks.",
      ar: "النص كله كما قُرئ، مع حجب الرموز الآلية والعناوين الخاصة بعددها من المربعات.",
    },
    uses: { "isnad:Article": OPTIONAL },
    value: { kind: "literal", datatypes: ["rdf:langString", "xsd:string"] },
    holdsText: true,
  },
  "isnad:inArticle": {
    label: { en: "in article", ar: "في المقال" },
    comment: { en: "The article that the stretch belongs to.", ar: "المقال الذي ينتمي إليه المقطع." },
    uses: { "isnad:Mention": ONE },
    value: ARTICLE,
    superProperties: ["oa:hasSource"],
  },
  "oa:hasSource": {
    label: { en: "has source", ar: "مأخوذ من" },
    comment: {
      en: "The article again, in the words of Web Annotation.",
      ar: "المقال نفسه، بمفردات معيار حواشي الويب.",
    },
    uses: { "isnad:Mention": ONE },
    value: ARTICLE,
    equals: "isnad:inArticle",
  },
  "isnad:start": {
    label: { en: "start", ar: "البداية" },
    comment: {
      en: "Offset of its first character, in UTF-16 code units.",
      ar: "موضع أول حرف منه، بوحدات ترميز UTF-16.",
    },
    uses: { "isnad:Mention": ONE },
    value: OFFSET,
    seeAlso: ["oa:start"],
    lessThan: "isnad:end",
  },
  "isnad:end": {
    label: { en: "end", ar: "النهاية" },
    comment: {
      en: "Offset behind its last character, in UTF-16 code units.",
      ar: "الموضع الذي يلي آخر حرف منه، بوحدات ترميز UTF-16.",
    },
    uses: { "isnad:Mention": ONE },
    value: OFFSET,
    seeAlso: ["oa:end"],
  },
  "isnad:exact": {
    label: { en: "exact words", ar: "اللفظ بعينه" },
    comment: { en: "The words of the stretch as written.", ar: "ألفاظ المقطع كما كُتبت." },
    uses: { "isnad:Mention": ONE },
    value: { kind: "literal", datatypes: ["rdf:langString", "xsd:string"] },
    seeAlso: ["oa:exact"],
    holdsText: true,
  },
  "isnad:mentionOf": {
    label: { en: "mention of", ar: "ذِكرٌ لـ" },
    comment: { en: "The entity that the words refer to.", ar: "من تحيل إليه الألفاظ." },
    uses: { "isnad:Mention": OPTIONAL },
    value: { kind: "instance", of: ["isnad:Actor", "isnad:Organization", "isnad:Place"] },
  },
  "isnad:form": {
    label: { en: "form", ar: "الصيغة" },
    comment: {
      en: "With what kind of words it refers: a name, a demonym, a pronoun.",
      ar: "بأي نوع من الألفاظ تقع الإحالة: اسم أو نسبة أو ضمير.",
    },
    uses: { "isnad:Mention": OPTIONAL },
    value: { kind: "individual", of: "isnad:Form" },
  },
  "isnad:agent": {
    label: { en: "agent", ar: "الناقل" },
    comment: { en: "Who is this link of the chain.", ar: "صاحب هذه الحلقة من السلسلة." },
    uses: { "isnad:Relay": ONE },
    value: { kind: "instance", of: ["isnad:Agent"] },
    superProperties: ["prov:wasAttributedTo"],
  },
  "isnad:position": {
    label: { en: "position", ar: "الترتيب" },
    comment: {
      en: "The place in the chain; 1 is nearest the speaker.",
      ar: "الترتيب في السلسلة، والأول أقربها إلى القائل.",
    },
    uses: { "isnad:Relay": ONE },
    value: { kind: "literal", datatypes: ["xsd:integer"], min: 1 },
    seeAlso: ["schema:position"],
  },
} as const satisfies Readonly<Record<string, PropertyRow>>;
