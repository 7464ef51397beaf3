// What topics bear, and what a statement makes of its topics.
// A stranger would get wrong the three stances: each is a narrower isnad:topic, so a query that asks for topics finds all.
import { ANY, OPTIONAL, type PropertyRow } from "./rows.ts";

const TOPIC = { kind: "instance", of: ["isnad:Topic"] } as const;
const ENTITY = { kind: "instance", of: ["isnad:Actor", "isnad:Organization", "isnad:Place"] } as const;

export const TOPIC_PROPERTIES = {
  "isnad:affirms": {
    label: { en: "affirms", ar: "يثبت" },
    comment: { en: "A topic that the speaker holds true.", ar: "قضية يرى القائل أنها صحيحة." },
    uses: { "isnad:Statement": ANY },
    value: TOPIC,
    superProperties: ["isnad:topic"],
  },
  "isnad:denies": {
    label: { en: "denies", ar: "ينفي" },
    comment: { en: "A topic that the speaker holds untrue.", ar: "قضية يرى القائل أنها غير صحيحة." },
    uses: { "isnad:Statement": ANY },
    value: TOPIC,
    superProperties: ["isnad:topic"],
  },
  "isnad:leavesOpen": {
    label: { en: "leaves open", ar: "لا يجزم بـ" },
    comment: {
      en: "A topic that the speaker asks for, expects, plans or tells of others, without holding it true or untrue.",
      ar: "قضية يطلبها القائل أو يتوقعها أو يخطط لها أو يرويها عن غيره، من غير أن يثبتها أو ينفيها.",
    },
    uses: { "isnad:Statement": ANY },
    value: TOPIC,
    superProperties: ["isnad:topic"],
  },
  "isnad:event": {
    label: { en: "event", ar: "الحدث" },
    comment: {
      en: "The kind of event or state, by its name in the list of concepts: withdraw, attack.",
      ar: "نوع الحدث أو الحال، باسمه في قائمة المفاهيم.",
    },
    uses: { "isnad:Topic": OPTIONAL },
    value: { kind: "literal", datatypes: ["xsd:string"], pattern: "^[a-z][a-z-]*$" },
  },
  "isnad:doer": {
    label: { en: "doer", ar: "من يقوم به" },
    comment: {
      en: "Who does it, moves, or is a party to it.",
      ar: "من يقوم بالحدث أو ينتقل أو يكون طرفاً فيه.",
    },
    uses: { "isnad:Topic": ANY },
    value: ENTITY,
  },
  "isnad:affected": {
    label: { en: "affected", ar: "من يقع عليه" },
    comment: { en: "To whom or what it is done or happens.", ar: "من يقع عليه الحدث أو ما يقع عليه." },
    uses: { "isnad:Topic": ANY },
    value: ENTITY,
  },
  "isnad:location": {
    label: { en: "location", ar: "المكان" },
    comment: {
      en: "Where it happens, from where or to where it goes.",
      ar: "أين يقع الحدث، أو من أين وإلى أين.",
    },
    uses: { "isnad:Topic": ANY },
    value: ENTITY,
  },
  "isnad:planOf": {
    label: { en: "plan of", ar: "خطة لـ" },
    comment: {
      en: "The topic whose being planned, prepared, negotiated or meant this topic is.",
      ar: "القضية التي هذه القضية هي التخطيط لها أو الإعداد أو التفاوض أو العزم عليها.",
    },
    uses: { "isnad:Topic": OPTIONAL },
    value: TOPIC,
  },
} as const satisfies Readonly<Record<string, PropertyRow>>;
