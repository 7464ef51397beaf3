// What a citation says in each language around what it cites.
// A stranger would get wrong whose words are between the marks: those of an indirect statement are the article's.
import type { LanguageCode } from "./names.ts";

export interface CitationWords {
  readonly quoted: (text: string) => string;
  readonly comma: string;
  readonly and: string;
  readonly unnamed: string;
  /** Before words that the article tells without quoting them. */
  readonly retold: string;
  readonly via: (names: string) => string;
  readonly within: (names: string) => string;
  readonly inside: string;
  readonly said: (day: string) => string;
  readonly characters: (spans: string) => string;
  /** January to December. */
  readonly months: readonly string[];
}

export const CITATION: Readonly<Record<LanguageCode, CitationWords>> = {
  en: {
    quoted: (text) => `“${text}”`,
    comma: ", ",
    and: " and ",
    unnamed: "Speaker not named",
    retold: " (in the article’s words)",
    via: (names) => `via ${names}`,
    within: (names) => `as told by ${names}`,
    inside: "in: ",
    said: (day) => `said on ${day}`,
    characters: (spans) => `characters ${spans}`,
    months: "January February March April May June July August September October November December".split(
      " ",
    ),
  },
  ar: {
    quoted: (text) => `«${text}»`,
    comma: "، ",
    and: " و",
    unnamed: "قائل لم يُسمَّ",
    retold: " (بصياغة المقال)",
    via: (names) => `نقلًا عن ${names}`,
    within: (names) => `على لسان ${names}`,
    inside: "في: ",
    said: (day) => `قيل في ${day}`,
    characters: (spans) => `المحارف ${spans}`,
    months: "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(" "),
  },
};

/** "5 March 2024", "March 2024" or "2024" of an ISO date; what is none comes back as it is. */
export function dayIn(iso: string, { months }: CitationWords): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso) ?? [];
  if (year === undefined) return iso;
  const name = month && months[Number(month) - 1];
  return [day && String(Number(day)), name, year].filter((part) => part !== undefined).join(" ");
}
