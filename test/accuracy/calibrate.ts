// `npm run calibrate`: counts for each rule how often it was right on marked texts that no rule was tuned on, and writes
// data/lexicons/rule-confidence.json, which the graph's `isnad:confidence` and `isnad rules` read.
// A stranger would get wrong which sets are missing here: the sample, the tuned half of the press articles and the real
// Arabic ones are open to whoever writes rules, so they would flatter them.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { RULES, smoothedPrecision } from "@isnad/core";
import { compareCodeUnits } from "@isnad/text";
import { readPress } from "./marks.ts";
import { letters, pairUp } from "./overlap.ts";
import { hasShared, heldSpans, readNewswire } from "./real-news.ts";
import { judge } from "./who-said-what.ts";

const FILE = join(import.meta.dirname, "../../data/lexicons/rule-confidence.json");

interface Count {
  fired: number;
  right: number;
}

const counts = new Map<string, Count>();

function note(rule: string, isRight: boolean): void {
  const count = counts.get(rule) ?? { fired: 0, right: 0 };
  counts.set(rule, { fired: count.fired + 1, right: count.right + (isRight ? 1 : 0) });
}

const unseen = [readPress("unseen"), ...(hasShared() ? [readNewswire("unseen")] : [])];
for (const marked of unseen.flatMap(({ articles }) => articles)) {
  const { article, marked: marks, extra } = judge(marked);
  for (const { mark, found } of marks)
    if (found !== undefined && !mark.optional) note(article.statements[found]!.rule, true);
  for (const index of extra) note(article.statements[index]!.rule, false);
}

if (hasShared())
  for (const { gold, article } of heldSpans()) {
    const marks = gold.attributions.flatMap(({ content }) => (content?.length ? [content] : []));
    const right = new Set(
      pairUp(
        marks.map((content) => [letters(gold.text, content)]),
        article.statements.map(({ contents }) => [
          letters(
            gold.text,
            contents.map(({ start, end }) => [start, end] as const),
          ),
        ]),
      ).values(),
    );
    article.statements.forEach(({ rule }, index) => {
      note(rule, right.has(index));
    });
  }
else console.log("The shared sets are not beside this project: counted on the press articles alone.");

const total = [...counts.values()].reduce(
  (a, b) => ({ fired: a.fired + b.fired, right: a.right + b.right }),
  {
    fired: 0,
    right: 0,
  },
);
const prior = total.right / (total.fired || 1);
const rows = [...counts]
  .toSorted(([a], [b]) => compareCodeUnits(a, b))
  .map(([rule, count]) => {
    const row = { confidence: smoothedPrecision(count, prior), ...count };
    return `  ${JSON.stringify(rule)}: ${JSON.stringify(row)
      .replaceAll(/([:,])/g, "$1 ")
      .replace("{", "{ ")
      .replace("}", " }")}`;
  });
writeFileSync(FILE, `{\n${rows.join(",\n")}\n}\n`);

const uncounted = RULES.filter(({ name }) => !counts.has(name)).map(({ name }) => name);
console.log(
  `${total.right} of ${total.fired} findings of ${counts.size} rules were right (${prior.toFixed(2)}).`,
);
console.log(`Not tried by any of these texts: ${uncounted.join(", ") || "none"}.`);
