// The user's own names: read from three formats, found like the lists' own, and before them.
import {
  authorityFromQuads,
  buildGraph,
  checkAuthority,
  FaultyFileError,
  type ReadAuthority,
  readAuthority,
  UnreadableArticleError,
} from "@isnad/core";
import { parse, serialize } from "@isnad/store";
import { describe, expect, it } from "vitest";
import { brokenShapes } from "../ontology/broken-shapes.ts";

const CSV = `kind,label_en,label_ar,alias_en,id,wikidata
person,Marta Solvik,مارتا سولفيك,M. Solvik|Solvik-Dahl,https://example.org/people/12,
organization,Nordlys,نوردليس,,https://example.org/orgs/7,
country,Republic of Iraq,,,https://example.org/places/iq,Q796
place,Kharaz,خراز,,,
`;
const JSON_TEXT = `[
  {"kind": "person", "label": {"en": "Marta Solvik", "ar": "مارتا سولفيك"}, "alias": ["M. Solvik", "Solvik-Dahl"], "id": "https://example.org/people/12"},
  {"kind": "organization", "label": ["Nordlys", "نوردليس"], "id": "https://example.org/orgs/7"},
  {"kind": "country", "label": "Republic of Iraq", "id": "https://example.org/places/iq", "wikidata": "Q796"},
  {"kind": "place", "label": {"en": "Kharaz", "ar": "خراز"}}
]`;
const TURTLE = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix schema: <https://schema.org/> .
@prefix ex: <https://example.org/> .
ex:scheme a skos:ConceptScheme ; skos:prefLabel "Who is who"@en .
<https://example.org/people/12> a skos:Concept, schema:Person ;
  skos:prefLabel "Marta Solvik"@en-GB, "مارتا سولفيك"@ar ; skos:altLabel "M. Solvik"@en, "Solvik-Dahl" .
<https://example.org/orgs/7> a schema:Organization ; skos:prefLabel "Nordlys"@en, "نوردليس"@ar, "Nordlys SA"@fr .
<https://example.org/places/iq> a schema:Country ; skos:prefLabel "Republic of Iraq"@en ;
  skos:exactMatch <http://www.wikidata.org/entity/Q796> .
[] a schema:Place ; skos:prefLabel "Kharaz"@en, "خراز"@ar .
`;
const read = (text: string, file = "names.csv") => readAuthority(file, text);
const readTurtle = async (text: string) => authorityFromQuads("names.ttl", await parse(text, "turtle"), text);

/** Of each entity mentioned in a text: its words there and its IRI in the graph. */
function found(text: string, { entries }: ReadAuthority): string[] {
  const built = buildGraph([{ source: "a.txt", text: `News\n\n${text}` }], { authority: entries });
  return built.articles.flatMap((article) =>
    [...article.entityOf]
      .sort(([a], [b]) => a.start - b.start)
      .map(([{ start, end }, { iri, id }]) => `${article.text.slice(start, end)} → ${iri ?? id}`),
  );
}

describe("an authority file", () => {
  it.each([
    ["CSV", async () => read(CSV)],
    ["JSON", async () => read(JSON_TEXT, "names.json")],
    ["SKOS in Turtle", () => readTurtle(TURTLE)],
  ])("as %s gives the same entities", async (_, reading) => {
    const names = await reading();
    const english =
      "M. Solvik said that Nordlys had left Kharaz. The Republic of Iraq denied it. Officials in Baghdad left Iraq.";
    expect(found(english, names)).toEqual([
      "M. Solvik → https://example.org/people/12",
      "Nordlys → https://example.org/orgs/7",
      "Kharaz → place/kharaz",
      "Republic of Iraq → https://example.org/places/iq",
      "Baghdad → place/Q1530",
      "Iraq → https://example.org/places/iq",
    ]);
    expect(found("وقالت مارتا سولفيك إن الأمر يعود لنوردليس وبخراز هدوء.", names)).toEqual([
      "مارتا سولفيك → https://example.org/people/12",
      "نوردليس → https://example.org/orgs/7",
      "خراز → place/kharaz",
    ]);
  });

  it("counts before the lists: its kind, its label, its IRI, with the lists' names as other names", async () => {
    const { entries } = read(CSV);
    const built = buildGraph([{ source: "a.txt", text: "News\n\nIraq denied the report." }], {
      authority: entries,
    });
    const turtle = await serialize(built.quads, "turtle");
    expect(turtle).toContain("<https://example.org/places/iq> a isnad:Place, schema:Country, schema:Place ;");
    expect(turtle).toContain('rdfs:label "Republic of Iraq"@en, "العراق"@ar');
    expect(turtle).toContain('"Iraq"@en');
    expect(turtle).toContain("skos:exactMatch <https://w3id.org/isnad/id/place/Q796>");
    expect(turtle).toContain("schema:sameAs wd:Q796");
    expect(await brokenShapes([...built.quads])).toEqual([]);
  });

  it("extends an entity of ours that its label names in full, and finds it by all of its names", () => {
    const names = read("kind,label_en,id\nperson,Joe Biden,https://example.org/p/1\n");
    expect(found("Joe Biden left. Biden said it was over.", names)).toEqual([
      "Joe Biden → https://example.org/p/1",
      "Biden → https://example.org/p/1",
    ]);
  });

  it("is found in other letters of the same name, and hidden names are found and not shown", async () => {
    const names = read("kind,label_ar,hidden_ar\nperson,إيمان الأحمدي,ايمان الاحمدى الصغيرة\n");
    const text = "News\n\nوقالت ايمان الأحمدى إنها باقية. وقالت ايمان الاحمدى الصغيرة إنها عائدة.";
    const built = buildGraph([{ source: "a.txt", text }], { authority: names.entries });
    expect(new Set([...(built.articles[0]?.entityOf.values() ?? [])].map(({ id }) => id)).size).toBe(1);
    expect(await serialize(built.quads, "turtle")).not.toContain('altLabel "ايمان الاحمدى الصغيرة"');
  });

  it("keeps no marks of direction and no line ends in its names", () => {
    const names = read('kind,label_en\nplace,"Port \u202eof\nKharaz"\n');
    expect(names.entries[0]?.names).toEqual([{ text: "Port of Kharaz", language: "en", sort: "label" }]);
  });

  it("gives the same bytes whatever the order of its lines", async () => {
    const [header = "", ...lines] = CSV.trim().split("\n");
    const bytes = (order: readonly string[]) =>
      serialize(
        buildGraph([{ source: "a.txt", text: "News\n\nMarta Solvik told Nordlys that Iraq was calm." }], {
          authority: read([header, ...order].join("\n")).entries,
        }).quads,
        "turtle",
      );
    expect(await bytes(lines.toReversed())).toBe(await bytes(lines));
  });

  it("lets a name of two entities count where the article names one of them otherwise", () => {
    const names = read(
      "kind,label_en,alias_en,id\nperson,Ann Petrov,Dragonfly,https://example.org/1\nperson,Bo Varga,Dragonfly,https://example.org/2\n",
    );
    expect(checkAuthority(names.entries)).toEqual([
      'names.csv:3: "Dragonfly" is also a name of names.csv:2: it counts only in articles that name one of them otherwise',
    ]);
    expect(found("Bo Varga spoke. Dragonfly said it was over.", names)).toEqual([
      "Bo Varga → https://example.org/2",
      "Dragonfly → https://example.org/2",
    ]);
    expect(found("Ann Petrov spoke. Dragonfly said it was over.", names)).toContain(
      "Dragonfly → https://example.org/1",
    );
  });

  it.each(["the", "في", "2024", "said"])(
    "leaves out the name %s, which would be found everywhere",
    (word) => {
      const names = read(`kind,label,alias\nperson,Zed Arkwright,${word}\n`);
      expect(checkAuthority(names.entries).join()).toContain(`"${word}"`);
      expect(found(`The man said ${word} was the word, وقال الرجل ${word} المدينة.`, names)).not.toContain(
        `${word} → actor/zed-arkwright`,
      );
    },
  );
});

describe("an authority file is refused", () => {
  const faultsOf = async (reading: () => unknown): Promise<readonly string[]> => {
    try {
      await reading();
      return [];
    } catch (error) {
      if (error instanceof FaultyFileError)
        return error.faults.map(({ where, message }) => `${where} ${message}`);
      throw error;
    }
  };
  const KIND = "no kind: write person, organization, place or country";
  it.each<[string, string, string, string[]]>([
    ["without a column of names", "a.csv", "kind,name\nperson,X", ["a.csv:1 no column of names"]],
    [
      "with a kind that is none",
      "a.csv",
      "kind,label\nship,Argo",
      ["a.csv:2 kind: write person, organization"],
    ],
    [
      "with a row that names nothing",
      "a.csv",
      "kind,label\nplace,Aa\nplace,",
      ["a.csv:3 no name in Arabic or Latin"],
    ],
    ["with too many values", "a.csv", "kind,label\nplace,A,B", ["a.csv:2 3 values, but 2 columns"]],
    [
      "with an open quotation mark",
      "a.csv",
      'kind,label\nplace,A\nplace,"B',
      ['a.csv:3 a value opens with "'],
    ],
    ["with a wrong id", "a.csv", "kind,label,id\nplace,Aa,x y", ["a.csv:2 id: write an absolute IRI"]],
    [
      "with a wrong item",
      "a.csv",
      "kind,label,wikidata\nplace,Aa,796",
      ["a.csv:2 wikidata: a Wikidata id is Q"],
    ],
    ["with all faults at once", "a.csv", "kind,label\nx,Aa\ny,Bb", ["a.csv:2 kind", "a.csv:3 kind"]],
    ["that is no JSON", "a.json", '[{"kind": "place",\n "label": "A",}]', ["a.json:2:15 not JSON: expected"]],
    ["that is no list", "a.json", '{"kind": "place"}', ["a.json:1 not a list"]],
    [
      "with an unknown field",
      "a.json",
      '[{"kind": "place", "label": "Aa"},\n\n {"kind": "place", "lable": "B"}]',
      ['a.json:3 "lable" is no field'],
    ],
    [
      "with another language",
      "a.json",
      '[{"kind": "place", "label": {"fr": "A"}}]',
      ['a.json:1 label: "fr" is no language'],
    ],
  ])("%s", async (_, file, text, expected) => {
    const faults = await faultsOf(() => readAuthority(file, text));
    expect(faults.map((fault, at) => fault.startsWith(expected[at] ?? "–"))).toEqual(
      expected.map(() => true),
    );
  });

  it("that gives no kind for what no list has, in RDF by the subject's line", async () => {
    expect(await faultsOf(() => checkAuthority(read("label\nZed Arkwright").entries))).toEqual([
      `names.csv:2 ${KIND}`,
    ]);
    const turtle = TURTLE.replace("a schema:Organization ;", "");
    expect(await faultsOf(async () => checkAuthority((await readTurtle(turtle)).entries))).toEqual([
      `names.ttl:7 ${KIND}`,
    ]);
  });

  it.each<[string, string | Uint8Array, string]>([
    ["empty", "", "empty"],
    ["binary", new Uint8Array([1, 0, 2]), "binary"],
    ["in another encoding", new Uint8Array([0x6b, 0xde, 0xc7, 0xe1, 0x0a]), "not-utf8"],
  ])("%s", (_, content, code) => {
    expect(() => readAuthority("a.csv", content)).toThrowError(
      expect.objectContaining({ name: UnreadableArticleError.name, code }),
    );
  });
});

it("an authority file says what of it was not read", async () => {
  expect(read("kind,label,remarks\nplace,Aa,dry").notes).toEqual([
    expect.stringMatching(/^names\.csv: the column "remarks" is not read/),
  ]);
  expect((await readTurtle(TURTLE)).notes).toEqual([
    "names.ttl: names in other languages than ar and en are not read: 1 in fr",
  ]);
});
