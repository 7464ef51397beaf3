// What stands around a node in its panel, loaded with it: neighbors by line and direction, and what can be done with them.
import type { EdgeKind, LanguageCode, Way } from "@isnad/graph";
import { STEPS } from "./steps.ts";
import { type Counted, numbering } from "./wording.ts";

export interface NeighborMessages {
  readonly neighbors: string;
  readonly neighbor: Readonly<Record<EdgeKind, Readonly<Record<Way, string>>>>;
  readonly visibleOf: (shown: number, all: number) => string;
  readonly hide: string;
  readonly only: string;
  readonly steps: Counted;
  /** After the number of steps. */
  readonly stepsAway: string;
  readonly pathFromHere: string;
}

const number = { en: numbering("en"), ar: numbering("ar") };

export const NEIGHBORS: Readonly<Record<LanguageCode, NeighborMessages>> = {
  en: {
    neighbors: "Neighbours",
    neighbor: {
      speaker: { out: "Said by", in: "What it said" },
      addressee: { out: "Said to", in: "What it was told" },
      via: { out: "Passed on by", in: "What it passed on" },
      about: { out: "About", in: "Said about it" },
      within: { out: "Told inside", in: "Told inside it" },
      disagreesWith: { out: "Contradicts", in: "Contradicted by" },
      agreesWith: { out: "Agrees with", in: "Agreed with by" },
      affiliation: { out: "Belongs to", in: "Its people" },
      partOf: { out: "Part of", in: "Its parts" },
      saidAbout: { out: "Spoke about", in: "Spoken about by" },
    },
    visibleOf: (shown, all) => (shown === all ? number.en(all) : `${number.en(shown)} of ${number.en(all)}`),
    hide: "Hide",
    only: "Only",
    steps: STEPS.en,
    stepsAway: "steps around",
    pathFromHere: "Path from here",
  },
  ar: {
    neighbors: "الجيران",
    neighbor: {
      speaker: { out: "قائله", in: "ما قاله" },
      addressee: { out: "قيل لـ", in: "ما قيل له" },
      via: { out: "نقله", in: "ما نقله" },
      about: { out: "عن", in: "ما قيل عنه" },
      within: { out: "ورد ضمن", in: "ما ورد ضمنه" },
      disagreesWith: { out: "يناقض", in: "يناقضه" },
      agreesWith: { out: "يوافق", in: "يوافقه" },
      affiliation: { out: "ينتمي إلى", in: "المنتمون إليه" },
      partOf: { out: "جزء من", in: "أجزاؤه" },
      saidAbout: { out: "تكلم عن", in: "تكلم عنه" },
    },
    visibleOf: (shown, all) => (shown === all ? number.ar(all) : `${number.ar(shown)} من ${number.ar(all)}`),
    hide: "إخفاء",
    only: "محيطه فقط (بالخطوات)",
    steps: STEPS.ar,
    stepsAway: "",
    pathFromHere: "مسار من هنا",
  },
};
