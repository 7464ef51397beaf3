// How far two people who marked the same articles agree, by the measure that the rules are held to: the second marking is
// judged as if rules had made it. A stranger would get wrong the names: each marking has its own keys, so two speakers are
// the same when one written form is accepted by both. Both markers worked by the same rules (data/README.md) on texts made
// to be clear: the figure says that the marks are consistent, not how hard news is to mark.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fold } from "@isnad/text";
import { type MarkedName, type MarkedSet, type Marks, SECOND } from "./marks.ts";
import { pairUp } from "./overlap.ts";
import { f1, readingsOf, type Scores } from "./who-said-what.ts";

export interface Agreement extends Scores {
  /** Of the contents that both marked, those with the same first choice of act, and with the same first and last letter. */
  readonly acts: number;
  readonly exact: number;
}

/** `folder` is the second markings' below `second`; articles that were marked only once are left out. */
export function agreementOn(sets: readonly MarkedSet[], folder: string): Agreement {
  let [marked, built, found, right, acts, exact] = [0, 0, 0, 0, 0, 0];
  for (const { article, marks } of sets.flatMap(({ articles }) => articles)) {
    const file = join(SECOND, folder, `${marks.article}.json`);
    if (!existsSync(file)) continue;
    const second: Marks = JSON.parse(readFileSync(file, "utf8"));
    const readings = ({ statements }: Marks) => statements.map((mark) => readingsOf(article.text, mark));
    const pairs = pairUp(readings(marks), readings(second));
    const others = new Map([...pairs].map(([one, other]) => [other, one]));
    marks.statements.forEach((mark, index) => {
      if (mark.optional) return;
      marked++;
      const other = second.statements[pairs.get(index) ?? -1];
      if (other === undefined) return;
      found++;
      if (mark.act === other.act) acts++;
      if (mark.start === other.start && mark.end === other.end) exact++;
      if (isSame(marks.names[mark.speaker], second.names[other.speaker])) right++;
    });
    built += second.statements.filter((mark, index) => {
      const own = others.get(index);
      return own === undefined ? !mark.optional : !marks.statements[own]!.optional;
    }).length;
  }
  return {
    marked,
    contents: f1(found, marked, built),
    whoSaidWhat: f1(right, marked, built),
    acts: (100 * acts) / (found || 1),
    exact: (100 * exact) / (found || 1),
  };
}

function isSame(one: MarkedName | undefined, other: MarkedName | undefined): boolean {
  const forms = new Set(one?.accept.map(fold));
  return other?.accept.some((form) => forms.has(fold(form))) ?? false;
}
