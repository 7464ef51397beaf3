// What became of each correction: what the user is told about those that did nothing, and what the graph records of the
// others.
import type { Correction } from "./correction.ts";

/** A correction that changed nothing, or contradicts another. */
export interface CorrectionReport {
  /** Where it stands: "corrections.yaml:12". */
  readonly where: string;
  /** What is wrong and what to do about it, without a full stop. */
  readonly message: string;
}

/** What one correction changed, by ids below the base. */
export interface Change {
  readonly correction: Correction;
  /** The entities and statements that are as they are because of it. */
  readonly ids: Set<string>;
  /** What the graph would hold in their place. */
  readonly replaced: Set<string>;
}

export class Log {
  readonly changes = new Map<Correction, Change>();
  readonly #reports = new Map<Correction, string>();
  readonly #order: readonly Correction[];

  constructor(corrections: readonly Correction[]) {
    this.#order = corrections;
  }

  changed(correction: Correction, ids: Iterable<string>, replaced: Iterable<string> = []): void {
    const change = this.changes.get(correction) ?? { correction, ids: new Set(), replaced: new Set() };
    this.changes.set(correction, change);
    for (const id of ids) change.ids.add(id);
    for (const id of replaced) change.replaced.add(id);
    this.#reports.delete(correction);
  }

  /** The same, of one that may have been reported for another reason. */
  noted(correction: Correction, ids: Iterable<string>, replaced: Iterable<string>): void {
    const report = this.#reports.get(correction);
    this.changed(correction, ids, replaced);
    if (report !== undefined) this.#reports.set(correction, report);
  }

  report(correction: Correction, message: string): void {
    this.#reports.set(correction, `${correction.action}: ${message}`);
  }

  /** Before a second try. */
  forget(correction: Correction): void {
    this.#reports.delete(correction);
  }

  /** In the order of the corrections. */
  reports(): readonly CorrectionReport[] {
    return this.#order.flatMap((correction) => {
      const message = this.#reports.get(correction);
      return message === undefined ? [] : [{ where: correction.where, message }];
    });
  }
}
