// How much of the graph is seen, what was hidden, and how it looks.
import type { LanguageCode } from "@isnad/graph";
import { bidiIsolate as isolated } from "@isnad/text";
import { STEPS } from "./steps.ts";
import { type Counted, counting, numbering } from "./wording.ts";

export interface ExploreMessages {
  readonly shownOf: (shown: number, all: number) => string;
  readonly clear: string;
  readonly remove: (what: string) => string;
  readonly around: (name: string, steps: number) => string;
  readonly showHidden: string;
  readonly hidden: (name: string) => string;
  readonly hiddenMany: Counted;
  readonly path: (from: string, to: string) => string;
  readonly focused: (name: string, steps: number) => string;
  readonly look: string;
  readonly folded: string;
  readonly foldedHint: string;
  readonly saidAbout: Counted;
  readonly coloring: string;
  readonly color: Readonly<Record<"kind" | "community", string>>;
  readonly sizing: string;
  readonly size: Readonly<Record<"statements" | "degree" | "pagerank", string>>;
  readonly communities: string;
  readonly communityAround: (name: string, members: string) => string;
  readonly members: Counted;
  readonly measuring: string;
}

const english = counting("en");
const arabic = counting("ar");
const statements = {
  en: english({ one: "# statement", other: "# statements" }),
  ar: arabic({
    zero: "لا تصريحات",
    one: "تصريح واحد",
    two: "تصريحين",
    few: "# تصريحات",
    many: "# تصريحًا",
    other: "# تصريح",
  }),
};
const number = { en: numbering("en"), ar: numbering("ar") };

export const EXPLORE: Readonly<Record<LanguageCode, ExploreMessages>> = {
  en: {
    shownOf: (shown, all) => `Showing ${number.en(shown)} of ${statements.en(all)}`,
    clear: "Clear",
    remove: (what) => `Remove: ${what}`,
    around: (name, count) => `Around ${isolated(name)}, ${STEPS.en(count)}`,
    showHidden: "Show all hidden",
    hidden: (name) => `${isolated(name)} is hidden.`,
    hiddenMany: english({ one: "# neighbour is hidden.", other: "# neighbours are hidden." }),
    path: (from, to) => `Path from ${isolated(from)} to ${isolated(to)}`,
    focused: (name, count) => `Only ${isolated(name)} and what is within ${STEPS.en(count)}.`,
    look: "Look",
    folded: "Statements as lines",
    foldedHint: "A line runs from who spoke to whom it was about.",
    saidAbout: english({ one: "said # thing about", other: "said # things about" }),
    coloring: "Color",
    color: { kind: "by kind", community: "by community" },
    sizing: "Size",
    size: { statements: "by statements", degree: "by degree", pagerank: "by PageRank" },
    communities: "Communities",
    communityAround: (name, members) => `Around ${isolated(name)}: ${members}`,
    members: english({ one: "# member", other: "# members" }),
    measuring: "Measuring …",
  },
  ar: {
    shownOf: (shown, all) => `يظهر ${number.ar(shown)} من ${statements.ar(all)}`,
    clear: "إزالة التصفية",
    remove: (what) => `أزل: ${what}`,
    around: (name, count) => `حول ${isolated(name)}، على ${STEPS.ar(count)}`,
    showHidden: "أظهر كل المخفي",
    hidden: (name) => `أُخفي: ${isolated(name)}`,
    hiddenMany: arabic({
      one: "أُخفي جار واحد.",
      two: "أُخفي جاران.",
      few: "أُخفي # جيران.",
      many: "أُخفي # جارًا.",
      other: "أُخفي # جار.",
    }),
    path: (from, to) => `المسار من ${isolated(from)} إلى ${isolated(to)}`,
    focused: (name, count) => `يظهر ${isolated(name)} وحده مع ما يبعد عنه ${STEPS.ar(count)} أو أقل.`,
    look: "المظهر",
    folded: "التصريحات خطوطًا",
    foldedHint: "يمتد الخط ممن تكلم إلى من تكلم عنه.",
    saidAbout: arabic({
      one: "قال شيئًا واحدًا عن",
      two: "قال شيئين عن",
      few: "قال # أشياء عن",
      many: "قال # شيئًا عن",
      other: "قال # شيء عن",
    }),
    coloring: "اللون",
    color: { kind: "حسب النوع", community: "حسب الجماعة" },
    sizing: "الحجم",
    size: { statements: "حسب التصريحات", degree: "حسب عدد الصلات", pagerank: "حسب PageRank" },
    communities: "الجماعات",
    communityAround: (name, members) => `حول ${isolated(name)}: ${members}`,
    members: arabic({
      one: "عضو واحد",
      two: "عضوان",
      few: "# أعضاء",
      many: "# عضوًا",
      other: "# عضو",
    }),
    measuring: "جارٍ القياس …",
  },
};
