// The shelf as the corrections in force make it: everything that was opened, its articles built again with them.
// A stranger would get wrong what is replaced: only quads that a build of the articles gave before; whatever else was in
// an opened graph stays. Each correction starts from the originals, so taking one back leaves no trace.
import type { BuiltGraph, Correction, CorrectionReport } from "@isnad/core";
import type { Position } from "@isnad/graph";
import { createDataset, type Dataset } from "@isnad/store";
import { type Core, type Explained, explain } from "./explained.ts";
import type { Originals } from "./originals.ts";
import { type Pace, StoppedError } from "./pace.ts";
import type { Corrected, CorrectionLine, LineReport } from "./protocol.ts";
import { type Places, placesOn, shelveInSteps } from "./shelf.ts";
import type { Table } from "./table.ts";

/** More articles than this are not built again at every line: some seconds of work. */
const AT_ONCE = 60;

type Outcome = Pick<Corrected, "state" | "refusal" | "reports" | "textless">;

export class Mending {
  readonly #table: Table;
  readonly #originals: Originals;
  readonly #pace: Pace;
  readonly #placed = new Map<string, Position>();
  #explained: Explained | undefined;
  #inForce: readonly CorrectionLine[] = [];
  #outcome: Outcome = { state: "none", reports: [] };
  /** What the outcome is of. */
  #key = "";

  constructor(table: Table, originals: Originals, pace: Pace) {
    this.#table = table;
    this.#originals = originals;
    this.#pace = pace;
  }

  /** Puts these lines in force, and says what came of it. Many articles wait until they are told to (`now`). */
  async correct(
    lines: readonly CorrectionLine[],
    articles: number,
    now: boolean,
  ): Promise<Outcome & { readonly changed: boolean }> {
    if (this.#keyOf(lines) === this.#key) return { ...this.#outcome, changed: false };
    if (articles > AT_ONCE && !now && (await this.#needsBuild(lines)))
      return { state: "pending", reports: [], changed: false };
    this.#pace.begin();
    try {
      const changed = await this.#renew(lines);
      return { ...this.#outcome, changed };
    } catch (error) {
      if (!(error instanceof StoppedError)) throw error;
      return { state: "pending", reports: [], changed: false };
    }
  }

  /**
   * After something was added or taken off: the lines in force hold for it too, unless that is stopped, when they wait; without
   * any it lies there as it came. New nodes stand where `places` says. Says whether all of them were given their place in peace.
   */
  async arrived(places: Places = new Map()): Promise<boolean> {
    for (const [iri, at] of places) this.#placed.set(iri, at);
    this.#explained = undefined;
    this.#key = "";
    const isDone = this.#inForce.length > 0 && (await this.#renewUnlessStopped());
    return isDone || this.#shelve(this.#originals.dataset);
  }

  async #renewUnlessStopped(): Promise<boolean> {
    try {
      return await this.#renew(this.#inForce);
    } catch (error) {
      if (!(error instanceof StoppedError)) throw error;
      this.#inForce = [];
      this.#pace.begin();
      return false;
    }
  }

  /** Puts lines in force, and says whether the shelf is another. */
  async #renew(lines: readonly CorrectionLine[]): Promise<boolean> {
    const before = this.#table.shelf.dataset;
    const { dataset, outcome } = await this.#made(lines);
    this.#inForce = lines;
    this.#outcome = outcome;
    this.#key = this.#keyOf(lines);
    if (dataset === before) return false;
    await this.#shelve(dataset);
    return true;
  }

  /** What comes back when a correction is taken back stands where it stood. Says whether placing the nodes came to its end. */
  async #shelve(dataset: Dataset): Promise<boolean> {
    for (const [iri, at] of placesOn(this.#table.shelf)) this.#placed.set(iri, at);
    const steps = shelveInSteps(dataset, this.#table.shelf, this.#placed);
    let isStopped = false;
    for (;;) {
      const step = steps.next(isStopped);
      if (step.done) {
        this.#table.shelf = step.value;
        return !isStopped;
      }
      if (!isStopped) isStopped = await this.#isStoppedAt(step.value);
    }
  }

  async #isStoppedAt(share: number): Promise<boolean> {
    try {
      await this.#pace.step({ work: "place", done: Math.floor(share * 100), total: 100 });
      return false;
    } catch (error) {
      if (error instanceof StoppedError) return true;
      throw error;
    }
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
    const { dataset } = this.#originals;
    if (this.#isPlain(lines)) return { dataset, outcome: { state: "none", reports: [] } };
    const core = await import("@isnad/core");
    const { corrections, reports: faults } = readLines(core, lines);
    if (this.#isAsBuilt(core, corrections))
      return { dataset, outcome: { state: "applied", reports: faults } };
    const tagger = await core.loadTagger();
    this.#explained ??= await explain(core, tagger, this.#originals, this.#pace);
    const { groups, rest, refusal, textless } = this.#explained;
    if (refusal !== undefined) return { dataset, outcome: { state: "refused", refusal, reports: faults } };
    const built: BuiltGraph[] = [];
    for (const { base, articles } of groups)
      built.push(await this.#pace.through(core.buildInSteps(articles, { base, tagger, corrections })));
    const corrected = createDataset(rest);
    for (const { quads } of built) corrected.addAll(quads);
    const reports = [...faults, ...sharedBy(built.map((each) => each.reports)).map(ofLine)];
    return { dataset: corrected, outcome: { state: "applied", reports, textless } };
  }

  async #needsBuild(lines: readonly CorrectionLine[]): Promise<boolean> {
    if (this.#isPlain(lines)) return false;
    const core = await import("@isnad/core");
    return !this.#isAsBuilt(core, readLines(core, lines).corrections);
  }

  /** Are there neither corrections now nor when opened graphs were built? */
  #isPlain(lines: readonly CorrectionLine[]): boolean {
    const { parts } = this.#originals;
    if (parts.length === 0) return true;
    return lines.length === 0 && parts.every((part) => part.type === "built" || part.recorded.length === 0);
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
