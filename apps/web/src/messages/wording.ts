// Counting and dating in words, as each language's grammar wants it.
// A stranger would get wrong that Arabic has six plurals, and that "ar" here counts with the digits of the offsets.

/** The words for a count; the forms a language lacks fall to `other`. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** A count in words. */
export type Counted = (count: number) => string;

/** Makes "3 statements" of 3; `#` in a form stands for the number. */
export function counting(locale: string): (forms: Forms) => (value: number) => string {
  const rules = new Intl.PluralRules(locale);
  const number = numbering(locale);
  const formFor = (forms: Forms, value: number) =>
    (value === 0 ? forms.zero : undefined) ?? forms[rules.select(value)];
  return (forms) => (value) => (formFor(forms, value) ?? forms.other).replace("#", number(value));
}

export function numbering(locale: string): (value: number) => string {
  const format = new Intl.NumberFormat(locale, { numberingSystem: "latn" });
  return (value) => format.format(value);
}

/** Words for an ISO date, month or year; anything else comes back unchanged. */
export function dating(locale: string): (iso: string) => string {
  const shapes: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
    4: { year: "numeric" },
    7: { year: "numeric", month: "long" },
    10: { year: "numeric", month: "long", day: "numeric" },
  };
  return (iso) => {
    const shape = shapes[iso.length];
    const time = Date.parse(iso);
    if (shape === undefined || Number.isNaN(time)) return iso;
    return new Intl.DateTimeFormat(locale, { ...shape, timeZone: "UTC", numberingSystem: "latn" }).format(
      time,
    );
  };
}

/** Words of strangers amid ours: else the digits and Latin letters of a file's name reorder an Arabic sentence. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
