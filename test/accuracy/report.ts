// `npm run accuracy`: how well articles are read, by language and phenomenon, for every marked set that this machine has.
// With `-- --write` the committed figures rise to what is measured; `-- --write --reason WHY` also lowers what fell.
import { parseArgs } from "node:util";
import { type Agreement, agreementOn } from "./agreement.ts";
import { claimFigures, printClaims } from "./claims/report.ts";
import { FILE as CROSS_SCRIPT, measureCrossScript } from "./cross-script/measure.ts";
import {
  type Figures,
  losses,
  measure,
  measureNewswire,
  NAME_FIGURES,
  NEWSWIRE_FIGURES,
  OWN_FIGURES,
  readCommitted,
  renewed,
  writeCommitted,
} from "./figures.ts";
import { junkOf } from "./junk.ts";
import { type Language, type MarkedSet, readPress, readSample, tagger } from "./marks.ts";
import { hasNames, measureNames, NAME_KINDS } from "./names.ts";
import { detailsOf, KINDS, shareOf } from "./phenomena.ts";
import { hasShared, readNewswire, readSeeds, scoreSeeds, scoreSpans } from "./real-news.ts";
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
  return sets
    .flatMap(({ name, articles }) =>
      (["ar", "en"] as const).map((language: Language) => ({
        title: `${name.replace(/^(?:press|newswire) /u, "")} ${language}`,
        judged: articles.map((article) => judge(article, language)),
      })),
    )
    .filter(({ judged }) => scoresOf(judged).marked > 0);
}

const agreed = ({ marked, contents, whoSaidWhat, acts, exact }: Agreement): string =>
  `contents F1 ${contents.toFixed(1)}, who said what F1 ${whoSaidWhat.toFixed(1)}, ` +
  `same act ${round(acts)}%, same first and last letter ${round(exact)}% (${marked} marked)`;

const sample = readSample();
const tuned = readPress("tuned");
const unseen = readPress("unseen");
const own = [sample, tuned, unseen];
const seeds = hasShared() ? readSeeds() : undefined;
const newswire = hasShared() ? [readNewswire("tuned"), readNewswire("unseen")] : [];

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
  print("\nArabic newswire (ANERcorp), some of it two articles run together:");
  printTable(columnsOf(newswire));
  print("\n120 English articles (PolNeAR):");
  for (const line of await scoreSpans()) print(line);
} else print("\nThe shared sets are not beside this project: not measured.");

const names = hasNames() ? measureNames({ tagger }) : undefined;
if (names) {
  print("\nNames, exact spans, F1; the kept quarter was never tuned on:");
  for (const place of new Set(Object.keys(names).map((figure) => figure.replace(/\/[^/]*$/, "")))) {
    const kinds = NAME_KINDS.map((kind) => `${kind} ${names[`${place}/${kind}`]!.toFixed(1)}`);
    print(`${place.padEnd(28)}${names[`${place}/all`]!.toFixed(1)}  ${kinds.join("  ")}`);
  }
}

printClaims(print);

if (options.rows)
  for (const { articles } of [sample, tuned, ...newswire.slice(0, 1)])
    for (const article of articles) for (const fault of faultsOf(judge(article))) print(fault);

compareWithCommitted({ ...measure(own), ...claimFigures() }, OWN_FIGURES);
compareWithCommitted(crossScript, CROSS_SCRIPT);
if (names) compareWithCommitted(names, NAME_FIGURES);
if (seeds) compareWithCommitted(measureNewswire([seeds, ...newswire]), NEWSWIRE_FIGURES);

function compareWithCommitted(measured: Figures, file: string): void {
  const committed = readCommitted(file);
  const lost = losses(measured, committed);
  if (options.write) {
    const today = new Date().toISOString().slice(0, 10);
    const lowering = options.reason === undefined ? undefined : { date: today, why: options.reason };
    writeCommitted(renewed(measured, committed, lowering), file);
  } else if (lost.length > 0) print(`\nBelow the committed figures:\n${lost.join("\n")}`);
}
if (options.write) print("\nThe committed figures are written.");
