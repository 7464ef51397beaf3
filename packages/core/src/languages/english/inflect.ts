// The forms of an English verb from its base: regular ones by spelling, irregular ones given.
// A stranger would get wrong that both "admited" and "admitted" come out: stress decides, and a form that nobody
// writes costs nothing.

export type VerbForm = "base" | "third" | "past" | "participle" | "gerund";

export interface VerbParts {
  readonly verb: string;
  readonly past?: string | undefined;
  readonly participle?: string | undefined;
}

/** All written forms of a verb's first word, lower case: `inflect({ verb: "deny" })` holds ["denied", "past"]. */
export function inflect({ verb, past, participle }: VerbParts): [string, VerbForm][] {
  const base = verb.split(" ")[0] ?? verb;
  const forms: [string, VerbForm][] = [
    [base, "base"],
    [thirdPerson(base), "third"],
  ];
  for (const gerund of withEnding(base, "ing")) forms.push([gerund, "gerund"]);
  for (const form of past === undefined ? withEnding(base, "ed") : [past]) forms.push([form, "past"]);
  if (participle !== undefined) forms.push([participle, "participle"]);
  else
    for (const form of past === undefined ? withEnding(base, "ed") : [past]) forms.push([form, "participle"]);
  return forms;
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function withEnding(base: string, ending: "ing" | "ed"): string[] {
  if (ending === "ed" && /[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  if (ending === "ing" && base.endsWith("ie")) return [`${base.slice(0, -2)}ying`];
  if (base.endsWith("e")) {
    if (ending === "ed") return [`${base}d`];
    return [/(?:ee|oe|ye)$/.test(base) ? `${base}ing` : `${base.slice(0, -1)}ing`];
  }
  const doubled = /[^aeiou][aeiou][^aeiouwxyh]$|qu[aeiou][^aeiouwxyh]$|^[aeiou][^aeiouwxyh]$/.test(base);
  return doubled ? [`${base}${base.at(-1)}${ending}`, base + ending] : [base + ending];
}
