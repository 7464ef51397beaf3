// What is done with whole answers: distinct, order, slices, groups and their aggregates.
// A stranger would get wrong the order of equal rows: it is that of their terms, so that the same question always gives the
// same answer; SPARQL leaves it open.
import { BATCH, type Batches, type Row } from "../query/rows.ts";
import type { Aggregate } from "./aggregate.ts";
import type { Expression } from "./expression.ts";
import type { MadeTerms } from "./made-terms.ts";
import { type Asking, alone, emptyRow, hold, type Part, UNIT } from "./part.ts";
import { compareForOrder } from "./term-order.ts";

/** A part answered alone: what it gives depends on all of its rows. */
function whole(part: Pick<Part, "may" | "sure">, asking: Asking, answer: (start: Batches) => Batches): Part {
  return { ...part, run: alone(part, asking, () => answer([[emptyRow(asking)]])) };
}

/** The part, not knowing of what it is joined with. */
export function asWhole(inner: Part, asking: Asking): Part {
  return whole(inner, asking, (start) => inner.run(start, UNIT));
}

/** Rows that differ in one of the slots. */
export function distinctPart(inner: Part, slots: readonly number[], asking: Asking): Part {
  return whole(inner, asking, function* (start) {
    const seen = new Set<string>();
    for (const batch of inner.run(start, UNIT)) {
      const fresh = batch.filter((row) => {
        const key = slots.map((slot) => row[slot]).join(" ");
        return !seen.has(key) && seen.add(key);
      });
      asking.budget.hold(fresh.length);
      yield fresh;
    }
  });
}

export function slicePart(inner: Part, from: number, length: number, asking: Asking): Part {
  return whole(inner, asking, function* (start) {
    let skipped = 0;
    let given = 0;
    if (length <= 0) return;
    for (const batch of inner.run(start, UNIT)) {
      const skip = Math.min(batch.length, from - skipped);
      skipped += skip;
      const rows = batch.slice(skip, skip + length - given);
      given += rows.length;
      yield rows;
      if (given >= length) return;
    }
  });
}

export interface SortKey {
  readonly expression: Expression;
  readonly descending: boolean;
}

export function orderPart(inner: Part, keys: readonly SortKey[], terms: MadeTerms, asking: Asking): Part {
  return whole(inner, asking, function* (start) {
    const rows = hold(inner.run(start, UNIT), asking).map((row) => ({
      row,
      keys: keys.map(({ expression }) => expression.of(row)),
    }));
    const slots = [...inner.may].sort((a, b) => a - b);
    rows.sort((a, b) => {
      for (const [i, { descending }] of keys.entries()) {
        const order = compareForOrder(a.keys[i], b.keys[i]);
        if (order !== 0) return descending ? -order : order;
      }
      return compareRows(a.row, b.row, slots, terms);
    });
    for (let from = 0; from < rows.length; from += BATCH)
      yield rows.slice(from, from + BATCH).map(({ row }) => row);
  });
}

function compareRows(a: Row, b: Row, slots: readonly number[], terms: MadeTerms): number {
  for (const slot of slots) {
    if (a[slot] === b[slot]) continue;
    const order = compareForOrder(terms.term(a[slot]!), terms.term(b[slot]!));
    if (order !== 0) return order;
  }
  return 0;
}

/** One row for each group of rows with the same values in the slots; without slots one row in any case. */
export function groupPart(
  inner: Part,
  slots: readonly number[],
  aggregates: readonly { readonly slot: number; readonly make: () => Aggregate }[],
  terms: MadeTerms,
  asking: Asking,
): Part {
  const part = {
    may: new Set([...slots, ...aggregates.map(({ slot }) => slot)]),
    sure: new Set(slots.filter((slot) => inner.sure.has(slot))),
  };
  return whole(part, asking, function* (start) {
    const groups = new Map<string, { readonly row: Row; readonly aggregates: readonly Aggregate[] }>();
    const groupOf = (key: string, like: Row | undefined) => {
      const row = emptyRow(asking);
      for (const slot of slots) row[slot] = like?.[slot] ?? 0;
      asking.budget.hold(1);
      const group = { row, aggregates: aggregates.map(({ make }) => make()) };
      groups.set(key, group);
      return group;
    };
    for (const batch of inner.run(start, UNIT)) {
      for (const row of batch) {
        const key = slots.map((slot) => row[slot]).join(" ");
        for (const aggregate of (groups.get(key) ?? groupOf(key, row)).aggregates) aggregate.add(row);
      }
      yield [];
    }
    if (slots.length === 0 && groups.size === 0) groupOf("", undefined);
    for (const group of groups.values())
      for (const [i, aggregate] of group.aggregates.entries())
        group.row[aggregates[i]!.slot] = terms.idOf(aggregate.result());
    yield [...groups.values()].map(({ row }) => row);
  });
}
