// `npm run accuracy` prints these lines: how well claims are read, on each marked set.
import { type ClaimSet, hasSharedArticles, readClaims, readMarkedContents } from "./marked-claims.ts";
import { agreementOfMarkings, f1, type PairScore, precision, recall, scoreClaims } from "./score.ts";

const SETS: readonly ClaimSet[] = ["sample", "tuned", "unseen"];
const pairs = (score: PairScore): string =>
  `F1 ${f1(score).toFixed(1)} (precision ${precision(score).toFixed(1)}, recall ${recall(score).toFixed(1)}, ${score.marked} marked)`;

export function printClaims(print: (line: string) => void): void {
  for (const set of SETS) {
    const scores = scoreClaims(readClaims(set));
    const name = set === "sample" && hasSharedArticles() ? "sample and shared articles" : set;
    print(
      `\nClaims, ${name}: ${scores.contents} contents, ${scores.told} told, ${scores.withTopic} with a topic`,
    );
    print(`same topic        ${pairs(scores.sameTopic)}`);
    print(`  across languages ${pairs(scores.acrossLanguages)}`);
    print(`disagreement      ${pairs(scores.disagreement)}`);
    print(`polarity          ${scores.polarity.toFixed(1)}%`);
    const { sameTopic, disagreement } = agreementOfMarkings(
      readMarkedContents(set),
      readMarkedContents(set, "second"),
    );
    print(
      `two markings agree: same topic F1 ${sameTopic.toFixed(1)}, disagreement F1 ${disagreement.toFixed(1)}`,
    );
  }
}

/** Figures that may not fall, of the project's own articles alone: the shared ones are not everywhere. */
export function claimFigures(): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const set of SETS) {
    const { rows, built } = readClaims(set);
    const scores = scoreClaims({ rows: rows.filter(({ mark }) => !mark.article.startsWith("seed-")), built });
    const note = (what: string, value: number) => {
      figures[`claims ${set}/${what}`] = Math.round(10 * value) / 10;
    };
    note("sameTopic", f1(scores.sameTopic));
    note("disagreementPrecision", precision(scores.disagreement));
    note("disagreementRecall", recall(scores.disagreement));
    note("polarity", scores.polarity);
  }
  return figures;
}
