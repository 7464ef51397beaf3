// SPARQL's functions whose arguments are all looked at first: one row each, terms in, a term out, undefined for an error.
// A stranger would get wrong the languages: what is cut from or compared with a text in a language must be in that
// language or in none.
import type { Literal, Term } from "@rdfjs/types";
import { plainLiteral, taggedLiteral } from "../dataset/terms.ts";
import { calculate } from "./arithmetic.ts";
import { toWhole } from "./decimal.ts";
import {
  compareValues,
  equalTerms,
  exactLiteral,
  floatingLiteral,
  readValue,
  textLiteral,
  truthLiteral,
  type Value,
  wholeLiteral,
} from "./value.ts";

type Result = Term | undefined;
type Args = readonly Term[];

const truth = (known: boolean | undefined): Result => (known === undefined ? undefined : truthLiteral(known));

/** Compares by `<`; an error where the two do not compare. */
function ordered(test: (order: number) => boolean): (args: Args) => Result {
  return ([a, b]) => {
    const order = compareValues(readValue(a!), readValue(b!));
    return truth(order === undefined ? undefined : test(order));
  };
}

function equal([a, b]: Args): boolean | undefined {
  return equalTerms(a!, b!, readValue(a!), readValue(b!));
}

function negated(known: boolean | undefined): boolean | undefined {
  return known === undefined ? undefined : !known;
}

/** A text and a part of it whose language does not contradict. */
function texts(args: Args): readonly [text: string, part: string] | undefined {
  const [whole, part] = args.map(readValue) as [Value, Value];
  if (whole.kind !== "text" || part.kind !== "text") return undefined;
  return part.language === "" || part.language === whole.language ? [whole.text, part.text] : undefined;
}

function onText(change: (text: string) => string): (args: Args) => Result {
  return ([term]) => {
    const value = readValue(term!);
    if (value.kind !== "text") return undefined;
    const text = change(value.text);
    return value.language === "" ? plainLiteral(text) : taggedLiteral(text, value.language);
  };
}

function rounded(how: "floor" | "ceil" | "round"): (args: Args) => Result {
  return ([term]) => {
    const value = readValue(term!);
    if (value.kind !== "number") return undefined;
    if (value.type === "integer" || value.type === "decimal")
      return value.exact && exactLiteral(toWhole(value.exact, how), value.type);
    return floatingLiteral(Math[how](value.number), value.type);
  };
}

function absolute([term]: Args): Result {
  const value = readValue(term!);
  if (value.kind !== "number") return undefined;
  return value.number < 0 ? calculate("*", value, readValue(wholeLiteral(-1))) : term;
}

/** A part of a date as it is written, whatever its time zone. */
function datePart(part: RegExp): (args: Args) => Result {
  return ([term]) => {
    if (readValue(term!).kind !== "moment") return undefined;
    const digits = part.exec(term!.value)?.[1];
    return digits === undefined ? undefined : wholeLiteral(Number(digits));
  };
}

const PATTERNS = new Map<string, RegExp | undefined>();

function matches(args: Args): Result {
  const [text, pattern, flags] = args.map(readValue);
  if (text?.kind !== "text" || pattern?.kind !== "text" || (flags && flags.kind !== "text")) return undefined;
  const compiled = patternOf(pattern.text, flags?.text ?? "");
  return compiled && truth(compiled.test(text.text));
}

function patternOf(pattern: string, flags: string): RegExp | undefined {
  const key = `${flags}/${pattern}`;
  if (!PATTERNS.has(key)) {
    if (PATTERNS.size > 100) PATTERNS.clear();
    let compiled: RegExp | undefined;
    try {
      compiled = /^[ims]*$/.test(flags) ? new RegExp(pattern, `u${flags}`) : undefined;
    } catch {
      // A pattern that cannot be read is an error of the expression: it holds for no row.
    }
    PATTERNS.set(key, compiled);
  }
  return PATTERNS.get(key);
}

function languageMatches([tag, range]: Args): Result {
  const [language, wanted] = [tag!.value.toLowerCase(), range!.value.toLowerCase()];
  if (wanted === "*") return truth(language !== "");
  return truth(language === wanted || language.startsWith(`${wanted}-`));
}

function joined(args: Args): Result {
  const values = args.map(readValue);
  if (values.some((value) => value.kind !== "text")) return undefined;
  const languages = new Set((values as Extract<Value, { kind: "text" }>[]).map(({ language }) => language));
  const [language = ""] = languages;
  const text = args.map(({ value }) => value).join("");
  return languages.size === 1 && language !== "" ? taggedLiteral(text, language) : plainLiteral(text);
}

const isLiteral = (term: Term): term is Literal => term.termType === "Literal";

/** By the names that the parser gives them. */
export const FUNCTIONS: Readonly<Record<string, (args: Args) => Result>> = {
  "=": (args) => truth(equal(args)),
  "!=": (args) => truth(negated(equal(args))),
  "<": ordered((order) => order < 0),
  ">": ordered((order) => order > 0),
  "<=": ordered((order) => order <= 0),
  ">=": ordered((order) => order >= 0),
  "+": ([a, b]) => calculate("+", readValue(a!), readValue(b!)),
  "-": ([a, b]) => calculate("-", readValue(a!), readValue(b!)),
  "*": ([a, b]) => calculate("*", readValue(a!), readValue(b!)),
  "/": ([a, b]) => calculate("/", readValue(a!), readValue(b!)),
  uplus: ([a]) => (readValue(a!).kind === "number" ? a : undefined),
  uminus: ([a]) => calculate("*", readValue(a!), readValue(wholeLiteral(-1))),
  abs: absolute,
  floor: rounded("floor"),
  ceil: rounded("ceil"),
  round: rounded("round"),
  sameterm: ([a, b]) => truth(a!.equals(b)),
  isiri: ([a]) => truth(a!.termType === "NamedNode"),
  isuri: ([a]) => truth(a!.termType === "NamedNode"),
  isblank: ([a]) => truth(a!.termType === "BlankNode"),
  isliteral: ([a]) => truth(isLiteral(a!)),
  isnumeric: ([a]) => truth(readValue(a!).kind === "number"),
  str: ([a]) => (isLiteral(a!) || a!.termType === "NamedNode" ? textLiteral(a!.value) : undefined),
  lang: ([a]) => (isLiteral(a!) ? textLiteral(a.language) : undefined),
  datatype: ([a]) => (isLiteral(a!) ? a.datatype : undefined),
  langmatches: languageMatches,
  contains: (args) => truth(texts(args) && texts(args)![0].includes(texts(args)![1])),
  strstarts: (args) => truth(texts(args) && texts(args)![0].startsWith(texts(args)![1])),
  strends: (args) => truth(texts(args) && texts(args)![0].endsWith(texts(args)![1])),
  strlen: ([a]) => (readValue(a!).kind === "text" ? wholeLiteral([...a!.value].length) : undefined),
  ucase: onText((text) => text.toUpperCase()),
  lcase: onText((text) => text.toLowerCase()),
  concat: joined,
  regex: matches,
  year: datePart(/^(-?\d+)-/),
  month: datePart(/^-?\d+-(\d\d)/),
  day: datePart(/^-?\d+-\d\d-(\d\d)/),
};
