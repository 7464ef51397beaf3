// What actors, organizations, places and topics bear: names, what they belong to, and the shortcuts for exploring.
// A stranger would get wrong role and affiliation: the mention is where they are stated, the entity has them as shortcuts.
import { ANY, type PropertyRow } from "./rows.ts";

const ENTITIES = { "isnad:Actor": ANY, "isnad:Organization": ANY, "isnad:Place": ANY } as const;
const ANY_ENTITY = {
  kind: "instance",
  of: ["isnad:Actor", "isnad:Organization", "isnad:Place"],
} as const;
const INSTITUTION = { kind: "instance", of: ["isnad:Organization", "isnad:Place"] } as const;

export const ENTITY_PROPERTIES = {
  "rdfs:label": {
    label: { en: "label", ar: "التسمية" },
    comment: { en: "The name, one a language.", ar: "الاسم، واحد في كل لغة." },
    uses: { ...ENTITIES, "isnad:Topic": ANY },
    value: { kind: "text" },
    oncePerLanguage: true,
  },
  "skos:altLabel": {
    label: { en: "other name", ar: "تسمية أخرى" },
    comment: { en: "Another written form of the name.", ar: "صورة أخرى يُكتب بها الاسم." },
    uses: { ...ENTITIES, "isnad:Topic": ANY },
    value: { kind: "text" },
  },
  "schema:sameAs": {
    label: { en: "same as", ar: "هو نفسه" },
    comment: {
      en: "The entity's item in Wikidata, where it is certain.",
      ar: "عنصر الكيان في ويكي بيانات، حيث يكون ذلك مؤكداً.",
    },
    uses: ENTITIES,
    value: { kind: "iri", pattern: "^http://www\\.wikidata\\.org/entity/Q[1-9][0-9]*$" },
  },
  "skos:exactMatch": {
    label: { en: "exact match", ar: "يطابق تماماً" },
    comment: {
      en: "The same entity under another IRI, by the user's authority file: in another catalog, or as the node would be called without that file.",
      ar: "الكيان نفسه بمعرّف آخر، بحسب ملف الأسماء الذي وضعه المستخدم: في فهرس آخر، أو كما كان يسمى لولا ذلك الملف.",
    },
    uses: ENTITIES,
    value: { kind: "iri" },
  },
  "isnad:partOf": {
    label: { en: "part of", ar: "جزء من" },
    comment: {
      en: "The state or organization it belongs to: a ministry to its state.",
      ar: "الدولة أو الجهة التي يتبعها: كالوزارة تتبع دولتها.",
    },
    uses: ENTITIES,
    value: INSTITUTION,
    seeAlso: ["schema:parentOrganization"],
  },
  "isnad:locatedIn": {
    label: { en: "located in", ar: "يقع في" },
    comment: { en: "The place it lies in.", ar: "المكان الذي يقع فيه." },
    uses: ENTITIES,
    value: { kind: "instance", of: ["isnad:Place"] },
    seeAlso: ["schema:containedInPlace"],
  },
  "isnad:role": {
    label: { en: "role", ar: "الصفة" },
    comment: {
      en: "The title or office as written, on the mention that states it and, as a shortcut, on the entity.",
      ar: "اللقب أو المنصب كما كُتب، على الذِكر الذي يصرح به، واختصاراً على صاحبه.",
    },
    uses: { "isnad:Mention": ANY, ...ENTITIES },
    value: { kind: "text" },
    seeAlso: ["schema:jobTitle"],
  },
  "isnad:affiliation": {
    label: { en: "affiliation", ar: "الانتماء" },
    comment: {
      en: "The state or organization that the role belongs to, on the mention and, as a shortcut, on the entity.",
      ar: "الدولة أو الجهة التي تعود إليها الصفة، على الذِكر، واختصاراً على صاحبه.",
    },
    uses: { "isnad:Mention": ANY, ...ENTITIES },
    value: INSTITUTION,
    seeAlso: ["schema:affiliation"],
  },
  "isnad:said": {
    label: { en: "said", ar: "قال" },
    comment: {
      en: "A statement that took place and whose speaker this is.",
      ar: "تصريح وقع وكان هذا قائله.",
    },
    uses: ENTITIES,
    domain: "isnad:Agent",
    value: { kind: "instance", of: ["isnad:Statement"] },
  },
  "isnad:spokeAbout": {
    label: { en: "spoke about", ar: "تحدث عن" },
    comment: {
      en: "An entity that a statement of this speaker is about.",
      ar: "شخص أو جهة أو مكان يدور حوله تصريح لهذا القائل.",
    },
    uses: ENTITIES,
    domain: "isnad:Agent",
    value: ANY_ENTITY,
  },
  "isnad:mentionedIn": {
    label: { en: "mentioned in", ar: "ذُكر في" },
    comment: { en: "An article that mentions it.", ar: "مقال ورد ذكره فيه." },
    uses: ENTITIES,
    value: { kind: "instance", of: ["isnad:Article"] },
    seeAlso: ["schema:subjectOf"],
  },
} as const satisfies Readonly<Record<string, PropertyRow>>;
