// The shelf as the corrections in force make it: everything that was opened, its articles built again with them.
// A stranger would get wrong what is replaced: only quads that a build of the articles gave before; whatever else was in
// an opened graph stays. Each correction starts from the originals, so taking one back leaves no trace.
import type { Correction, CorrectionReport } from "@isnad/core";
import type { Position } from "@isnad/graph";
import { createDataset, type Dataset } from "@isnad/store";
import { type Core, type Explained, explain } from "./explained.ts";
import type { Originals } from "./originals.ts";
import type { Corrected, CorrectionLine, LineReport, Progress } from "./protocol.ts";
import { shelve } from "./shelf.ts";
import type { Table } from "./table.ts";

/** More articles than this are not built again at every line: some seconds of work. */
const AT_ONCE = 60;

type Outcome = Pick<Corrected, "state" | "refusal" | "reports">;

export class Mending {
  readonly #table: Table;
  readonly #originals: Originals;
  readonly #onProgress: (progress: Progress) => void;
  #explained: Explained | undefined;
  #inForce: readonly CorrectionLine[] = [];
  #outcome: Outcome = { state: "none", reports: [] };
  /** What the outcome is of. */
  #key = "";

  constructor(table: Table, originals: Originals, onProgress: (progress: Progress) => void) {
    this.#table = table;
    this.#originals = originals;
    this.#onProgress = onProgress;
  }

  /** Puts these lines in force, and says what came of it. Many articles wait until they are told to (`now`). */
  async correct(
    lines: readonly CorrectionLine[],
    articles: number,
    now: boolean,
  ): Promise<Outcome & { changed: boolean }> {
    const key = this.#keyOf(lines);
    if (key === this.#key && this.#outcome.state !== "pending") return { ...this.#outcome, changed: false };
    const isLong = articles > AT_ONCE && lines.length > 0 && !now;
    if (isLong) {
      this.#outcome = { state: "pending", reports: [] };
      this.#key = key;
      return { ...this.#outcome, changed: false };
    }
    this.#inForce = lines;
    const changed = await this.renew();
    return { ...this.#outcome, changed };
  }

  /**
   * After something was added: the lines in force hold for it too. New nodes stand where `placed` says. Says whether the
   * shelf is another.
   */
  async renew(placed?: ReadonlyMap<string, Position>): Promise<boolean> {
    const lines = this.#inForce;
    const before = this.#table.shelf.dataset;
    const { dataset, outcome } = await this.#made(lines);
    this.#outcome = outcome;
    this.#key = this.#keyOf(lines);
    if (dataset === before) return false;
    this.#table.shelf = shelve(dataset, this.#table.shelf, placed);
    return true;
  }

  /** Before what was opened has changed. */
  forget(): void {
    this.#explained = undefined;
    this.#key = "";
  }

  /** The corrections that opened graphs were built with. */
  async recorded(): Promise<readonly CorrectionLine[]> {
    const quads = this.#originals.parts.flatMap((part) => (part.type === "opened" ? part.recorded : []));
    if (quads.length === 0) return [];
    const { correctionsFromQuads, lineOf } = await import("@isnad/core");
    return correctionsFromQuads(quads).map(lineOf);
  }

  #keyOf(lines: readonly CorrectionLine[]): string {
    return JSON.stringify([this.#originals.parts.length, lines]);
  }

  async #made(lines: readonly CorrectionLine[]): Promise<{ dataset: Dataset; outcome: Outcome }> {
    const { dataset, parts } = this.#originals;
    const asBuilt = { dataset, outcome: { state: "none", reports: [] } } as const;
    const isPlain =
      lines.length === 0 && parts.every((part) => part.type === "built" || part.recorded.length === 0);
    if (isPlain || parts.length === 0) return asBuilt;
    const core = await import("@isnad/core");
    const { corrections, reports: faults } = readLines(core, lines);
    if (this.#isAsBuilt(core, corrections))
      return { dataset, outcome: { state: "applied", reports: faults } };
    const tagger = await core.loadTagger();
    this.#explained ??= explain(core, tagger, this.#originals);
    const { groups, rest, refusal } = this.#explained;
    if (refusal !== undefined) return { dataset, outcome: { state: "refused", refusal, reports: faults } };
    const built = groups.map(({ base, articles }) =>
      core.buildGraph(articles, { base, tagger, corrections, onProgress: this.#onProgress }),
    );
    const corrected = createDataset(rest);
    for (const { quads } of built) corrected.addAll(quads);
    const reports = sharedBy(built.map((each) => each.reports));
    return {
      dataset: corrected,
      outcome: { state: "applied", reports: [...faults, ...reports.map(ofLine)] },
    };
  }

  /** Do opened graphs, built with corrections, hold just these? */
  #isAsBuilt(core: Core, corrections: readonly Correction[]): boolean {
    const wanted = new Set(corrections.map(({ text }) => text));
    return this.#originals.parts.every((part) => {
      if (part.type === "built") return wanted.size === 0;
      const has = core.correctionsFromQuads(part.recorded);
      return has.length === wanted.size && has.every(({ text }) => wanted.has(text));
    });
  }
}

/** Each line as core reads it, named by its number; what core refuses is reported. */
function readLines(
  core: Core,
  lines: readonly CorrectionLine[],
): { readonly corrections: readonly Correction[]; readonly reports: readonly LineReport[] } {
  const corrections: Correction[] = [];
  const reports: LineReport[] = [];
  for (const [line, value] of lines.entries())
    try {
      for (const correction of core.readCorrections("", JSON.stringify([value])))
        corrections.push({ ...correction, where: `#${line + 1}` });
    } catch (error) {
      const message = error instanceof core.FaultyFileError ? error.faults[0]?.message : String(error);
      reports.push({ line, message: message ?? "" });
    }
  return { corrections, reports };
}

/** Of several groups of articles, a line has done nothing only where it did nothing in all of them. */
function sharedBy(reports: readonly (readonly CorrectionReport[])[]): readonly CorrectionReport[] {
  const [first = [], ...others] = reports;
  return first.filter(({ where }) => others.every((each) => each.some((other) => other.where === where)));
}

function ofLine({ where, message }: CorrectionReport): LineReport {
  return { line: Number(where.slice(1)) - 1, message };
}
