// What a statement bears: who, to whom, through whom, about what, how, in which words.
// A stranger would get wrong via and within: via is who passed the words on, within is the telling that holds this one.
import { ANY, ONE, OPTIONAL, type PropertyRow, SOME } from "./rows.ts";

const AGENTS = { kind: "instance", of: ["isnad:Agent"] } as const;
const STATEMENTS = { kind: "instance", of: ["isnad:Statement"] } as const;
const MENTIONS = { kind: "instance", of: ["isnad:Mention"] } as const;

export const STATEMENT_PROPERTIES = {
  "isnad:speaker": {
    label: { en: "speaker", ar: "القائل" },
    comment: {
      en: "Who said it, resolved. Several for a joint statement; none when the text gives none.",
      ar: "صاحب القول بعد معرفة هويته. قد يتعدد في التصريح المشترك، ولا يُذكر إذا لم يذكره النص.",
    },
    uses: { "isnad:Statement": ANY },
    value: AGENTS,
    superProperties: ["prov:wasAttributedTo"],
  },
  "isnad:addressee": {
    label: { en: "addressee", ar: "المخاطَب" },
    comment: { en: "Whom it was said to.", ar: "من وُجّه إليه القول." },
    uses: { "isnad:Statement": ANY },
    value: AGENTS,
    seeAlso: ["schema:recipient"],
  },
  "isnad:via": {
    label: { en: "via", ar: "عن طريق" },
    comment: {
      en: "Who passed it on between the speaker and the article.",
      ar: "من نقل القول بين صاحبه والمقال.",
    },
    uses: { "isnad:Statement": ANY },
    value: AGENTS,
  },
  "isnad:relay": {
    label: { en: "relay", ar: "حلقة من السلسلة" },
    comment: {
      en: "A link of the chain, with its position, where several agents passed it on.",
      ar: "حلقة من سلسلة النقل مع ترتيبها، إذا تعدد الناقلون.",
    },
    uses: { "isnad:Statement": ANY },
    value: { kind: "instance", of: ["isnad:Relay"] },
  },
  "isnad:about": {
    label: { en: "about", ar: "عن" },
    comment: {
      en: "An entity named or resolved inside the content, nested contents included.",
      ar: "شخص أو جهة أو مكان ورد في المضمون، بما في ذلك المضامين المتداخلة.",
    },
    uses: { "isnad:Statement": ANY },
    value: { kind: "instance", of: ["isnad:Actor", "isnad:Organization", "isnad:Place"] },
    superProperties: ["schema:about"],
  },
  "isnad:topic": {
    label: { en: "topic", ar: "القضية" },
    comment: {
      en: "What is claimed, comparable across articles and languages. A topic that the speaker neither affirms, denies nor leaves open is only what the content is near, by what its story tells of it.",
      ar: "ما يُدّعى، بحيث تمكن مقارنته بين المقالات واللغات. والقضية التي لا يثبتها القائل ولا ينفيها ولا يتركها مفتوحة هي ما يقترب منه المضمون فحسب، بحسب ما ترويه القصة نفسها.",
    },
    uses: { "isnad:Statement": ANY },
    value: { kind: "instance", of: ["isnad:Topic"] },
    superProperties: ["schema:about"],
  },
  "isnad:act": {
    label: { en: "act", ar: "نوع القول" },
    comment: {
      en: "The kind of speech act, read from the cue.",
      ar: "نوع الفعل الكلامي كما يدل عليه فعل القول.",
    },
    uses: { "isnad:Statement": ONE },
    value: { kind: "individual", of: "isnad:Act" },
  },
  "isnad:polarity": {
    label: { en: "polarity", ar: "الإثبات والنفي" },
    comment: { en: "Does the speaker hold the topic true?", ar: "هل يثبت القائل القضية أم ينفيها؟" },
    uses: { "isnad:Statement": ONE },
    value: { kind: "individual", of: "isnad:Polarity" },
  },
  "isnad:certainty": {
    label: { en: "certainty", ar: "اليقين" },
    comment: { en: "How sure the content sounds.", ar: "مقدار الجزم في المضمون." },
    uses: { "isnad:Statement": ONE },
    value: { kind: "individual", of: "isnad:Certainty" },
  },
  "isnad:status": {
    label: { en: "status", ar: "وقوع القول" },
    comment: { en: "Did the speech act take place?", ar: "هل وقع الفعل الكلامي؟" },
    uses: { "isnad:Statement": ONE },
    value: { kind: "individual", of: "isnad:Status" },
  },
  "isnad:quotation": {
    label: { en: "quotation", ar: "الاقتباس" },
    comment: {
      en: "Whether the content stands in quotation marks: wholly, not at all, or partly.",
      ar: "هل المضمون بين علامتي اقتباس: كله أم لا شيء منه أم بعضه.",
    },
    uses: { "isnad:Statement": ONE },
    value: { kind: "individual", of: "isnad:Quotation" },
  },
  "isnad:within": {
    label: { en: "within", ar: "ضمن" },
    comment: {
      en: "The statement whose content holds this one.",
      ar: "التصريح الذي يقع هذا التصريح في مضمونه.",
    },
    uses: { "isnad:Statement": OPTIONAL },
    value: STATEMENTS,
    seeAlso: ["schema:isPartOf"],
  },
  "isnad:text": {
    label: { en: "text", ar: "النص" },
    comment: {
      en: "The content as written, without complementizer and outer quotation marks.",
      ar: "المضمون كما كُتب، دون أداة الوصل وعلامتي الاقتباس الخارجيتين.",
    },
    uses: { "isnad:Statement": ONE },
    value: { kind: "text" },
    superProperties: ["schema:text"],
    holdsText: true,
  },
  "isnad:cue": {
    label: { en: "cue", ar: "لفظ القول" },
    comment: {
      en: "The reporting word as written, without a conjunction joined to it.",
      ar: "اللفظ الدال على القول كما كُتب، دون واو العطف أو فائه.",
    },
    uses: { "isnad:Statement": OPTIONAL },
    value: { kind: "text" },
  },
  "isnad:date": {
    label: { en: "date", ar: "التاريخ" },
    comment: {
      en: "When it was said, as far as the text and the article's date settle it.",
      ar: "وقت القول، بقدر ما يحدده النص وتاريخ المقال.",
    },
    uses: { "isnad:Statement": OPTIONAL },
    value: { kind: "literal", datatypes: ["xsd:date", "xsd:gYearMonth", "xsd:gYear"] },
    seeAlso: ["schema:dateCreated"],
  },
  "isnad:dateText": {
    label: { en: "words of the date", ar: "ألفاظ التاريخ" },
    comment: { en: "The words that say when it was said.", ar: "الألفاظ التي تدل على وقت القول." },
    uses: { "isnad:Statement": OPTIONAL },
    value: { kind: "text" },
  },
  "isnad:reportedIn": {
    label: { en: "reported in", ar: "ورد في" },
    comment: { en: "The article that tells it.", ar: "المقال الذي يروي القول." },
    uses: { "isnad:Statement": ONE },
    value: { kind: "instance", of: ["isnad:Article"] },
    superProperties: ["schema:appearance", "prov:wasDerivedFrom"],
  },
  "isnad:contentMention": {
    label: { en: "place of the content", ar: "موضع المضمون" },
    comment: {
      en: "Where the content stands; several when a clause interrupts it.",
      ar: "موضع المضمون في النص، وقد يتعدد إذا اعترضته جملة.",
    },
    uses: { "isnad:Statement": SOME },
    value: MENTIONS,
  },
  "isnad:cueMention": {
    label: { en: "place of the cue", ar: "موضع لفظ القول" },
    comment: { en: "Where the cue stands.", ar: "موضع اللفظ الدال على القول." },
    uses: { "isnad:Statement": ANY },
    value: MENTIONS,
  },
  "isnad:speakerMention": {
    label: { en: "place of the speaker", ar: "موضع القائل" },
    comment: {
      en: "Where the speaker's own words stand: a name, a description or a pronoun.",
      ar: "موضع الألفاظ الدالة على القائل: اسم أو وصف أو ضمير.",
    },
    uses: { "isnad:Statement": ANY },
    value: MENTIONS,
  },
  "isnad:rule": {
    label: { en: "rule", ar: "القاعدة" },
    comment: { en: "The named rule that found it.", ar: "اسم القاعدة التي استُخرج بها." },
    uses: { "isnad:Statement": ONE, "isnad:Mention": OPTIONAL },
    value: { kind: "literal", datatypes: ["xsd:string"] },
  },
  "isnad:confidence": {
    label: { en: "confidence", ar: "درجة الثقة" },
    comment: { en: "How sure the rule is, from 0 to 1.", ar: "مقدار الثقة بالقاعدة، من 0 إلى 1." },
    uses: { "isnad:Statement": ONE, "isnad:Mention": OPTIONAL },
    value: { kind: "literal", datatypes: ["xsd:decimal"], min: 0, max: 1 },
  },
  "isnad:sameUtterance": {
    label: { en: "same utterance", ar: "القول نفسه" },
    comment: {
      en: "The earliest telling of the same speech act in another article, in either language.",
      ar: "أقدم رواية للفعل الكلامي نفسه في مقال آخر، بأي من اللغتين.",
    },
    uses: { "isnad:Statement": OPTIONAL },
    value: STATEMENTS,
    superProperties: ["prov:alternateOf"],
  },
  "isnad:restates": {
    label: { en: "restates", ar: "يكرر" },
    comment: {
      en: "An earlier statement of the same speaker on the same topic with the same polarity, on another occasion.",
      ar: "تصريح أسبق للقائل نفسه في القضية نفسها وبالموقف نفسه، في مناسبة أخرى.",
    },
    uses: { "isnad:Statement": ANY },
    value: STATEMENTS,
  },
  "cito:disagreesWith": {
    label: { en: "disagrees with", ar: "يخالف" },
    comment: {
      en: "Another speaker's statement on the same topic with the opposite polarity.",
      ar: "تصريح لقائل آخر في القضية نفسها بالموقف المضاد.",
    },
    uses: { "isnad:Statement": ANY },
    value: STATEMENTS,
  },
  "cito:agreesWith": {
    label: { en: "agrees with", ar: "يوافق" },
    comment: {
      en: "Another speaker's statement on the same topic with the same polarity.",
      ar: "تصريح لقائل آخر في القضية نفسها بالموقف نفسه.",
    },
    uses: { "isnad:Statement": ANY },
    value: STATEMENTS,
  },
} as const satisfies Readonly<Record<string, PropertyRow>>;
