// `isnad disputes`: both sides on stdout, and on stderr how many there are or what is missing.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Ended, folderWith, isnad } from "./isnad.ts";

const GRAPH = `@prefix isnad: <https://w3id.org/isnad/ns#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <https://schema.org/> . @prefix cito: <http://purl.org/spar/cito/> . @prefix : <urn:> .
:dam a isnad:Topic ; rdfs:label "opening: dam"@en, "افتتاح: سدّ"@ar . :port a isnad:Topic ; rdfs:label "closing: port"@en .
:talks a isnad:Topic ; rdfs:label "talks"@en .
:ivan rdfs:label "Ivan Petrov"@en . :salma rdfs:label "Salma Haddad"@en, "سلمى حداد"@ar . :wire rdfs:label "Harbor Wire"@en .
:a1 isnad:source "dam.txt" ; schema:datePublished "2026-03-05" .
:s1 isnad:speaker :ivan ; isnad:via :wire ; isnad:within :s0 ; isnad:affirms :dam ; isnad:text "it\\u001b[31m opened\\u202e"@en ;
  isnad:reportedIn :a1 ; cito:disagreesWith :s2 .
:s0 isnad:speaker :salma .
:s2 isnad:speaker :salma ; isnad:denies :dam ; isnad:text "لم يُفتتح"@ar .
:s3 isnad:speaker :ivan ; isnad:affirms :port ; cito:disagreesWith :s4 . :s4 isnad:speaker :salma ; isnad:denies :port .
`;
const folder = folderWith({
  "graph.ttl": GRAPH,
  "sides.ttl": GRAPH.replaceAll(/cito:disagreesWith :s\d/g, "isnad:rule 'x'"),
  "beside.ttl": GRAPH.replaceAll("isnad:denies", "isnad:leavesOpen"),
  "topicless.ttl": GRAPH.replaceAll("isnad:Topic", "isnad:Place"),
  "cut.ttl": GRAPH.slice(0, 400),
  "articles/a.txt": "The envoy Marta Solvik said that Jordan would host the talks.\n",
  "articles/b.txt": "",
});
const cwd = folder.path;
afterAll(folder.remove);

describe("the disputes of the sample", () => {
  let [table, json]: Ended[] = [];
  beforeAll(async () => {
    [table, json] = await Promise.all([
      isnad(["disputes"], { cwd }),
      isnad(["disputes", "--format", "json", "--limit", "3"], { cwd }),
    ]);
  });

  it("are printed one under the other, each with both sides", () => {
    const { code, stdout, stderr } = table!;
    const blocks = stdout.split("\n\n");
    expect(code).toBe(0);
    expect(stderr).toMatch(/^the sample collection: \d+ articles/m);
    expect(stderr).toContain(`\n${blocks.length} disputes\n`);
    const form =
      /^\u2068.+\u2069 · \d+ opposing speakers\n {2}affirmed by\n( {4}.+\n {16}".+"\n)+ {2}denied by\n( {4}.+\n {16}".+"\n?)+$/;
    expect(blocks.filter((block) => !form.test(block))).toEqual([]);
  });

  it("have IRIs beside their labels in JSON, those of most opponents first", () => {
    const disputes = JSON.parse(json!.stdout);
    expect(disputes.length).toBe(3);
    expect(json!.stderr).toMatch(/disputes, the first 3 shown\n$/);
    const opponents = disputes.map((dispute: { opponents: number }) => dispute.opponents);
    expect(opponents).toEqual([...opponents].sort((a, b) => b - a));
    for (const { topic, label, affirming, denying } of disputes) {
      expect([topic, label]).toEqual([expect.stringContaining("/topic/"), expect.any(String)]);
      for (const utterance of [...affirming, ...denying])
        expect(utterance).toMatchObject({
          statement: expect.stringContaining("#statement="),
          text: expect.any(String),
          outlets: expect.arrayContaining([expect.any(String)]),
          tellings: expect.arrayContaining([utterance.statement]),
        });
    }
  });
});

describe.concurrent("disputes", () => {
  it("prints date, speaker, outlet and chain over the exact words, tamed for a terminal", async () => {
    const { code, stdout, stderr } = await isnad(["disputes", "-f", "graph.ttl", "--topic", "dam"], { cwd });
    expect(stdout.replace(/[\u2068\u2069]/g, "").split("\n")).toEqual([
      "opening: dam · 2 opposing speakers",
      "  affirmed by",
      "    2026-03-05  Ivan Petrov · dam.txt [within Salma Haddad, via Harbor Wire]",
      '                "it [31m opened"',
      "  denied by",
      "    –           Salma Haddad",
      '                "لم يُفتتح"',
      "",
    ]);
    expect([code, stderr]).toEqual([0, "1 dispute\n"]);
  });

  it("finds a topic by its label in either language, however its letters are written", async () => {
    const args = ["disputes", "-f", "graph.ttl", "--topic", "إفتتاح", "--language", "ar", "--format", "json"];
    const { stdout } = await isnad(args, { cwd });
    expect(JSON.parse(stdout)).toMatchObject([
      { label: "افتتاح: سدّ", denying: [{ speakers: [{ iri: "urn:salma", label: "سلمى حداد" }] }] },
    ]);
  });

  it("prints CSV with a header, an utterance a row", async () => {
    const { stdout } = await isnad(["disputes", "-f", "-", "--format", "csv"], { cwd, stdin: GRAPH });
    expect(stdout.split("\r\n").map((row) => row.split(",")[2])).toEqual([
      "side",
      ...["affirms", "denies", "affirms", "denies"],
      undefined,
    ]);
  });

  it("says where a graph was built without texts", async () => {
    const { stdout } = await isnad(["disputes", "-f", "graph.ttl", "--topic", "port"], { cwd });
    expect(stdout.match(/\(a graph without texts\)/g)?.length).toBe(2);
  });

  it("ends with 1 when some articles could not be read", async () => {
    const { code, stderr } = await isnad(["disputes", "-f", "articles"], { cwd });
    expect(stderr).toContain("not read: articles/b.txt: empty.");
    expect(code).toBe(1);
  });
});

describe.concurrent("an empty answer ends with 0 and says what is missing:", () => {
  const cases: [string, string[], RegExp][] = [
    ["topics", ["-f", "topicless.ttl"], /no topics in this graph/],
    ["a disagreement", ["-f", "sides.ttl"], /3 topics, but no statements that disagree/],
    ["a topic with two sides", ["-f", "beside.ttl"], /disagree, but over no topic that one affirms and/],
    ["a label", ["-f", "graph.ttl", "--topic", "Narnia"], /no topic's label holds ".Narnia."/],
    ["a disagreement over it", ["-f", "graph.ttl", "--topic", "talks"], /1 topic .*no disagreement over/],
  ];
  it.each(cases)("%s", async (_what, args, message) => {
    const { code, stdout, stderr } = await isnad(["disputes", ...args], { cwd });
    expect(stderr).toMatch(/^0 disputes\n.+\n$/);
    expect(stderr).toMatch(message);
    expect([code, stdout]).toEqual([0, ""]);
  });

  it("and is an empty list in JSON", async () => {
    const { stdout } = await isnad(["disputes", "-f", "sides.ttl", "--format", "json"], { cwd });
    expect(JSON.parse(stdout)).toEqual([]);
  });
});

describe.concurrent("disputes refuses, with 2 and a hint,", () => {
  const cases: [string, string[], RegExp][] = [
    ["a missing graph", ["-f", "gone.ttl"], /isnad: gone\.ttl: there is no such file or folder/],
    ["a cut-off graph", ["-f", "cut.ttl"], /isnad: cut\.ttl: not valid turtle at line/],
    ["an unknown way to print", ["--format", "xml"], /Allowed choices are table, json, csv/],
    ["a limit that is none", ["--limit", "0"], /give 1 or more/i],
    ["a topic without letters", ["--topic", "…"], /give a word of a topic's label/i],
    ["an argument too many", ["grain"], /too many arguments/],
  ];
  it.each(cases)("%s", async (_what, args, message) => {
    const { code, stdout, stderr } = await isnad(["disputes", ...args], { cwd });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect([code, stdout]).toEqual([2, ""]);
  });
});
