// The list of everything.
import type { LanguageCode } from "@isnad/graph";
import { type Counted, counting } from "./wording.ts";

export interface BrowseMessages {
  readonly label: string;
  readonly more: Counted;
}

export const BROWSE: Readonly<Record<LanguageCode, BrowseMessages>> = {
  en: { label: "Everything in the graph", more: counting("en")({ one: "# more", other: "# more" }) },
  ar: {
    label: "كل ما في الشبكة",
    more: counting("ar")({ other: "# أخرى", one: "واحد آخر", two: "اثنان آخران" }),
  },
};
