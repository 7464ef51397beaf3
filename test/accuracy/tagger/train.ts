// `npm run train`: learns the tagger's weights from the marked texts of the shared sets and writes data/tagger. The kept
// quarter is left out. Deterministic: the same texts and rules give the same file.
// With `-- --words FILE`, a list of a language's ordinary words, one a line, their filter is made anew, otherwise kept.
// With `-- --compare` nothing is written: each fifth of the texts is tagged by what the other four taught, and the rules
// with the tagger are set beside the rules alone.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { filterOf, type IsOrdinary, type LanguageCode, ordinaryWords, taggerFrom } from "@isnad/core";
import {
  buildNames,
  countNames,
  f1Of,
  hasNames,
  keptIds,
  type MarkedNames,
  NAME_KINDS,
  type NameSet,
  readNames,
} from "../names.ts";
import { learn } from "./chain.ts";
import { examplesOf } from "./examples.ts";
import { readOwnNews } from "./own-news.ts";

const FOLDER = join(import.meta.dirname, "../../../data/tagger");
const LEARNING = { sources: 3, epochs: 40, rate: 0.03, penalty: 0.02, seed: 1 } as const;
/** What each language is learned from: shared sets, of which the kept quarter is left out, and news of our own. */
const SETS: readonly (readonly [LanguageCode, readonly (NameSet | "own news")[]])[] = [
  ["ar", ["arabic"]],
  ["en", ["english", "wiki", "own news"]],
];
/** The languages whose weights are worth their while, see the decisions in `packages/README.md`. */
const WRITTEN: readonly LanguageCode[] = ["en"];
const FOLDS = 5;

const fileOf = (language: LanguageCode): string => join(FOLDER, `${language}.json`);

/** The filter of ordinary words that stands in the file. */
const wordsOf = (language: LanguageCode): string =>
  existsSync(fileOf(language)) ? JSON.parse(readFileSync(fileOf(language), "utf8")).words : "";

const newWords = (file: string): string =>
  Buffer.from(filterOf(readFileSync(file, "utf8").split("\n").filter(Boolean))).toString("base64");

const examplesFrom = (texts: readonly MarkedNames[], isOrdinary: IsOrdinary) =>
  texts.flatMap((text) => examplesOf(text, isOrdinary));

function openTexts(set: NameSet | "own news"): MarkedNames[] {
  if (set === "own news") return readOwnNews();
  const texts = readNames(set);
  const kept = keptIds(texts);
  return texts.filter(({ id }) => !kept.has(id));
}

function write(wordFile: string | undefined): void {
  for (const [language, sets] of SETS) {
    if (!WRITTEN.includes(language)) continue;
    const words = wordFile === undefined ? wordsOf(language) : newWords(wordFile);
    const examples = examplesFrom(sets.flatMap(openTexts), ordinaryWords(words));
    const file = `${JSON.stringify({ ...learn(examples, LEARNING), words }, null, 1)}\n`;
    writeFileSync(fileOf(language), file);
    console.log(`data/tagger/${language}.json: ${examples.length} sentences, ${file.length >> 10} kB`);
  }
}

/** Neighbors in a set may be parts of one article, so a fold is a stretch of them. */
const isIn = (fold: number) => (_: unknown, index: number, all: readonly unknown[]) =>
  Math.floor((index * FOLDS) / all.length) === fold;
const isOutside = (fold: number) => (item: unknown, index: number, all: readonly unknown[]) =>
  !isIn(fold)(item, index, all);

function compare(): void {
  for (const [language, sets] of SETS) {
    const words = wordsOf(language);
    const texts = sets.map((set) => ({ set, open: openTexts(set) }));
    const built = Array.from({ length: FOLDS }, (_, fold) => {
      const examples = texts.flatMap(({ open }) =>
        examplesFrom(open.filter(isOutside(fold)), ordinaryWords(words)),
      );
      const tagger = taggerFrom({ [language]: { ...learn(examples, LEARNING), words } });
      return texts.map(({ set, open }) => {
        const left = open.filter(isIn(fold));
        return { set, alone: buildNames(left), together: buildNames(left, { tagger }) };
      });
    }).flat();
    for (const set of sets)
      for (const what of ["alone", "together"] as const) {
        const counts = countNames(built.filter((one) => one.set === set).flatMap((one) => one[what]));
        const kinds = NAME_KINDS.map((kind) => `${kind} ${f1Of([counts[kind]]).toFixed(1)}`).join(", ");
        const rules = what === "alone" ? "rules alone" : "with tagger";
        console.log(`${set.padEnd(8)} ${rules}: F1 ${f1Of(Object.values(counts)).toFixed(1)} (${kinds})`);
      }
  }
}

const { values: options } = parseArgs({
  options: { compare: { type: "boolean" }, words: { type: "string" } },
});
if (!hasNames())
  throw new Error("the marked texts are not beside this project: there is nothing to learn from");
if (options.compare) compare();
else write(options.words);
