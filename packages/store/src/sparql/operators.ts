// SPARQL's ways to put parts together: joins, optional parts, alternatives, filters, computed values, subtraction.
// A stranger would get wrong when a part may see the rows it is joined with: only where that changes nothing; each
// operator below says when, and is answered alone otherwise. (Pérez, Arenas, Gutierrez, TODS 2009, on such patterns.)
import type { Batches, Row } from "../query/rows.ts";
import { type Expression, passes } from "./expression.ts";
import type { MadeTerms } from "./made-terms.ts";
import {
  type Asking,
  after,
  agree,
  alone,
  byKey,
  emptyRow,
  type Given,
  hold,
  merge,
  type Part,
  UNIT,
  union,
  within,
} from "./part.ts";

/** Rows that agree with all parts, asked one after the other. */
export function joinParts(parts: readonly Part[]): Part {
  return {
    may: parts.reduce((slots, part) => union(slots, part.may), new Set<number>() as ReadonlySet<number>),
    sure: parts.reduce((slots, part) => union(slots, part.sure), new Set<number>() as ReadonlySet<number>),
    run(input, given) {
      let rows = input;
      let known = given;
      for (const part of parts) {
        rows = part.run(rows, known);
        known = after(known, part);
      }
      return rows;
    },
  };
}

export function unionParts(parts: readonly Part[]): Part {
  const [first, ...others] = parts as [Part, ...Part[]];
  return {
    may: parts.reduce((slots, part) => union(slots, part.may), first.may),
    sure: new Set([...first.sure].filter((slot) => others.every((part) => part.sure.has(slot)))),
    *run(input, given) {
      for (const batch of input) for (const part of parts) yield* part.run([batch], given);
    },
  };
}

/** Whether values from outside could reach the slots, which the part alone would not see. */
function reached(slots: ReadonlySet<number>, inside: Part, given: Given): boolean {
  if (given.substituted) return false;
  return !within(
    [...slots].filter((slot) => given.may.has(slot)),
    inside.sure,
  );
}

export function filterPart(inner: Part, filters: readonly Expression[], asking: Asking): Part {
  const slots = new Set(filters.flatMap((filter) => [...filter.slots]));
  const answer = function* (input: Batches, given: Given): Generator<Row[]> {
    for (const batch of inner.run(input, given))
      yield batch.filter((row) => filters.every((filter) => passes(filter, row)));
  };
  return isolated(inner, asking, answer, (given) => reached(slots, inner, given));
}

export function extendPart(
  inner: Part,
  slot: number,
  value: Expression,
  terms: MadeTerms,
  asking: Asking,
): Part {
  const part = { may: new Set([...inner.may, slot]), sure: inner.sure };
  const answer = function* (input: Batches, given: Given): Generator<Row[]> {
    for (const batch of inner.run(input, given))
      yield batch.map((row) => {
        const extended = row.slice();
        extended[slot] = terms.idOf(value.of(row));
        return extended;
      });
  };
  return isolated(part, asking, answer, (given) => given.may.has(slot) || reached(value.slots, inner, given));
}

/** A part that is answered with the rows it is given unless `reached` says that they would change the answer. */
function isolated(
  part: Pick<Part, "may" | "sure">,
  asking: Asking,
  answer: (input: Batches, given: Given) => Batches,
  isReached: (given: Given) => boolean,
): Part {
  const apart = alone(part, asking, () => answer([[emptyRow(asking)]], UNIT));
  return { ...part, run: (input, given) => (isReached(given) ? apart(input, given) : answer(input, given)) };
}

/** The left rows, each with what the right part adds and the condition allows, or as they are. */
export function optionalPart(
  left: Part,
  right: Part,
  condition: Expression | undefined,
  tag: number,
  asking: Asking,
): Part {
  const part = { may: union(left.may, right.may), sure: left.sure };
  const answer = function* (input: Batches, given: Given): Generator<Row[]> {
    for (const batch of left.run(input, given)) {
      if (batch.length === 0) {
        yield [];
        continue;
      }
      // Each left row gets a number, so that a whole batch can be asked at once and one still knows whose rows came back.
      const numbered = batch.map((row, i) => withValue(row, tag, i + 1));
      const matched = new Set<number>();
      for (const found of right.run([numbered], after(given, left))) {
        const kept = condition === undefined ? found : found.filter((row) => passes(condition, row));
        for (const row of kept) matched.add(row[tag]!);
        yield kept.map((row) => withValue(row, tag, 0));
      }
      yield batch.filter((_, i) => !matched.has(i + 1));
    }
  };
  return isolated(part, asking, answer, (given) =>
    reached(new Set([...right.may, ...(condition?.slots ?? [])]), left, given),
  );
}

function withValue(row: Row, slot: number, value: number): Row {
  const changed = row.slice();
  changed[slot] = value;
  return changed;
}

/** The left rows that agree with no right row they share a bound variable with. */
export function minusPart(left: Part, right: Part, asking: Asking): Part {
  const shared = [...right.may].filter((slot) => left.may.has(slot));
  const keys = shared.filter((slot) => left.sure.has(slot) && right.sure.has(slot));
  const keyOf = (row: Row) => keys.map((slot) => row[slot]).join(" ");
  let table: Map<string, Row[]> | undefined;
  const answer = function* (input: Batches, given: Given): Generator<Row[]> {
    table ??= byKey(hold(right.run([[emptyRow(asking)]], UNIT), asking), keyOf);
    for (const batch of left.run(input, given))
      yield batch.filter(
        (row) => !(table!.get(keyOf(row)) ?? []).some((other) => excludes(row, other, shared)),
      );
  };
  const touched = new Set(shared);
  return isolated(left, asking, answer, (given) => reached(union(touched, right.may), left, given));
}

function excludes(row: Row, other: Row, shared: readonly number[]): boolean {
  return shared.some((slot) => row[slot] !== 0 && other[slot] !== 0) && agree(row, other, shared);
}

/** Rows written in the question itself; 0 stands for UNDEF. */
export function valuesPart(slots: readonly number[], rows: readonly Row[], asking: Asking): Part {
  const sure = new Set(slots.filter((slot) => rows.every((row) => row[slot] !== 0)));
  return {
    may: new Set(slots),
    sure,
    *run(input) {
      for (const batch of input) {
        asking.budget.spend(batch.length);
        yield batch.flatMap((row) =>
          rows.filter((other) => agree(row, other, slots)).map((other) => merge(row, other, slots)),
        );
      }
    },
  };
}
