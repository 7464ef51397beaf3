// The desk's calls that apply corrections, and read and write their file. What a correction does is core's affair.
import { isnad } from "@isnad/ontology";
import type { Mending } from "./mending.ts";
import type { Corrected, CorrectionLine, Target } from "./protocol.ts";
import { pictureOf, type Shelf } from "./shelf.ts";
import type { Table } from "./table.ts";
import { namesInUse, targetOf } from "./targets.ts";

export interface Correcting {
  /** The chosen thing, which may be another after it. */
  readonly chosen?: string | undefined;
  /** Also where many articles have to be read again. */
  readonly now?: boolean;
}

export function correcting(table: Table, mending: Mending) {
  return {
    /** Puts these corrections in force, and no others. */
    async correct(
      lines: readonly CorrectionLine[],
      { chosen, now = false }: Correcting = {},
    ): Promise<Corrected> {
      const before = table.shelf;
      const articles = before.facts.instances(isnad.Article).length;
      const { changed, ...outcome } = await mending.correct(lines, articles, now);
      if (!changed) return { ...outcome, articles };
      const follows = chosen === undefined ? undefined : followed(chosen, before, table.shelf);
      return { ...outcome, articles, picture: pictureOf(table.shelf), ...(follows && { follows }) };
    },
    /** The corrections that opened graphs were built with. */
    recordedCorrections: () => mending.recorded(),
    /** How a line of the file names an entity or a statement. */
    async target(iri: string): Promise<Target> {
      return targetOf(table.made(namesInUse), table.shelf, iri);
    },
    async readCorrections(file: string, text: string): Promise<readonly CorrectionLine[]> {
      const { lineOf, readCorrections } = await import("@isnad/core");
      return readCorrections(file, text).map(lineOf);
    },
    async writeCorrections(lines: readonly CorrectionLine[], existing: string): Promise<string> {
      const { writeCorrections } = await import("@isnad/core");
      return writeCorrections(lines, existing);
    },
  };
}

/** What a thing has become: itself, or the entity that most of its mentions now mean. */
function followed(iri: string, before: Shelf, after: Shelf): string | undefined {
  if (after.kinds.has(iri)) return iri;
  const votes = new Map<string, number>();
  for (const mention of before.facts.subjects(isnad.mentionOf, iri))
    for (const { value } of after.facts.objects(mention, isnad.mentionOf))
      votes.set(value, (votes.get(value) ?? 0) + 1);
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0];
}
