// Search in names, headlines and what was said; and rows that come while others are still looked for.
import {
  createDataset,
  parse,
  QueryCancelledError,
  dataFactory as rdf,
  search,
  streamQuery,
} from "@isnad/store";
import { describe, expect, test } from "vitest";

const dataset = createDataset(
  await parse(
    `@prefix isnad: <https://w3id.org/isnad/ns#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix schema: <https://schema.org/> . @prefix : <urn:> .
:iraq rdfs:label "Iraq"@en, "العراق"@ar ; skos:altLabel "Republic of Iraq"@en . :iraqi rdfs:label "Iraqi News Agency"@en .
:anna rdfs:label "Anna Weil"@en, "آنا فايل"@ar . :talks schema:headline "Talks in Iraq go on"@en .
:s1 isnad:text "Iraq will keep the harbor open"@en ; isnad:speaker :anna . :s2 isnad:text "المرفأ سيبقى مفتوحًا"@ar ; isnad:speaker :anna .`,
    "turtle",
  ),
);
const found = (words: string, limit?: number) =>
  search(dataset, words, limit === undefined ? {} : { limit }).map(({ subject }) => subject.value.slice(4));

describe("search", () => {
  test.each([
    [
      "the whole name first, then names, headlines and statements",
      "iraq",
      ["iraq", "iraqi", "iraq", "talks", "s1"],
    ],
    ["an unfinished last word", "ira", ["iraq", "iraqi", "iraq", "talks", "s1"]],
    ["only the last word unfinished", "ira ag", []],
    ["all the words, in any order", "agency iraqi", ["iraqi"]],
    ["what was said", "harbor open", ["s1"]],
    ["Arabic without hamza and vowel signs", "انا", ["anna"]],
    ["Arabic statements", "مفتوحا", ["s2"]],
    ["nothing for nothing", " .. ", []],
    ["nothing where nothing stands", "spain", []],
  ])("finds %s", (_, words, expected) => expect(found(words)).toEqual(expected));

  test("gives so many hits at most, and says where the words stand", () => {
    expect(found("iraq", 2)).toEqual(["iraq", "iraqi"]);
    expect(search(dataset, "harbor")).toMatchObject([
      {
        property: "https://w3id.org/isnad/ns#text",
        text: { value: "Iraq will keep the harbor open", language: "en" },
      },
    ]);
  });

  test("follows the dataset", () => {
    const changing = createDataset();
    expect(search(changing, "new")).toEqual([]);
    const label = rdf.namedNode("http://www.w3.org/2000/01/rdf-schema#label");
    changing.add(rdf.quad(rdf.namedNode("urn:n"), label, rdf.literal("New Harbor", "en")));
    expect(search(changing, "new")).toHaveLength(1);
  });
});

describe("rows that stream", () => {
  test("are those of the whole answer, each once", async () => {
    const { variables, rows } = streamQuery(dataset, '?s isnad:speaker "Anna Weil" ; isnad:text ?words');
    const all: string[] = [];
    for await (const row of rows) all.push(row.map(({ value }) => value).join(" "));
    expect(variables).toEqual(["s", "words"]);
    expect(all.sort()).toEqual(["urn:s1 Iraq will keep the harbor open", "urn:s2 المرفأ سيبقى مفتوحًا"]);
  });

  test("end when the question is taken back", async () => {
    const many = createDataset(
      Array.from({ length: 2000 }, (_, i) =>
        rdf.quad(rdf.namedNode(`urn:${i}`), rdf.namedNode("urn:p"), rdf.literal(`${i}`)),
      ),
    );
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 20);
    const { rows } = streamQuery(many, "?a <urn:p> ?x . ?b <urn:p> ?y", { signal: controller.signal });
    const read = async () => {
      for await (const _ of rows);
    };
    await expect(read()).rejects.toBeInstanceOf(QueryCancelledError);
  });
});
