// One order for everything that is written out, so that output does not depend on a machine's locale.

/** Compares two strings by UTF-16 code units: the same on every machine, unlike `localeCompare`. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
