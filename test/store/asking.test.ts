// What helps to ask: rows of slots, completion from the data, the question as SPARQL and in words.
import {
  asSparql,
  asWritten,
  complete,
  createDataset,
  inWords,
  query,
  rowsOf,
  type SlotPlace,
  sparql,
  textOfRows,
  wholeRows,
} from "@isnad/store";
import { describe, expect, test } from "vitest";
import { FIXTURE } from "../graph/fixture.ts";

const dataset = createDataset(FIXTURE);

describe("a question as rows of slots", () => {
  test.each([
    ["?s isnad:speaker ?who", ["?s isnad:speaker ?who"]],
    [
      '?s a isnad:Statement ; isnad:about "Iraq"@en, «العراق» .',
      ["?s a isnad:Statement", '?s isnad:about "Iraq"@en', "?s isnad:about «العراق»"],
    ],
    [
      '?s isnad:confidence 0.9 . ?s isnad:date "2031"^^xsd:gYear',
      ["?s isnad:confidence 0.9", '?s isnad:date "2031"^^xsd:gYear'],
    ],
    ["؟س isnad:speaker _\n_ _ _", ["؟س isnad:speaker _", "_ _ _"]],
    ["", []],
  ])("%s", (text, expected) => {
    const rows = rowsOf(text);
    expect(rows?.map(({ subject, predicate, object }) => `${subject} ${predicate} ${object}`)).toEqual(
      expected,
    );
    expect(rowsOf(textOfRows(rows ?? []))).toEqual(rows);
  });

  test.each(["?s isnad:speaker", "SELECT ?s WHERE { ?s ?p ?o }", '?s isnad:about "Iraq', ". ?a , ?b"])(
    "%s is no rows",
    (text) => {
      expect(rowsOf(text)).toBeUndefined();
    },
  );

  test("rows give the same answer as the text they were read from", () => {
    const text = '?s isnad:speaker ?who ; isnad:about "Jordan", "Spain" . ?s isnad:act isnad:Assert';
    expect(query(dataset, textOfRows(rowsOf(text) ?? [])).rows).toEqual(query(dataset, text).rows);
  });

  test("unfinished rows are left out of what is asked", () => {
    expect(wholeRows("?s isnad:speaker ?who .\n?s isnad:about _ .\n_ _ _")).toBe("?s isnad:speaker ?who");
  });

  test.each<[string, SlotPlace, string | undefined]>([
    ["Iraq", "object", '"Iraq"'],
    ['the "dam"', "object", '"the \\"dam\\""'],
    ["?who", "object", "?who"],
    ["؟س", "subject", "؟س"],
    ["isnad:Deny", "object", "isnad:Deny"],
    ["isnad:Dney", "object", '"isnad:Dney"'],
    ["0.9", "object", "0.9"],
    ["0.9", "subject", '"0.9"'],
    ["<https://a.example/b>", "subject", "<https://a.example/b>"],
    ["speaker", "predicate", "isnad:speaker"],
    ["القائل", "predicate", "isnad:speaker"],
    ["disagreesWith", "predicate", "cito:disagreesWith"],
    ["a", "predicate", "a"],
    ["nonsense", "predicate", undefined],
    ["  ", "object", "_"],
  ])("%s typed as %s is written %s", (typed, place, written) => {
    expect(asWritten(typed, place)).toBe(written);
  });
});

describe("completion", () => {
  const offered = (
    text: string,
    row: number,
    place: SlotPlace,
    typed: string,
    language: "en" | "ar" = "en",
  ) => complete(dataset, { rows: rowsOf(text) ?? [], row, place }, typed, { language }).candidates;

  test.each<[string, string, number, SlotPlace, string, string, number | undefined]>([
    ["an entity by the beginning of its name", "?s isnad:about _", 0, "object", "jor", '"Jordan"', 6],
    ["an entity in Arabic without hamza and article", "?s isnad:about _", 0, "object", "اردن", '"Jordan"', 6],
    ["an entity by a written form", "?s isnad:about _", 0, "object", "الأردنية", '"Jordan"', 6],
    ["a predicate by other words for it", "?s _ _", 0, "predicate", "said by", "isnad:speaker", 7],
    ["a predicate in Arabic", "?s _ _", 0, "predicate", "قائله", "isnad:speaker", 7],
    ["a predicate by its name", "?s _ _", 0, "predicate", "isnad:sp", "isnad:speaker", 7],
    ["an individual by its label", "?s isnad:act _", 0, "object", "deny", "isnad:Deny", 1],
    ["an individual in Arabic", "?s isnad:act _", 0, "object", "نفي", "isnad:Deny", 1],
    ["a class", "?s a _", 0, "object", "statement", "isnad:Statement", 7],
    [
      "words, written so that they mean these alone",
      "?s isnad:cue _",
      0,
      "object",
      "conf",
      '"confirmed"@en',
      1,
    ],
    [
      "a new variable, called after what it stands for",
      "?s isnad:speaker _",
      0,
      "object",
      "?",
      "?who",
      undefined,
    ],
    ["a variable as it is typed", "?s isnad:speaker _", 0, "object", "?by", "?by", undefined],
  ])("offers %s", (_, text, row, place, typed, written, count) => {
    const [first] = offered(text, row, place, typed);
    expect([first?.written, first?.count]).toEqual([written, count]);
  });

  test("names are written in the wanted language where they have one", () => {
    expect(offered("?s isnad:about _", 0, "object", "jor", "ar")[0]?.written).toBe('"الأردن"');
  });

  test("the other rows and slots decide what is offered, and its counts are those of the answers", () => {
    const text = '?s isnad:speaker "Ivan Petrov" . ?s isnad:about _';
    const found = offered(text, 1, "object", "").filter(({ term }) => term);
    expect(found.map(({ written, count }) => [written, count])).toEqual([
      ['"Jordan"', 2],
      ['"Spain"', 2],
    ]);
    for (const { written, count } of found)
      expect(query(dataset, text.replace("_", written)).total).toBe(count);
  });

  test("every count is that of the answer with the candidate in its slot", () => {
    for (const text of [
      "?s isnad:about _",
      "_ isnad:speaker ?who",
      "?s isnad:act _ . ?s isnad:speaker ?who",
      "?s _ ?o",
    ]) {
      const rows = rowsOf(text) ?? [];
      const place = (["subject", "predicate", "object"] as const).find((each) => rows[0]![each] === "_")!;
      const { candidates } = complete(dataset, { rows, row: 0, place }, "");
      const terms = candidates.filter(({ term }) => term);
      expect(terms.length).toBeGreaterThan(1);
      for (const { written, count } of terms)
        expect(query(dataset, text.replace("_", written)).total, `${text} ${written}`).toBe(count);
    }
  });

  test("variables in use are offered where they join", () => {
    const text = "?s isnad:within ?outer . _ isnad:speaker ?who";
    const [first, second] = offered(text, 1, "subject", "");
    expect([first?.written, first?.count, second?.written, second?.count]).toEqual(["?s", 2, "?outer", 2]);
  });

  test("a budget makes counts the least there is", () => {
    const { candidates } = complete(dataset, { rows: rowsOf("?s ?p _") ?? [], row: 0, place: "object" }, "", {
      maxSteps: 1,
    });
    expect(candidates.every(({ atLeast, term }) => term === undefined || atLeast)).toBe(true);
  });

  test("rows that cannot be read do not keep the others from being completed", () => {
    const rows = [{ subject: "?s", predicate: "isnad:nonsense", object: "_" }];
    expect(complete(dataset, { rows, row: 0, place: "object" }, "x").candidates).toEqual([]);
  });
});

describe("the same question in SPARQL", () => {
  test.each([
    '?s isnad:speaker ?who . ?s isnad:about "الاردن"',
    "?s isnad:speaker ?who . ?s isnad:within ?outer . ?outer isnad:speaker ?by",
    '?s isnad:act "نفي" ; isnad:text ?t',
    "?a cito:disagreesWith ?b . ?a isnad:speaker ?x . ?b isnad:speaker ?y",
    '?s ?p "Ivan Petrov"',
    '?s isnad:cue "CONFIRMED"',
    "?s isnad:confidence 0.95",
    '?s isnad:confidence "0.95" . ?s isnad:date "2024-03-04"^^xsd:date',
    '?s isnad:about "Atlantis"',
    "؟س isnad:via ؟ناقل",
    "?x ?p ?x",
  ])("%s", async (text) => {
    const answer = await sparql(dataset, asSparql(dataset, text));
    if (answer.kind !== "rows") throw new Error(answer.kind);
    const { rows } = query(dataset, text);
    const found: string[] = [];
    for await (const row of answer.rows) found.push(JSON.stringify(row.map((term) => term?.value)));
    expect(found.sort()).toEqual(rows.map((row) => JSON.stringify(row.map(({ value }) => value))).sort());
  });

  test("without variables it is yes or no", async () => {
    const ask = async (text: string) => {
      const answer = await sparql(dataset, asSparql(dataset, text));
      return answer.kind === "truth" && answer.truth;
    };
    expect(await ask('"Ivan Petrov" isnad:spokeAbout "Spain"')).toBe(true);
    expect(await ask('"Spain" isnad:spokeAbout "Ivan Petrov"')).toBe(false);
  });
});

describe("a question in words", () => {
  test.each([
    [
      '?s isnad:speaker ?who . ?s isnad:about "Jordan" . ?s isnad:quotation isnad:Direct',
      "who spoke about Jordan, directly quoted",
      "من تحدّث عن الأردن، بنقل حرفي",
    ],
    [
      '?s isnad:speaker "الأردن" . ?s isnad:addressee ?x',
      "what Jordan said to whom",
      "ما ورد عن الأردن من قول، ولمن قيل",
    ],
    [
      "?s isnad:act isnad:Deny . ?s isnad:speaker ?who . ?s isnad:text ?t",
      "who voiced which denial",
      "من صدر عنه نفي، وبأي نص",
    ],
    [
      '?s isnad:act "condemn" . ?s isnad:speaker ?who . ?s isnad:about "Spain"',
      "who voiced a condemnation about Spain",
      "من صدرت عنه إدانة بشأن إسبانيا",
    ],
    [
      "?s isnad:via ?outlet . ?s isnad:speaker ?who",
      "who said something, passed on by whom",
      "من قال شيئًا، وعمّن نُقل",
    ],
    [
      "?a cito:disagreesWith ?b . ?a isnad:speaker ?x . ?b isnad:speaker ?y",
      "who contradicts whom",
      "من يناقض من",
    ],
    [
      '?s isnad:speaker ?who . ?s isnad:within ?o . ?o isnad:speaker "Ivan Petrov"',
      "who said something, told inside what Ivan Petrov said",
      "من قال شيئًا، ضمن ما ورد عن إيفان بتروف من قول",
    ],
    [
      "?s isnad:polarity isnad:Denied . ?s isnad:about ?x",
      "what was said about whom or what, holding it untrue",
      "ما قيل بشأن من أو ماذا، على وجه النفي",
    ],
    [
      '?s isnad:speaker ?x . ?s isnad:about "Spain" . ?t isnad:speaker ?y',
      "who spoke about Spain; and who said something",
      "من تحدّث عن إسبانيا؛ ومن قال شيئًا",
    ],
  ])("%s", (text, english, arabic) => {
    expect(inWords(dataset, text, "en")).toBe(english);
    expect(inWords(dataset, text, "ar")).toBe(arabic);
  });

  test.each([
    ["a variable at two places", "?s isnad:speaker ?x . ?s isnad:about ?x"],
    ["a property without a sentence", "?x isnad:partOf ?y"],
    ["a variable as a property", "?s ?p ?o"],
    ["a value of another list", "?s isnad:polarity isnad:Deny"],
    ["two values of one property", "?s isnad:speaker ?x . ?s isnad:speaker ?y"],
  ])("%s is read out pattern by pattern", (_, text) => {
    for (const language of ["en", "ar"] as const) {
      const words = inWords(dataset, text, language);
      for (const variable of text.match(/\?\w+/g) ?? []) expect(words).toContain(variable);
    }
  });

  test("what is read out names the properties in the language", () => {
    expect(inWords(dataset, '?x isnad:partOf "Jordan"', "ar")).toBe("«جزء من» لـ\u2068?x\u2069 هو «الأردن»");
    expect(inWords(dataset, '?x isnad:partOf "Jordan"', "en")).toBe("“part of” of ?x is “Jordan”");
  });
});
