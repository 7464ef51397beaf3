// The name lexicons' lint: no row twice, no alias in the wrong script, no two rows that claim one name without saying so.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fold } from "@isnad/text";
import { describe, expect, it } from "vitest";

const LEXICONS = join(import.meta.dirname, "../../data/lexicons");
const ENTITIES = join(LEXICONS, "entities");

interface Row {
  readonly type: string;
  readonly id: string;
  readonly kind: string;
  readonly en: readonly string[];
  readonly ar: readonly string[];
  readonly weak?: readonly string[];
  readonly wikidata?: string;
  readonly speaksFor?: string;
  readonly partOf?: string;
  readonly locatedIn?: string;
}

const read = (path: string) => JSON.parse(readFileSync(path, "utf8"));
const NO_ENTITIES = new Set(["types.json", "institutions.json"]);
const rows: Row[] = readdirSync(ENTITIES)
  .filter((file) => file.endsWith(".json") && !NO_ENTITIES.has(file))
  .flatMap((file) => read(join(ENTITIES, file)));

const twice = (values: readonly string[]) => [
  ...new Set(values.filter((value, at) => values.indexOf(value) !== at)),
];

describe("the entity lexicons", () => {
  it("have every id and every Wikidata id once", () => {
    expect(twice(rows.map(({ id }) => id))).toEqual([]);
    expect(twice(rows.flatMap(({ wikidata }) => wikidata ?? []))).toEqual([]);
  });

  it("have ids of their kind, in lower-case letters, digits and hyphens, or the Wikidata id itself", () => {
    const prefix: Record<string, string> = { person: "actor", organization: "organization" };
    const malformed = rows.filter(({ id, kind, wikidata }) => {
      const [start, name = ""] = id.split("/");
      return (
        start !== (prefix[kind] ?? "place") || !(name === wikidata || /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))
      );
    });
    expect(malformed.map(({ id }) => id)).toEqual([]);
  });

  it("have a label in both languages", () => {
    expect(rows.filter(({ en, ar }) => en.length === 0 || ar.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it("have no name in one word that is an ordinary word of its language, save weak ones", () => {
    const ordinary = (language: "ar" | "en") => {
      const words = new Set((read(join(LEXICONS, language, "common-words.json")) as string[]).map(fold));
      return rows.flatMap((row) =>
        row[language].filter((alias) => words.has(fold(alias)) && !row.weak?.includes(alias)),
      );
    };
    expect([...ordinary("ar"), ...ordinary("en")]).toEqual(ORDINARY);
  });

  it("have every alias once in its row and in its own script", () => {
    expect(rows.flatMap(({ en, ar }) => [...twice(en), ...twice(ar)])).toEqual([]);
    expect(rows.flatMap(({ en }) => en.filter((alias) => /\p{Script=Arabic}/u.test(alias)))).toEqual([]);
    expect(rows.flatMap(({ ar }) => ar.filter((alias) => /\p{Script=Latin}/u.test(alias)))).toEqual([]);
  });

  it("refer only to rows that exist, and mark as weak only aliases they have", () => {
    const ids = new Set(rows.map(({ id }) => id));
    const links = rows.flatMap(({ speaksFor, partOf, locatedIn }) => [speaksFor, partOf, locatedIn]);
    expect(links.filter((id) => id !== undefined && !ids.has(id))).toEqual([]);
    const lost = rows.flatMap(({ en, ar, weak = [] }) =>
      weak.filter((alias) => !en.includes(alias) && !ar.includes(alias)),
    );
    expect(lost).toEqual([]);
  });

  it("have no alias that two rows claim, save the ones that the article must decide", () => {
    const owners = new Map<string, string[]>();
    for (const { id, en, ar, weak, type } of rows)
      for (const alias of new Set([...en, ...ar].map(fold))) {
        // A club may bear its town's name: it is the club only where sport is around it.
        if (type === "club" && weak?.some((name) => fold(name) === alias)) continue;
        owners.set(alias, [...(owners.get(alias) ?? []), id]);
      }
    const shared = [...owners].filter(([, ids]) => ids.length > 1).map(([alias]) => alias);
    expect(shared.sort()).toEqual(SHARED);
  });

  it("hold all states with their capitals' metonymy", () => {
    const states = rows.filter(({ kind }) => kind === "country");
    expect(states.length).toBeGreaterThanOrEqual(195);
    expect(states.filter(({ wikidata, ar, en }) => !wikidata || ar.length === 0 || en.length === 0)).toEqual(
      [],
    );
    expect(rows.filter(({ speaksFor }) => speaksFor !== undefined).length).toBeGreaterThan(170);
  });
});

/** Names of several things; the first row in the order of the files is taken. */
const SHARED: string[] = ["opec", "عمان"];

/** Names that are in the lists of ordinary words as well, and are names wherever they stand. */
const ORDINARY = ["تويتر", "Congress", "Senate", "UN", "WHO", "EU", "Facebook", "UK", "US", "U.S."];

describe.each(["ar", "en"])("the word lists of %s names", (language) => {
  it.each(["common-words", "family-names", "name-verbs"])("have every word of %s once", (list) => {
    expect(twice(read(join(LEXICONS, language, `${list}.json`)))).toEqual([]);
  });

  it.each(["titles", "organization-heads", "place-heads"])("have every row of %s once", (list) => {
    const words = read(join(LEXICONS, language, `${list}.json`)).map(
      (row: { m?: string; word?: string }) => row.m ?? row.word,
    );
    expect(twice(words)).toEqual([]);
  });

  it("have given names under one gender, and words among them that are given names", () => {
    const { male, female, alsoWords, either = [] } = read(join(LEXICONS, language, "given-names.json"));
    expect(male.filter((name: string) => female.includes(name))).toEqual([]);
    expect(either.filter((name: string) => !male.includes(name) && !female.includes(name))).toEqual([]);
    expect(alsoWords.filter((name: string) => !male.includes(name) && !female.includes(name))).toEqual([]);
  });

  it("have every name in one word and in the language's own script, in the order of code units", () => {
    const { male, female, alsoWords } = read(join(LEXICONS, language, "given-names.json"));
    const family: string[] = read(join(LEXICONS, language, "family-names.json"));
    for (const list of [male, female, alsoWords, family]) expect(list).toEqual([...list].sort());
    const own = language === "ar" ? /^[\p{Script=Arabic} ]+$/u : /^[\p{Script=Latin}'’-]+$/u;
    expect([...male, ...female, ...family].filter((name: string) => !own.test(name))).toEqual([]);
  });

  it("mark given names that are ordinary words, and hold no family name that is one", () => {
    const { male, female, alsoWords } = read(join(LEXICONS, language, "given-names.json"));
    const words = new Set((read(join(LEXICONS, language, "common-words.json")) as string[]).map(fold));
    const marked = new Set(alsoWords);
    expect([...male, ...female].filter((name: string) => words.has(fold(name)) && !marked.has(name))).toEqual(
      [],
    );
    const family: string[] = read(join(LEXICONS, language, "family-names.json"));
    expect(family.filter((name) => words.has(fold(name)))).toEqual([]);
  });
});

describe.each(["ar", "en"])("the word classes of %s", (language) => {
  const classes: Record<string, { are: string; words: string[] }> = read(
    join(LEXICONS, language, "word-classes.json"),
  );

  it("have each word once, whatever its spelling", () => {
    expect(Object.values(classes).flatMap(({ words }) => twice(words.map(fold)))).toEqual([]);
  });

  it("are all asked for by a rule", () => {
    const rules = join(import.meta.dirname, "../../packages/core/src");
    const asked = readdirSync(rules, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => readFileSync(join(rules, file), "utf8"))
      .join("\n");
    expect(Object.keys(classes).filter((name) => !new RegExp(`WORDS\\.${name}\\b`).test(asked))).toEqual([]);
  });
});
