// Sums and their kin: integers and decimals exactly, the others as machines do; the result has the wider type.
import type { Literal } from "@rdfjs/types";
import { add, type Decimal, divide, multiply, subtract } from "./decimal.ts";
import { exactLiteral, floatingLiteral, type NumberType, type Value } from "./value.ts";

type Operator = "+" | "-" | "*" | "/";
type Numeric = Extract<Value, { kind: "number" }>;

const WIDTH: readonly NumberType[] = ["integer", "decimal", "float", "double"];
const EXACT: Readonly<Record<Operator, (a: Decimal, b: Decimal) => Decimal | undefined>> = {
  "+": add,
  "-": subtract,
  "*": multiply,
  "/": divide,
};
const FLOATING: Readonly<Record<Operator, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
};

/** The result of `a operator b`; undefined where one is no number, or an exact number is divided by zero. */
export function calculate(operator: Operator, a: Value, b: Value): Literal | undefined {
  if (a.kind !== "number" || b.kind !== "number") return undefined;
  const type = wider(a, b);
  if (type === "float" || type === "double")
    return floatingLiteral(FLOATING[operator](a.number, b.number), type);
  const result = a.exact && b.exact && EXACT[operator](a.exact, b.exact);
  return result && exactLiteral(result, operator === "/" ? "decimal" : type);
}

function wider(a: Numeric, b: Numeric): NumberType {
  return WIDTH[Math.max(WIDTH.indexOf(a.type), WIDTH.indexOf(b.type))]!;
}
