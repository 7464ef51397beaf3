// Exact decimals: a whole number and how many of its digits stand behind the point.
// A stranger would get wrong 0.1 + 0.2: as xsd:decimal that is 0.3 and nothing else.

export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** Digits behind the point of a quotient that does not end; what XPath asks for at least. */
const PRECISION = 18;
const NUMBER = /^([+-]?)(\d*)(?:\.(\d*))?$/;

/** The decimal that is written so (`01`, `-1.50`, `.5`), or undefined. */
export function readDecimal(text: string): Decimal | undefined {
  const [, sign, whole = "", part = ""] = NUMBER.exec(text.trim()) ?? [];
  if (sign === undefined || whole + part === "") return undefined;
  const digits = BigInt(whole + part);
  return shortened({ digits: sign === "-" ? -digits : digits, scale: part.length });
}

/** As XML Schema 1.1 writes it: no zeros that say nothing. */
export function writeDecimal({ digits, scale }: Decimal): string {
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, "0");
  const sign = digits < 0n ? "-" : "";
  return scale === 0 ? sign + text : `${sign}${text.slice(0, -scale)}.${text.slice(-scale)}`;
}

export function compareDecimals(a: Decimal, b: Decimal): number {
  const [x, y] = aligned(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

export function add(a: Decimal, b: Decimal): Decimal {
  const [x, y, scale] = aligned(a, b);
  return shortened({ digits: x + y, scale });
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, { digits: -b.digits, scale: b.scale });
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return shortened({ digits: a.digits * b.digits, scale: a.scale + b.scale });
}

/** The quotient to 18 places, cut off; undefined by zero. */
export function divide(a: Decimal, b: Decimal): Decimal | undefined {
  if (b.digits === 0n) return undefined;
  const [x, y] = aligned(a, b);
  return shortened({ digits: (x * 10n ** BigInt(PRECISION)) / y, scale: PRECISION });
}

/** The whole number below (`floor`), above (`ceil`) or nearest, halves upward (`round`). */
export function toWhole({ digits, scale }: Decimal, how: "floor" | "ceil" | "round"): Decimal {
  const unit = 10n ** BigInt(scale);
  const shifted = how === "floor" ? digits : how === "ceil" ? digits + unit - 1n : digits * 2n + unit;
  const divisor = how === "round" ? unit * 2n : unit;
  const quotient = shifted / divisor;
  const below = shifted < 0n && quotient * divisor !== shifted ? quotient - 1n : quotient;
  return { digits: below, scale: 0 };
}

function aligned(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const scale = Math.max(a.scale, b.scale);
  const lift = ({ digits, scale: own }: Decimal) =>
    own === scale ? digits : digits * 10n ** BigInt(scale - own);
  return [lift(a), lift(b), scale];
}

function shortened(decimal: Decimal): Decimal {
  let { digits, scale } = decimal;
  while (scale > 0 && digits % 10n === 0n) {
    digits /= 10n;
    scale--;
  }
  return { digits, scale };
}
