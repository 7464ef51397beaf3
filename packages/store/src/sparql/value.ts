// What a term means to SPARQL's operators: a number, a text, a truth, a moment, or nothing but itself.
// A stranger would get wrong two things: `"01"^^xsd:integer` equals `1` but is another term, and a comparison that makes no
// sense ("a" < 5) is an error, which is neither true nor false. Here an error is `undefined`.
import { xsd } from "@isnad/ontology";
import type { Literal, Term } from "@rdfjs/types";
import { namedNode, plainLiteral, typedLiteral, XSD_STRING } from "../dataset/terms.ts";
import { compareDecimals, type Decimal, readDecimal, writeDecimal } from "./decimal.ts";

export type NumberType = "integer" | "decimal" | "float" | "double";

export type Value =
  | { readonly kind: "number"; readonly type: NumberType; readonly number: number; readonly exact?: Decimal }
  | { readonly kind: "text"; readonly text: string; readonly language: string }
  | { readonly kind: "truth"; readonly truth: boolean }
  /** Milliseconds since 1970, of one datatype; without a time zone, UTC. */
  | { readonly kind: "moment"; readonly type: string; readonly at: number }
  | { readonly kind: "other" };

const XSD = "http://www.w3.org/2001/XMLSchema#";
const INTEGERS = new Set(
  "integer int long short byte nonNegativeInteger nonPositiveInteger positiveInteger negativeInteger unsignedLong unsignedInt unsignedShort unsignedByte"
    .split(" ")
    .map((name) => XSD + name),
);
/** The datatypes that have a truth value. */
const JUDGED = new Set([...INTEGERS, ...["boolean", "decimal", "float", "double"].map((name) => XSD + name)]);
const DOUBLE = /^[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|INF|NaN)$/;
const MOMENT = /^(-?\d{4,})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d(?:\.\d+)?))?(Z|[+-]\d\d:\d\d)?$/;
const OTHER: Value = { kind: "other" };

/** What the term means; malformed literals (`"x"^^xsd:integer`) mean nothing but themselves. */
export function readValue(term: Term): Value {
  if (term.termType !== "Literal") return OTHER;
  const datatype = term.datatype.value;
  if (term.language !== "" || datatype === XSD_STRING)
    return { kind: "text", text: term.value, language: term.language };
  if (!datatype.startsWith(XSD)) return OTHER;
  if (INTEGERS.has(datatype)) return exactly(term, "integer");
  switch (datatype.slice(XSD.length)) {
    case "decimal":
      return exactly(term, "decimal");
    case "double":
    case "float":
      return floating(term);
    case "boolean":
      return /^(?:true|false|0|1)$/.test(term.value)
        ? { kind: "truth", truth: term.value === "true" || term.value === "1" }
        : OTHER;
    case "dateTime":
    case "date":
      return moment(term);
    default:
      return OTHER;
  }
}

function exactly({ value }: Literal, type: "integer" | "decimal"): Value {
  const exact = type === "integer" && value.includes(".") ? undefined : readDecimal(value);
  return exact === undefined ? OTHER : { kind: "number", type, number: Number(value), exact };
}

function floating({ value, datatype }: Literal): Value {
  if (!DOUBLE.test(value)) return OTHER;
  const number = Number(value.replace("INF", "Infinity"));
  return { kind: "number", type: datatype.value === xsd.double ? "double" : "float", number };
}

function moment({ value, datatype }: Literal): Value {
  const [, year, month, day, hour = "0", minute = "0", second = "0", zone = "Z"] = MOMENT.exec(value) ?? [];
  if (year === undefined || value.includes("T") !== datatype.value.endsWith("dateTime")) return OTHER;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  if (date.getUTCMonth() !== Number(month) - 1) return OTHER;
  const minutes = zone === "Z" ? 0 : Number(zone.slice(0, 3)) * 60 + Number(zone[0] + zone.slice(4));
  const at = date.getTime() + ((Number(hour) * 60 + Number(minute) - minutes) * 60 + Number(second)) * 1000;
  return { kind: "moment", type: datatype.value, at };
}

/** Below 0, 0 or above 0 as `<`, `=` and `>` have it; NaN for numbers that do not compare; undefined for an error. */
export function compareValues(a: Value, b: Value): number | undefined {
  if (a.kind === "number" && b.kind === "number") {
    if (a.exact !== undefined && b.exact !== undefined) return compareDecimals(a.exact, b.exact);
    return a.number === b.number ? 0 : a.number - b.number;
  }
  if (a.kind === "text" && b.kind === "text")
    return a.language === b.language ? compareCodePoints(a.text, b.text) : undefined;
  if (a.kind === "truth" && b.kind === "truth") return Number(a.truth) - Number(b.truth);
  if (a.kind === "moment" && b.kind === "moment" && a.type === b.type) return a.at - b.at;
  return undefined;
}

/** Whether `=` holds; undefined for an error: two literals of which nobody can know. */
export function equalTerms(a: Term, b: Term, valueA: Value, valueB: Value): boolean | undefined {
  if (a.termType !== "Literal" || b.termType !== "Literal") return a.equals(b);
  if (valueA.kind === "text" && valueB.kind === "text") return a.equals(b);
  const order = compareValues(valueA, valueB);
  if (order !== undefined) return order === 0;
  return a.equals(b) ? true : undefined;
}

/** By characters, not code units: an emoji comes behind U+FFFF. */
function compareCodePoints(a: string, b: string): number {
  for (let i = 0; i < a.length && i < b.length; i++)
    if (a.charCodeAt(i) !== b.charCodeAt(i)) return (a.codePointAt(i) ?? 0) - (b.codePointAt(i) ?? 0);
  return a.length - b.length;
}

/** Whether a filter lets the term pass: SPARQL's effective boolean value; undefined for an error. */
export function truthOf(term: Term): boolean | undefined {
  const value = readValue(term);
  if (value.kind === "truth") return value.truth;
  if (value.kind === "text") return value.text !== "";
  if (value.kind === "number") return value.number !== 0 && !Number.isNaN(value.number);
  // What is written as a number or truth and is none counts as false; anything else is an error.
  return term.termType === "Literal" && JUDGED.has(term.datatype.value) ? false : undefined;
}

const BOOLEAN = namedNode(xsd.boolean);
const TRUE = typedLiteral("true", BOOLEAN);
const FALSE = typedLiteral("false", BOOLEAN);
const TYPES = {
  integer: namedNode(xsd.integer),
  decimal: namedNode(xsd.decimal),
  float: namedNode(`${XSD}float`),
  double: namedNode(xsd.double),
};

export function truthLiteral(truth: boolean): Literal {
  return truth ? TRUE : FALSE;
}

export function exactLiteral(decimal: Decimal, type: "integer" | "decimal"): Literal {
  return typedLiteral(writeDecimal(decimal), TYPES[type]);
}

/** A number as XML Schema writes it: `1.5E3`. */
export function floatingLiteral(number: number, type: "float" | "double"): Literal {
  return typedLiteral(writeDouble(number), TYPES[type]);
}

export function wholeLiteral(number: number): Literal {
  return typedLiteral(String(number), TYPES.integer);
}

export function textLiteral(text: string): Literal {
  return plainLiteral(text);
}

function writeDouble(number: number): string {
  if (Number.isNaN(number)) return "NaN";
  if (!Number.isFinite(number)) return number > 0 ? "INF" : "-INF";
  const [mantissa, exponent] = number.toExponential().split("e");
  return `${mantissa!.includes(".") ? mantissa : `${mantissa}.0`}E${Number(exponent)}`;
}
