// The figures that a change may not lose: what is measured on the sets of this project, and what was committed.
// A stranger would get wrong `best`: a figure below its best was lowered, and `reasons` must say when and why.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { junkOf } from "./junk.ts";
import type { Language, MarkedSet } from "./marks.ts";
import { detailsOf } from "./phenomena.ts";
import { judge, scoresOf } from "./who-said-what.ts";

/** What a figure may lose before a test fails, in points of 100. */
const LEEWAY = 1;
const LANGUAGES: readonly Language[] = ["ar", "en"];

export type Figures = Readonly<Record<string, number>>;

export interface Committed {
  readonly figures: Figures;
  /** The highest that each figure ever was. */
  readonly best: Figures;
  readonly reasons: readonly Reason[];
}

export interface Reason {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly figure: string;
  readonly from: number;
  readonly to: number;
  readonly why: string;
}

/** Figures by `set/language/what`, 0 to 100 with one digit. */
export function measure(sets: readonly MarkedSet[]): Figures {
  const figures: Record<string, number> = {};
  const note = (place: string, scores: object, leave = "") => {
    for (const [what, value] of Object.entries(scores))
      if (what !== leave) figures[`${place}/${what}`] = Math.round(10 * value) / 10;
  };
  for (const language of LANGUAGES) {
    const judged = sets.map(({ name, articles }) => ({
      name,
      articles: articles.map((one) => judge(one, language)),
    }));
    for (const { name, articles } of judged) note(`${name}/${language}`, scoresOf(articles), "marked");
    note(`all/${language}`, detailsOf(judged.flatMap(({ articles }) => articles)));
  }
  for (const set of sets) {
    const { marked, clean } = junkOf(set);
    note(set.name, { junkLeftAlone: (100 * clean) / (marked || 1) });
  }
  return figures;
}

/** Contents and who said what alone, of sets that not every machine has. */
export function measureNewswire(sets: readonly MarkedSet[]): Figures {
  const wanted = /\/ar\/(?:contents|whoSaidWhat)$/u;
  return Object.fromEntries(Object.entries(measure(sets)).filter(([figure]) => wanted.test(figure)));
}

/** What is measured on the project's own sets, and what only where the shared folder is. */
export const OWN_FIGURES = join(import.meta.dirname, "figures.json");
export const NEWSWIRE_FIGURES = join(import.meta.dirname, "newswire-figures.json");
export const NAME_FIGURES = join(import.meta.dirname, "name-figures.json");

export function readCommitted(file = OWN_FIGURES): Committed {
  return JSON.parse(readFileSync(file, "utf8"));
}

export function writeCommitted(committed: Committed, file = OWN_FIGURES): void {
  writeFileSync(file, `${JSON.stringify(committed, null, 2)}\n`);
}

/** Sentences on what is lost without a reason; none means all is well. */
export function losses(measured: Figures, { figures, best, reasons }: Committed): string[] {
  const lost = Object.entries(figures).flatMap(([figure, value]) => {
    const now = measured[figure];
    if (now === undefined) return [`${figure} is committed but not measured any more`];
    if (now >= value - LEEWAY) return [];
    return [`${figure} fell from ${value} to ${now}: see npm run accuracy`];
  });
  const silent = Object.entries(figures)
    .filter(([figure, value]) => value < (best[figure] ?? 0))
    .filter(
      ([figure, value]) =>
        !reasons.some(
          (reason) =>
            reason.figure === figure &&
            reason.to <= value &&
            /^\d{4}-\d\d-\d\d$/.test(reason.date) &&
            reason.why.trim() !== "",
        ),
    );
  return [
    ...lost,
    ...silent.map(([figure]) => `${figure} was lowered without a dated reason in figures.json`),
  ];
}

/** The committed figures raised to what is measured; with a reason, what fell by more than the leeway is lowered too. */
export function renewed(
  measured: Figures,
  old: Committed,
  lowering?: { readonly date: string; readonly why: string },
): Committed {
  const figures: Record<string, number> = {};
  const best: Record<string, number> = {};
  const reasons = [...old.reasons];
  for (const [figure, now] of Object.entries(measured)) {
    const before = old.figures[figure] ?? 0;
    const fell = now < before - LEEWAY && lowering !== undefined;
    if (fell) reasons.push({ ...lowering, figure, from: before, to: now });
    figures[figure] = fell ? now : Math.max(now, before);
    best[figure] = Math.max(old.best[figure] ?? 0, now, before);
  }
  return { figures, best, reasons };
}
