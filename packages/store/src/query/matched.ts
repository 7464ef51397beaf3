// The quads behind an answer, to light up and to take away: of each row, those that its patterns matched.
import type { Quad } from "@rdfjs/types";
import { Cursor, IN } from "../dataset/cursor.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { quadOf } from "../dataset/terms.ts";
import { inOrder } from "../formats/order.ts";
import type { Compiled } from "./compile.ts";
import type { Row } from "./rows.ts";

/** The quads, each once and in the order of writing. */
export function quadsBehind(
  { dictionary, table }: Dataset,
  compiled: Compiled,
  rows: readonly Row[],
): Quad[] {
  const { patterns, choices } = compiled;
  const quads = new Map<string, Quad>();
  const cursor = new Cursor();
  const runs = table.runs;
  const terms = (place: number, row: Row): readonly number[] =>
    place > 0 ? [place] : (choices.get(-place - 1) ?? [row[-place - 1]!]);
  for (const row of rows)
    for (const pattern of patterns)
      for (const s of terms(pattern.s, row))
        for (const p of terms(pattern.p, row))
          for (const o of terms(pattern.o, row)) {
            cursor.open(runs, s, p, o, IN.any);
            while (cursor.next()) {
              const key = `${cursor.s} ${cursor.p} ${cursor.o} ${cursor.g}`;
              if (quads.has(key)) continue;
              const [subject, predicate, object, graph] = [cursor.s, cursor.p, cursor.o, cursor.g].map((id) =>
                dictionary.term(id),
              );
              quads.set(key, quadOf(subject!, predicate!, object!, graph));
            }
          }
  return inOrder(quads.values());
}
