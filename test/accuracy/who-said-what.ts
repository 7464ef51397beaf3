// Scores built articles against hand marks: was it found, and is it given to whom it belongs?
// A content matches where letters and digits of both overlap by half of their union, one to one, best first; a
// statement counts when all its speakers are the marked one.
import type { Attributed, Entity, Statement } from "@isnad/core";
import { fold } from "@isnad/text";

export interface Marks {
  readonly article: string;
  readonly statements: readonly Mark[];
  readonly names: Readonly<Record<string, { readonly accept: readonly string[]; readonly unnamed: boolean }>>;
  readonly junk: readonly string[];
}

interface Mark {
  readonly speaker: string;
  readonly start: number;
  readonly end: number;
  readonly altSpans?: readonly (readonly [number, number])[];
  readonly parts?: readonly (readonly [number, number])[];
  readonly optional: boolean;
  readonly content: string;
}

export interface Score {
  /** Contents found, found with the right speaker, in the marks, in the graph. */
  found: number;
  right: number;
  marked: number;
  built: number;
  readonly wrong: string[];
}

export const emptyScore = (): Score => ({ found: 0, right: 0, marked: 0, built: 0, wrong: [] });

export const f1 = (hits: number, { marked, built }: Score): number => (200 * hits) / (marked + built || 1);

export function score(article: Attributed, marks: Marks, into: Score): void {
  const pairs = marks.statements.flatMap((mark) =>
    article.statements.map((statement) => ({
      mark,
      statement,
      overlap: best(article.text, mark, statement),
    })),
  );
  const taken = new Set<unknown>();
  const matched = new Map<Mark, Statement>();
  for (const { mark, statement, overlap } of pairs
    .filter((pair) => pair.overlap >= 0.5)
    .toSorted((a, b) => b.overlap - a.overlap)) {
    if (taken.has(mark) || taken.has(statement)) continue;
    taken.add(mark).add(statement);
    matched.set(mark, statement);
  }
  const optional = marks.statements.filter((mark) => mark.optional && matched.has(mark)).length;
  into.built += article.statements.length - optional;
  for (const mark of marks.statements.filter((one) => !one.optional)) {
    into.marked++;
    const statement = matched.get(mark);
    if (statement === undefined)
      into.wrong.push(`${marks.article}: missed ${mark.speaker} «${mark.content.slice(0, 60)}»`);
    else if (isSpeaker(statement, mark, marks)) into.right++;
    else
      into.wrong.push(
        `${marks.article}: ${mark.speaker} became ${statement.speakers.map(({ entity }) => namesOf(entity)[0]).join(" + ") || "nobody"}`,
      );
    if (statement !== undefined) into.found++;
  }
}

function isSpeaker({ speakers }: Statement, mark: Mark, { names }: Marks): boolean {
  const accepted = names[mark.speaker]?.accept.map(fold) ?? [];
  const unnamed = names[mark.speaker]?.unnamed ?? false;
  const fits = (name: string) =>
    accepted.includes(name) ||
    (unnamed &&
      name.length > 3 &&
      accepted.some((one) => one.length > 3 && (one.includes(name) || name.includes(one))));
  return speakers.length > 0 && speakers.every(({ entity }) => namesOf(entity).map(fold).some(fits));
}

function namesOf(entity: Entity): string[] {
  return [...Object.values(entity.labels), ...entity.aliases.map(({ text }) => text)];
}

function best(text: string, mark: Mark, statement: Statement): number {
  const built = letters(
    text,
    statement.contents.map(({ start, end }) => [start, end] as const),
  );
  const readings = [
    [[mark.start, mark.end] as const],
    ...(mark.altSpans ?? []).map((span) => [span]),
    ...(mark.parts ? [mark.parts] : []),
  ];
  return Math.max(...readings.map((spans) => overlap(letters(text, spans), built)));
}

function letters(text: string, spans: readonly (readonly [number, number])[]): Set<number> {
  const found = new Set<number>();
  for (const [start, end] of spans)
    for (let at = start; at < end; at++) if (/[\p{L}\p{N}]/u.test(text[at] ?? "")) found.add(at);
  return found;
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const at of a) if (b.has(at)) both++;
  return both / (a.size + b.size - both || 1);
}
