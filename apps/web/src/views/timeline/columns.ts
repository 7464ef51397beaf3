// Marks of a lane put into columns as wide as a mark: what falls on one place stacks, and a stack too high becomes one
// mark with its number. So a lane never draws more than its width holds, however many statements it has.
import type { Stance, TimedStatement } from "@isnad/graph";
import { inText } from "../../drawing/text-size.ts";

export interface Column {
  /** Pixels from the left edge, its middle. */
  readonly x: number;
  /** By day. */
  readonly statements: readonly TimedStatement[];
}

/** Pixels from mark to mark, along and across. */
export const PITCH = inText(13);
/** Higher stacks are one mark. */
export const HIGHEST = 5;
/** As high as so many marks is that one. */
export const DENSE = 3.5;

/** The columns of a lane, in the order of time; `leftOf` gives a day's place. What has no day or lies outside is left out. */
export function columnsOf(
  statements: readonly TimedStatement[],
  leftOf: (day: number) => number,
  width: number,
): readonly Column[] {
  const columns: { x: number; from: number; statements: TimedStatement[] }[] = [];
  for (const statement of statements) {
    if (statement.days === undefined) continue;
    const x = leftOf((statement.days.first + statement.days.last) / 2);
    if (x < 0 || x > width) continue;
    const last = columns.at(-1);
    if (last === undefined || Math.abs(x - last.from) >= PITCH)
      columns.push({ x, from: x, statements: [statement] });
    else last.statements.push(statement);
  }
  return columns;
}

/** Where the mark at a place of a stack of so many stands, around the middle. */
export function heightIn(middle: number, index: number, count: number): number {
  return middle + ((count - 1) / 2 - index) * PITCH;
}

export function isDense({ statements }: Column): boolean {
  return statements.length > HIGHEST;
}

const STANCES: readonly Stance[] = ["affirms", "denies", "leavesOpen"];

/** How much of a dense column is of each stance: where its part begins and ends, from 0 to 1. */
export function sharesOf({ statements }: Column): readonly (readonly [Stance, number, number])[] {
  let at = 0;
  return STANCES.flatMap((stance) => {
    const share = statements.filter((each) => each.stance === stance).length / statements.length;
    const from = at;
    at += share;
    return share === 0 ? [] : [[stance, from, at] as const];
  });
}
