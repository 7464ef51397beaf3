// Questions in triple patterns: names that stand for entities, rows, and why an answer is empty.
import {
  createDataset,
  parse,
  QuerySyntaxError,
  QueryTooLargeError,
  query,
  dataFactory as rdf,
} from "@isnad/store";
import type { Term } from "@rdfjs/types";
import { beforeAll, describe, expect, test } from "vitest";

const GRAPH = `
@prefix isnad: <https://w3id.org/isnad/ns#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix cito: <http://purl.org/spar/cito/> . @prefix : <urn:> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
:iraq rdfs:label "Iraq"@en, "العراق"@ar ; skos:altLabel "Republic of Iraq"@en . :spain rdfs:label "Spain"@en .
:anna rdfs:label "Anna Weil"@en, "آنا فايل"@ar ; a isnad:Actor . :omar rdfs:label "Omar Haddad"@en, "عمر حداد"@ar .
:wire rdfs:label "Lantern Wire"@en ; skos:altLabel "Lantern"@en . :paper rdfs:label "Lantern"@en .
:s1 a isnad:Statement ; isnad:speaker :anna ; isnad:about :iraq ; isnad:act isnad:Assert ; isnad:text "the talks go on"@en ;
  isnad:cue "أكّدت"@ar ; isnad:confidence 0.9 ; isnad:via :wire ; cito:disagreesWith :s2 ; isnad:rule "ar-verb" .
:s2 a isnad:Statement ; isnad:speaker :omar ; isnad:about :iraq, :spain ; isnad:act isnad:Deny ; isnad:text "لا محادثات"@ar ;
  isnad:within :s1 ; cito:disagreesWith :s1 ; isnad:confidence 0.9 ; isnad:rule "ar-verb" .
:s3 a isnad:Statement ; isnad:speaker :wire ; isnad:about :spain ; isnad:act isnad:Report ; isnad:date "2031"^^xsd:gYear ;
  isnad:via :paper .
`;
const dataset = createDataset();
beforeAll(async () => dataset.addAll(await parse(GRAPH, "turtle")));

const short = (term: Term) => term.value.replace(/^urn:|^https?:.*[#/]/, "");
const rows = (text: string) => query(dataset, text).rows.map((row) => row.map(short).join(" "));

describe("the questions of the vocabulary", () => {
  test.each([
    ['?s isnad:speaker ?who . ?s isnad:about "Iraq"', ["s1 anna", "s2 omar"]],
    ["?s isnad:speaker ?who . ?s isnad:within ?outer . ?outer isnad:speaker ?by", ["s2 omar s1 anna"]],
    ["?s isnad:act isnad:Deny . ?s isnad:speaker ?who . ?s isnad:text ?t", ["s2 omar لا محادثات"]],
    [
      "?a cito:disagreesWith ?b . ?a isnad:speaker ?x . ?b isnad:speaker ?y",
      ["s1 s2 anna omar", "s2 s1 omar anna"],
    ],
    ["?s isnad:via ?outlet . ?s isnad:speaker ?who", ["s1 wire anna", "s3 paper wire"]],
  ])("%s", (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe("a name stands for its entity", () => {
  test.each([
    ["in English", '?s isnad:about "Iraq"', ["s1", "s2"]],
    ["whatever its case", '?s isnad:about "iraq"', ["s1", "s2"]],
    ["in Arabic", '?s isnad:about "العراق"', ["s1", "s2"]],
    ["in Arabic without hamza and madda", '?s isnad:speaker "انا فايل"', ["s1"]],
    ["by another name of its", '?s isnad:about "republic of iraq"', ["s1", "s2"]],
    ["as a subject", '"Iraq" rdfs:label ?name', ["Iraq", "العراق"]],
    ["in one language only", '?s isnad:about "Iraq"@en', ["s1", "s2"]],
    ["not in another", '?s isnad:about "Iraq"@ar', []],
    ["for all who bear it", '?s isnad:via "Lantern"', ["s1", "s3"]],
    [
      "between quotation marks of either script",
      "?s isnad:about «العراق» ; isnad:speaker “Omar Haddad”",
      ["s2"],
    ],
    ["for a word of a closed list", '?s isnad:act "deny"', ["s2"]],
    ["for such a word in Arabic", '?s isnad:act "نفي"', ["s2"]],
    ["for a class", '?s a "statement"', ["s1", "s2", "s3"]],
    ["behind any property", '?s ?p "Omar Haddad"', ["omar label", "s2 speaker"]],
  ])("%s", (_, text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe("a plain string where words stand", () => {
  test.each([
    ["matches in any language, folded", '?s isnad:cue "اكدت"', ["s1"]],
    ["matches regardless of case and marks", '?s isnad:text "The talks go on."', ["s1"]],
    ["with a language tag is exact", '?s isnad:text "The talks go on"@en', []],
    ["with a language tag finds its literal", '?s isnad:text "the talks go on"@en', ["s1"]],
    ["matches a value of any datatype as it is written", '?s isnad:confidence "0.9"', ["s1", "s2"]],
    ["is exact in a name of a rule", '?s isnad:rule "AR-verb"', []],
    ["as a number", "?s isnad:confidence 0.9", ["s1", "s2"]],
    ["with a datatype", '?s isnad:date "2031"^^xsd:gYear', ["s3"]],
    [
      "with a full IRI as a datatype",
      '?s isnad:date "2031"^^<http://www.w3.org/2001/XMLSchema#gYear>',
      ["s3"],
    ],
  ])("%s", (_, text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe("the language", () => {
  const both = ["s2 omar"];
  test.each<[string, string, string[]]>([
    ["a new line ends a pattern", "?s isnad:act isnad:Deny\n?s isnad:speaker ?who", both],
    ["a semicolon goes on with the subject", "?s isnad:act isnad:Deny ; isnad:speaker ?who", both],
    ["a semicolon before a whole pattern separates", "?s isnad:act isnad:Deny ; ?s isnad:speaker ?who", both],
    ["a comma gives another object", '?s isnad:speaker ?who . ?s isnad:about "Iraq", "Spain"', both],
    ["marks of an Arabic keyboard", '؟s isnad:about "Iraq"، "Spain" ؛ isnad:speaker ؟who', both],
    ["no blank before a dot", "?s isnad:act isnad:Deny.?s isnad:speaker ?who.", both],
    ["comments", "# who denied\n?s isnad:act isnad:Deny . # and who?\n?s isnad:speaker ?who", both],
    ["a full IRI", "?s <https://w3id.org/isnad/ns#act> isnad:Deny . ?s isnad:speaker ?who", both],
    ["variables of any script", "?تصريح isnad:act isnad:Deny . ?تصريح isnad:speaker ?قائل", both],
    ["a variable twice in one pattern", "?x cito:disagreesWith ?x", []],
    ["a variable as a property", "<urn:s3> ?p <urn:paper>", ["via"]],
    ["no variable: one empty row for yes", "<urn:s3> isnad:via <urn:paper>", [""]],
    ["no variable: none for no", "<urn:s3> isnad:via <urn:wire>", []],
  ])("%s", (_, text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  test.each<[text: string, line: number, column: number, expected: string, hint: string | undefined]>([
    [
      "",
      1,
      1,
      'a subject: a variable, a prefixed name, an <IRI> or a "label"',
      "for example ?s isnad:speaker ?who",
    ],
    [
      "?s isnad:speaker",
      1,
      17,
      'an object: a variable, a prefixed name, an <IRI>, a "label" or a value',
      "for example ?s isnad:speaker ?who",
    ],
    ["?s isnad:speaker ?x ?y", 1, 21, "a dot between patterns, or ; for the same subject", undefined],
    [
      "?s isnad:speeker ?x",
      1,
      4,
      "a class, property or individual of the vocabulary",
      "did you mean isnad:speaker?",
    ],
    [
      "?s isnad:speaker ?x .\n?s foaf:name ?n",
      2,
      4,
      "one of the known prefixes",
      "known are isnad, rdf, rdfs, xsd, owl, skos, schema, prov, oa, cito, wd; other IRIs stand in < >",
    ],
    [
      "?s isnad:about Iraq",
      1,
      16,
      'a variable, a prefixed name, an <IRI> or a "label"',
      'words stand in quotation marks: "Iraq"',
    ],
    [
      '?s isnad:about "Iraq',
      1,
      16,
      'a variable, a prefixed name, an <IRI> or a "label"',
      "the quotation mark is never closed",
    ],
    [
      "SELECT ?s WHERE { ?s a isnad:Statement }",
      1,
      1,
      'a variable, a prefixed name, an <IRI> or a "label"',
      "write the patterns alone, without SELECT, WHERE and braces",
    ],
    [
      '?s "speaker" ?x',
      1,
      4,
      "a property: a prefixed name, an <IRI>, a variable or a",
      "did you mean isnad:speaker?",
    ],
    ["5 isnad:speaker ?x", 1, 1, "a subject, and a number or typed value is none", undefined],
    ['?s isnad:date "2031"^^?x', 1, 23, "a datatype such as xsd:integer", undefined],
  ])("%s is refused with its place", (text, line, column, expected, hint) => {
    let error: unknown;
    try {
      query(dataset, text);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(QuerySyntaxError);
    expect(error).toMatchObject({ code: "QUERY_SYNTAX", line, column, expected, hint });
  });
});

describe("an answer", () => {
  test("names its variables in order, and limits its rows but not its total", () => {
    const { variables, rows, total, matched } = query(dataset, "?s isnad:speaker ?who", { limit: 1 });
    expect({ variables, rows: rows.map((row) => row.map(short)), total }).toEqual({
      variables: ["s", "who"],
      rows: [["s1", "anna"]],
      total: 3,
    });
    expect(matched.map((quad) => short(quad.subject))).toEqual(["s1"]);
  });

  test("gives the quads behind it, those of a named entity too", () => {
    const { matched } = query(dataset, '?s isnad:speaker ?who . ?s isnad:about "Iraq"');
    expect(matched.map((quad) => [quad.subject, quad.predicate, quad.object].map(short).join(" "))).toEqual([
      "s1 speaker anna",
      "s1 about iraq",
      "s2 speaker omar",
      "s2 about iraq",
    ]);
  });

  test("counts a triple once that stands in two graphs", () => {
    const [s, p, o] = ["urn:s", "urn:p", "urn:o"].map((iri) => rdf.namedNode(iri));
    const twice = createDataset([rdf.quad(s!, p!, o!), rdf.quad(s!, p!, o!, rdf.namedNode("urn:g"))]);
    const result = query(twice, "?s <urn:p> ?o");
    expect(result.total).toBe(1);
    expect(result.matched).toHaveLength(2);
  });

  test("follows the dataset: names added or removed count at once", async () => {
    const changing = createDataset(
      await parse('<urn:a> <http://www.w3.org/2000/01/rdf-schema#label> "A" .', "turtle"),
    );
    const called = (name: string) => query(changing, `"${name}" ?p ?o`).total;
    expect([called("A"), called("B")]).toEqual([1, 0]);
    const more = await parse('<urn:b> <http://www.w3.org/2000/01/rdf-schema#label> "B" .', "turtle");
    changing.addAll(more);
    expect([called("A"), called("B")]).toEqual([1, 1]);
    changing.deleteAll(more);
    expect([called("A"), called("B")]).toEqual([1, 0]);
  });

  test("is refused where patterns that share nothing would multiply", () => {
    const many = Array.from({ length: 710 }, (_, i) =>
      rdf.quad(rdf.namedNode(`urn:${i}`), rdf.namedNode("urn:p"), rdf.literal("x")),
    );
    expect(() => query(createDataset(many), "?a <urn:p> ?x . ?b <urn:p> ?y")).toThrow(QueryTooLargeError);
  });
});

describe("an empty answer says which pattern emptied it", () => {
  test.each([
    [
      '?s isnad:speaker ?who . ?s isnad:about "Irak"',
      { pattern: 1, text: '?s isnad:about "Irak"', reason: "no-such-label", label: "Irak" },
      'nothing is called or says "Irak" here; did you mean "iraq"?',
    ],
    [
      '?s isnad:about "Sapin"',
      { pattern: 0, text: '?s isnad:about "Sapin"', reason: "no-such-label", label: "Sapin" },
      'nothing is called or says "Sapin" here; did you mean "spain"?',
    ],
    [
      "?s isnad:speaker ?who . ?s isnad:restates ?o",
      { pattern: 1, text: "?s isnad:restates ?o", reason: "no-match" },
      "no triple matches ?s isnad:restates ?o",
    ],
    [
      '?s isnad:speaker "Anna Weil" . ?s isnad:about "Spain"',
      { pattern: 1, text: '?s isnad:about "Spain"', reason: "no-join" },
      '2 triples match ?s isnad:about "Spain", but none together with ?s isnad:speaker "Anna Weil"',
    ],
  ])("%s", (text, reason, message) => {
    expect(query(dataset, text)).toMatchObject({
      rows: [],
      total: 0,
      matched: [],
      emptiedBy: { ...reason, message },
    });
  });

  test("and an answer with rows has no such reason", () => {
    expect(query(dataset, "?s isnad:speaker ?who")).not.toHaveProperty("emptiedBy");
  });
});
