// `npm run accuracy`: how well articles are read, by language and phenomenon, for every marked set that this machine has.
// With `-- --write` the committed figures rise to what is measured; `-- --write --reason WHY` also lowers what fell.
import { parseArgs } from "node:util";
import { type Agreement, agreementOn } from "./agreement.ts";
import { FILE as CROSS_SCRIPT, measureCrossScript } from "./cross-script/measure.ts";
import { losses, measure, readCommitted, renewed, writeCommitted } from "./figures.ts";
import { junkOf } from "./junk.ts";
import { type Language, type MarkedSet, readPress, readSample } from "./marks.ts";
import { detailsOf, KINDS, shareOf } from "./phenomena.ts";
import { hasShared, readSeeds, scoreSeeds, scoreSpans } from "./real-news.ts";
import { compareHalves } from "./two-languages.ts";
import { faultsOf, type Judged, judge, scoresOf } from "./who-said-what.ts";

const { values: options } = parseArgs({
  options: { write: { type: "boolean" }, reason: { type: "string" }, rows: { type: "boolean" } },
});

const print = (line = ""): void => console.log(line);
const round = (number: number): string => number.toFixed(0);

function printTable(
  columns: readonly { readonly title: string; readonly judged: readonly Judged[] }[],
): void {
  const row = (label: string, cell: (judged: readonly Judged[]) => string) =>
    print(`${label.padEnd(30)}${columns.map(({ judged }) => cell(judged).padStart(12)).join("")}`);
  print(`${" ".repeat(30)}${columns.map(({ title }) => title.padStart(12)).join("")}`);
  row("statements marked", (judged) => String(scoresOf(judged).marked));
  row("contents, F1", (judged) => scoresOf(judged).contents.toFixed(1));
  row("who said what, F1", (judged) => scoresOf(judged).whoSaidWhat.toFixed(1));
  for (const kind of Object.keys(KINDS))
    row(`  ${kind}`, (judged) => {
      const { of, found, right } = shareOf(kind, judged);
      return of === 0 ? "–" : `${of}: ${round(found)}/${round(right)}`;
    });
  for (const what of ["act", "quotation", "cue"] as const)
    row(`${what}, %`, (judged) => round(detailsOf(judged)[what]));
  for (const what of ["via", "addressee", "nested", "about"] as const)
    row(`${what}, F1`, (judged) => round(detailsOf(judged)[what]));
}

function columnsOf(sets: readonly MarkedSet[]) {
  return sets.flatMap(({ name, articles }) =>
    (["ar", "en"] as const).map((language: Language) => ({
      title: `${name.replace("press ", "")} ${language}`,
      judged: articles.map((article) => judge(article, language)),
    })),
  );
}

const agreed = ({ marked, contents, whoSaidWhat, acts, exact }: Agreement): string =>
  `contents F1 ${contents.toFixed(1)}, who said what F1 ${whoSaidWhat.toFixed(1)}, ` +
  `same act ${round(acts)}%, same first and last letter ${round(exact)}% (${marked} marked)`;

const sample = readSample();
const tuned = readPress("tuned");
const unseen = readPress("unseen");
const own = [sample, tuned, unseen];
const seeds = hasShared() ? readSeeds() : undefined;

print(
  "Marks found and given to the right speaker; N: A/B is N marked, A % found, B % with the right speaker.\n",
);
printTable(columnsOf(seeds ? [...own, seeds] : own));

print("\nStretches of menus, captions and forms that nothing was found in:");
for (const set of own) {
  const { marked, clean } = junkOf(set);
  print(`${set.name}: ${clean} of ${marked}`);
}

print("\nTwo markings of the same articles, the second judged as if rules had made it:");
print(`sample: ${agreed(agreementOn([sample], "sample"))}`);
print(`press: ${agreed(agreementOn([tuned, unseen], "press"))}`);

const crossScript = measureCrossScript();
print(
  "\n100 names in both scripts that no word list holds, and 1,000 pairs of different ones; never tuned on:",
);
for (const telling of ["bare", "shared", "together"])
  print(
    `${telling.padEnd(9)}${crossScript[`${telling}/joined`]}% joined, ${crossScript[`${telling}/keptApart`]}% of the different ones kept apart`,
  );

if (seeds) {
  print("\nThe shared sets, by their own scorer. Three real articles:");
  for (const line of await scoreSeeds()) print(line);
  for (const marked of seeds.articles) {
    const { paired, found, same } = compareHalves(marked);
    if (paired > 0)
      print(
        `${marked.marks.article} in two languages: ${paired} statements in both halves, ${found} found in both; ` +
          `same speakers, nesting and act in ${same} (${round((100 * same) / (found || 1))}%)`,
      );
  }
  print("\n120 English articles (PolNeAR):");
  for (const line of await scoreSpans()) print(line);
} else print("\nThe shared sets are not beside this project: not measured.");

if (options.rows)
  for (const { articles } of [sample, tuned])
    for (const article of articles) for (const fault of faultsOf(judge(article))) print(fault);

const measured = measure(own);
const lost = [...losses(measured, readCommitted()), ...losses(crossScript, readCommitted(CROSS_SCRIPT))];
if (options.write) {
  const today = new Date().toISOString().slice(0, 10);
  const lowering = options.reason === undefined ? undefined : { date: today, why: options.reason };
  writeCommitted(renewed(measured, readCommitted(), lowering));
  writeCommitted(renewed(crossScript, readCommitted(CROSS_SCRIPT), lowering), CROSS_SCRIPT);
  print("\ntest/accuracy/figures.json is written.");
} else if (lost.length > 0) print(`\nBelow the committed figures:\n${lost.join("\n")}`);
