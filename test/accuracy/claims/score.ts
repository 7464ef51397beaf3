// How well claims are read: contents on one topic, contents that disagree, and what a speaker holds.
// A stranger would get wrong what is counted: pairs of marked contents, so that a topic that many speak of weighs much, and
// a content that was not found loses all its pairs.
import type { MarkedClaims, MarkedContent, Row } from "./marked-claims.ts";
import { isPolarityRight } from "./polarity.ts";

export interface PairScore {
  readonly marked: number;
  readonly found: number;
  readonly right: number;
}

export interface ClaimScores {
  readonly contents: number;
  /** Contents that statements were found for. */
  readonly told: number;
  /** Of those, with a topic. */
  readonly withTopic: number;
  readonly sameTopic: PairScore;
  readonly acrossLanguages: PairScore;
  readonly disagreement: PairScore;
  /** Share of told contents with a marked claim whose polarity is right, in percent. */
  readonly polarity: number;
}

export const precision = ({ found, right }: PairScore): number => (100 * right) / (found || 1);
export const recall = ({ marked, right }: PairScore): number => (100 * right) / (marked || 1);
export const f1 = ({ marked, found, right }: PairScore): number => (200 * right) / (marked + found || 1);

export function scoreClaims({ rows, built }: MarkedClaims): ClaimScores {
  const first = (statement: NonNullable<Row["statement"]>) =>
    built.relations.get(statement)?.sameUtterance?.statement ?? statement;
  const same = counter();
  const across = counter();
  const disagree = counter();
  rows.forEach((left, index) => {
    for (const right of rows.slice(index + 1)) {
      const found =
        left.statement !== right.statement && left.topics.some((topic) => right.topics.includes(topic));
      const marked = left.mark.claims.some(([topic]) => right.mark.claims.some(([other]) => other === topic));
      same.note(marked, found);
      if (left.language !== right.language) across.note(marked, found);
      disagree.note(
        areOpposed(left.mark, right.mark),
        left.statement !== undefined &&
          right.statement !== undefined &&
          (built.relations.get(first(left.statement))?.disagreesWith ?? []).some(
            ({ statement }) => statement === first(right.statement!),
          ),
      );
    }
  });
  const told = rows.filter(({ statement }) => statement !== undefined);
  const judged = told.filter(({ mark }) => mark.claims.length > 0);
  return {
    contents: rows.length,
    told: told.length,
    withTopic: told.filter(({ topics }) => topics.length > 0).length,
    sameTopic: same.score(),
    acrossLanguages: across.score(),
    disagreement: disagree.score(),
    polarity: (100 * judged.filter(isPolarityRight).length) / (judged.length || 1),
  };
}

function counter() {
  const score = { marked: 0, found: 0, right: 0 };
  return {
    note(marked: boolean, found: boolean) {
      if (marked) score.marked++;
      if (found) score.found++;
      if (marked && found) score.right++;
    },
    score: (): PairScore => score,
  };
}

/** Do different speakers hold one topic true and untrue? */
function areOpposed(left: MarkedContent, right: MarkedContent): boolean {
  if (left.speaker === right.speaker) return false;
  return left.claims.some(([topic, polarity]) =>
    right.claims.some(
      ([other, opposite]) =>
        other === topic && polarity !== "Open" && opposite !== "Open" && polarity !== opposite,
    ),
  );
}

/** The second marking of a set as if rules had made it: F1 of same topics and of disagreements. */
export function agreementOfMarkings(
  first: readonly MarkedContent[],
  second: readonly MarkedContent[],
): { readonly sameTopic: number; readonly disagreement: number } {
  const key = ({ article, start, end }: MarkedContent) => `${article} ${start} ${end}`;
  const others = new Map(second.map((content) => [key(content), content]));
  const both = first.flatMap((one) => {
    const other = others.get(key(one));
    return other === undefined ? [] : [{ one, other: { ...other, speaker: one.speaker } }];
  });
  const same = counter();
  const disagree = counter();
  const share = (left: MarkedContent, right: MarkedContent) =>
    left.claims.some(([topic]) => right.claims.some(([also]) => also === topic));
  both.forEach((left, index) => {
    for (const right of both.slice(index + 1)) {
      same.note(share(left.one, right.one), share(left.other, right.other));
      disagree.note(areOpposed(left.one, right.one), areOpposed(left.other, right.other));
    }
  });
  return { sameTopic: f1(same.score()), disagreement: f1(disagree.score()) };
}
