// The search by name.
import type { LanguageCode } from "@isnad/graph";
import { type Counted, counting } from "./wording.ts";

export interface SearchMessages {
  readonly label: string;
  readonly placeholder: string;
  readonly found: Counted;
  readonly mentionedOnly: string;
}

export const SEARCH: Readonly<Record<LanguageCode, SearchMessages>> = {
  en: {
    label: "Search names and words",
    placeholder: "Search people, places, words …",
    found: counting("en")({ zero: "Nothing found", one: "# result", other: "# results" }),
    mentionedOnly: "mentioned only",
  },
  ar: {
    label: "ابحث في الأسماء والألفاظ",
    placeholder: "ابحث عن شخص أو مكان أو لفظ …",
    found: counting("ar")({
      zero: "لا نتائج",
      one: "نتيجة واحدة",
      two: "نتيجتان",
      few: "# نتائج",
      many: "# نتيجة",
      other: "# نتيجة",
    }),
    mentionedOnly: "ورد ذكره فقط",
  },
};
