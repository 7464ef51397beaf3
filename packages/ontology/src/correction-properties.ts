// What corrections bear, and what leads from a corrected node to its corrections.
// A stranger would get wrong isnad:replaced: what it names is not in the graph, unless something else put it there too.
import { ANY, ONE, type PropertyRow } from "./rows.ts";

export const CORRECTION_PROPERTIES = {
  "isnad:action": {
    label: { en: "action", ar: "الإجراء" },
    comment: {
      en: "What the correction does: not-entity, split, rename, merge, retype, drop or speaker.",
      ar: "ما يفعله التصحيح: نفي الكيان أو فصله أو تسميته أو دمجه أو تغيير نوعه، أو حذف التصريح أو نسبته إلى قائل آخر.",
    },
    uses: { "isnad:Correction": ONE },
    value: {
      kind: "literal",
      datatypes: ["xsd:string"],
      pattern: "^(not-entity|split|rename|merge|retype|drop|speaker)$",
    },
  },
  "isnad:instruction": {
    label: { en: "instruction", ar: "نص التصحيح" },
    comment: {
      en: "What the line of the corrections file says, on one line.",
      ar: "ما يقوله سطر ملف التصحيحات، في سطر واحد.",
    },
    uses: { "isnad:Correction": ONE },
    value: { kind: "literal", datatypes: ["xsd:string"] },
    holdsText: true,
  },
  "isnad:replaced": {
    label: { en: "replaced", ar: "حلّ محل" },
    comment: {
      en: "What the graph would hold without the correction: an entity merged away, a statement dropped, the speaker before.",
      ar: "ما كان الرسم سيحويه لولا التصحيح: كيان أُدمج في غيره، أو تصريح حُذف، أو القائل السابق.",
    },
    uses: { "isnad:Correction": ANY },
    value: { kind: "iri" },
    superProperties: ["prov:invalidated"],
  },
  "isnad:correctedBy": {
    label: { en: "corrected by", ar: "صححه" },
    comment: {
      en: "A correction because of which the entity or statement is as it is.",
      ar: "تصحيح جعل الكيان أو التصريح على ما هو عليه.",
    },
    uses: {
      "isnad:Actor": ANY,
      "isnad:Organization": ANY,
      "isnad:Place": ANY,
      "isnad:Statement": ANY,
    },
    value: { kind: "instance", of: ["isnad:Correction"] },
    superProperties: ["prov:wasGeneratedBy"],
    seeAlso: ["prov:wasRevisionOf"],
  },
} as const satisfies Readonly<Record<string, PropertyRow>>;
