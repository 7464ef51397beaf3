// Texts that we may measure on but not pass on: a folder `shared` beside the project, which most machines do not have.
// Its own scorer judges a graph as `isnad build --format ntriples` writes it; nothing of it is copied here.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Attributed, buildGraph, readArticle } from "@isnad/core";
import { serialize } from "@isnad/store";
import { type Mark, type MarkedSet, readMarks, readSet, tagger } from "./marks.ts";

const SHARED = join(import.meta.dirname, "../../../shared");
const CORPUS = join(SHARED, "corpus");
const SCORER = join(SHARED, "score/score.mjs");
const SPANS = join(CORPUS, "english-attributions.jsonl");

/** How many articles were set aside before the English rules were tuned on the others, and the seed they were drawn by. */
const HELD_BACK = { count: 40, seed: "isnad-en-1" } as const;

export const hasShared = (): boolean => existsSync(SCORER) && existsSync(SPANS);

/** Real Arabic articles, one of them in both languages, marked like ours. The rules were tuned on them. */
export const readSeeds = (): MarkedSet => readSet("seeds", join(CORPUS, "articles"), CORPUS);

const NEWSWIRE = join(CORPUS, "arabic-names.jsonl");

/**
 * Arabic newswire (ANERcorp), marked by offsets alone: no word of the texts is kept here. `tuned` may be looked at when rules
 * are written, `unseen` is only measured on.
 */
export function readNewswire(half: "tuned" | "unseen"): MarkedSet {
  const marks = readMarks(join(import.meta.dirname, "newswire", half));
  const texts = new Map<string, string>(
    readFileSync(NEWSWIRE, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .map(({ id, text }) => [id, text]),
  );
  const built = buildGraph(
    marks.map(({ article }) => readArticle({ source: `${article}.txt`, content: texts.get(article) ?? "" })),
  ).articles;
  return {
    name: `newswire ${half}`,
    articles: marks.map((one) => {
      const article = built.find(({ source }) => source === `${one.article}.txt`);
      if (article === undefined) throw new Error(`no text for the marks of ${one.article}`);
      return {
        article,
        marks: { ...one, statements: one.statements.map((mark) => withWords(article.text, mark)) },
      };
    }),
  };
}

/** A mark that holds offsets only, with the words they stand for. */
function withWords(
  text: string,
  mark: Mark & { readonly cueStart?: number | null; readonly cueEnd?: number | null },
): Mark {
  return {
    ...mark,
    content: text.slice(mark.start, mark.end),
    cue: text.slice(mark.cueStart ?? mark.start, mark.cueEnd ?? mark.start),
  };
}

/** An article of PolNeAR, whose marks are spans without names. */
export interface Attributions {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly { readonly content?: readonly (readonly [number, number])[] }[];
}

export interface MarkedSpans {
  readonly gold: Attributions;
  readonly article: Attributed;
}

const lines = (): string[] => readFileSync(SPANS, "utf8").split("\n").filter(Boolean);
const safe = (id: string): string => id.replace(/[^\p{L}\p{N}_-]+/gu, "_");

function buildSpans(): { golds: Attributions[]; built: ReturnType<typeof buildGraph> } {
  const golds: Attributions[] = lines().map((line) => JSON.parse(line));
  const articles = golds.map(({ id, text }) => readArticle({ source: `${safe(id)}.txt`, content: text }));
  return { golds, built: buildGraph(articles, { tagger }) };
}

/** The held articles: those whose ids, hashed with the seed, come first. */
function heldIds(golds: readonly Attributions[]): Set<string> {
  const drawn = golds
    .map(({ id }) => ({
      id,
      hash: createHash("sha256")
        .update(HELD_BACK.seed + id)
        .digest("hex"),
    }))
    .toSorted((a, b) => (a.hash < b.hash ? -1 : 1));
  return new Set(drawn.slice(0, HELD_BACK.count).map(({ id }) => id));
}

/** The 40 English articles that no rule was tuned on, as built. */
export function heldSpans(): MarkedSpans[] {
  const { golds, built } = buildSpans();
  const held = heldIds(golds);
  const bySource = new Map(built.articles.map((article) => [article.source, article]));
  return golds
    .filter(({ id }) => held.has(id))
    .flatMap((gold) => {
      const article = bySource.get(`${safe(gold.id)}.txt`);
      return article === undefined || article.text !== gold.text ? [] : [{ gold, article }];
    });
}

/** What the scorer says of all 120 articles, of the 80 that rules were tuned on, and of the 40 others. */
export async function scoreSpans(): Promise<string[]> {
  const { built } = buildSpans();
  const graph = await serialize(built.quads, "ntriples");
  const all = lines();
  const golds: Attributions[] = all.map((line) => JSON.parse(line));
  const held = heldIds(golds);
  const where = (keeps: (id: string) => boolean) => all.filter((_, index) => keeps(golds[index]!.id));
  const parts = [
    ["all 120", all],
    ["80 tuned on", where((id) => !held.has(id))],
    ["40 never tuned on", where((id) => held.has(id))],
  ] as const;
  return inFolder((folder) => {
    writeFileSync(join(folder, "graph.nt"), graph);
    return parts.flatMap(([name, golds], index) => {
      const gold = join(folder, `${index}.jsonl`);
      writeFileSync(gold, golds.join("\n"));
      const said = run(["spans", "--graph", join(folder, "graph.nt"), "--gold", gold]);
      return said.map((line) => `${name}: ${line}`);
    });
  });
}

/** What the scorer says of the three real articles, its totals only. */
export async function scoreSeeds(): Promise<string[]> {
  const articles = readSeeds().articles.map(({ article }) =>
    readArticle({ source: article.source, content: article.text }),
  );
  const graph = await serialize(buildGraph(articles, { tagger }).quads, "ntriples");
  return inFolder((folder) => {
    writeFileSync(join(folder, "graph.nt"), graph);
    const said = run(["statements", "--graph", join(folder, "graph.nt"), "--gold", CORPUS]);
    return said.filter((line) => /^(?:ALL|WHO)/.test(line));
  });
}

function run(args: readonly string[]): string[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCORER, ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(`score.mjs ${args[0]} ended with ${status}: ${stderr}`);
  return stdout.split("\n").filter(Boolean);
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "isnad-accuracy-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
