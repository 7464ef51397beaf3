// The door of the lists of months, weekdays and relative days, made into one pattern a language.
import arabicJson from "@isnad/data/lexicons/ar/time.json" with { type: "json" };
import englishJson from "@isnad/data/lexicons/en/time.json" with { type: "json" };
import { foldWord, remember } from "@isnad/text";
import { z } from "zod";
import type { LanguageCode, Sentence, Span } from "../document.ts";

const Names = z.array(z.array(z.string().min(2)).min(1));
const Time = z.strictObject({
  months: Names.length(12),
  weekdays: Names.length(7),
  relative: z.record(z.string(), z.number().int()),
});
type Time = z.infer<typeof Time>;

/** A date as words give it. Months and weekdays count from 1, Monday is 1; `offset` is in days from the article's date. */
export interface DateWords {
  readonly span: Span;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly offset?: number;
}

interface TimePattern {
  readonly time: Time;
  readonly pattern: RegExp;
  /** Could this folded word belong to a date? Without one that could there is none. */
  readonly dates: (key: string) => boolean;
}

const LEXICON: Readonly<Record<LanguageCode, TimePattern>> = {
  ar: patternOf(arabicJson, "ar"),
  en: patternOf(englishJson, "en"),
};

function patternOf(json: unknown, language: LanguageCode): TimePattern {
  const time = Time.parse(json);
  const any = (names: readonly string[]) =>
    names
      .toSorted((a, b) => b.length - a.length)
      .map(language === "ar" ? loosely : (name) => name)
      .join("|");
  const month = `(?<month>${any(time.months.flat())})`;
  const year = String.raw`(?:[\s,،]*(?:\p{L}{2,4}\s+)?(?<year>(?:19|20)\p{N}{2}|[١-٢][٠٩][٠-٩]{2}))?`;
  const again = language === "ar" ? `(?:\\s*[/(]\\s*(?:${any(time.months.flat())})\\)?)?` : "";
  const weekday = `(?:(?<weekday>${any(time.weekdays.flat())})[\\s,،(]*)?`;
  const relative = `(?:(?<relative>${any(Object.keys(time.relative))})\\s*[,،(]?\\s*)?`;
  const dayMonth =
    language === "ar"
      ? String.raw`(?:(?<day>\p{N}{1,2})\s*(?:من\s+|مِن\s+|/\s*)?(?:شهر\s+)?${month})`
      : String.raw`(?:(?<day>\p{N}{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?${month}|(?<month2>${any(time.months.flat())})\.?\s+(?<day2>\p{N}{1,2})(?:st|nd|rd|th)?(?!\p{N}))`;
  const date = `${dayMonth}${again}${year}`;
  const names = [...time.months.flat(), ...time.weekdays.flat(), ...Object.keys(time.relative)];
  const signs = new Set(names.map((name) => foldWord(name.split(/\s/u)[0] ?? "")));
  return {
    time,
    dates: remember((key) => signs.has(key) || (/\P{L}/u.test(key) && /\p{L}/u.test(key))),
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])${relative}${weekday}(?:${date})?(?<=[\p{L}\p{N}\s,،()])(?!\p{L})`,
      "gu",
    ),
  };
}

/** Alef with or without hamza, as newspapers write month names. */
function loosely(name: string): string {
  return name.replace(/[أإآا]/gu, "[أإآا]").replace(/\s+/gu, "\\s+");
}

/** The dates that the words of a sentence give, in text order. */
export function findDates(text: string, within: Sentence, language: LanguageCode): DateWords[] {
  const { time, pattern, dates } = LEXICON[language];
  if (!within.tokens.some(({ key }) => dates(key))) return [];
  const words = text.slice(within.start, within.end);
  const index = (names: readonly (readonly string[])[], name: string | undefined) =>
    name === undefined
      ? undefined
      : names.findIndex((row) => row.some((one) => plain(one) === plain(name))) + 1;
  const found = [...words.matchAll(pattern)].filter(([found]) => found !== "");
  return found.map((match) => {
    const group = match.groups ?? {};
    const start = within.start + match.index;
    const words = match[0].replace(/[\s,،(]+$/u, "");
    return defined({
      span: { start, end: start + words.length },
      year: digits(group.year),
      month: index(time.months, group.month ?? group.month2),
      day: digits(group.day ?? group.day2),
      weekday: index(time.weekdays, group.weekday),
      offset:
        group.relative === undefined
          ? undefined
          : Object.entries(time.relative).find(([word]) => plain(word) === plain(group.relative ?? ""))?.[1],
    });
  });
}

function plain(name: string): string {
  return name.replace(/[أإآ]/gu, "ا").replace(/\s+/gu, " ");
}

function digits(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return Number(text.replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660)));
}

function defined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
