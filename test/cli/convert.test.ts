// `isnad convert`, and how `isnad build` writes: formats, graphs, profiles, packed files.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { parse } from "@isnad/store";
import { afterAll, describe, expect, it } from "vitest";
import { FIXTURE_TURTLE, iri } from "../graph/fixture.ts";
import { folderWith, isnad } from "./isnad.ts";

const folder = folderWith({
  "a.txt": "The envoy Marta Solvik said that Jordan would host the talks.\n",
  "b.txt": "قالت المبعوثة مارتا سولفيك إن الأردن سيستضيف المحادثات.\n",
  "two.trig": "<urn:b> <urn:p> 1 .\n<urn:g> { <urn:a> <urn:p> 2 }",
  "broken.nt": "<urn:a> <urn:p> <urn:b> .\n<urn:a> oops .\n",
  "remote.jsonld": '{"@context": "http://127.0.0.1:9/context", "@id": "urn:a", "name": "x"}',
});
const cwd = folder.path;
const path = (name: string): string => join(cwd, name);
writeFileSync(path("cut.nt.gz"), gzipSync("<urn:a> <urn:p> <urn:b> .\n".repeat(99)).subarray(0, -9));
/** Where a node stands, as no layout would put it. */
const PLACED = `# 4321.5 -17 <${iri("actor/ivan-petrov")}>`;
const PLACED_GRAPH = `${FIXTURE_TURTLE}\n# Positions in the picture: x y IRI\n${PLACED}\n`;
writeFileSync(path("placed.ttl"), PLACED_GRAPH);
writeFileSync(path("placed.ttl.gz"), gzipSync(PLACED_GRAPH));
const PATTERNS = "?s isnad:speaker ?who ; isnad:reportedIn ?article";

afterAll(folder.remove);

describe.concurrent("build", () => {
  it("puts each article into a graph of its own where the format has graphs, and questions get the same answers", async () => {
    const made = await Promise.all(
      ["one.ttl", "one.nq.gz"].map(async (file) => {
        await isnad(["build", "a.txt", "b.txt", "-o", file], { cwd });
        return isnad(["query", "-f", file, PATTERNS, "--format", "csv"], { cwd });
      }),
    );
    for (const { stdout } of made) expect(stdout).toBe(made[0]!.stdout);
    expect(made[0]!.stdout.split("\r\n")).toHaveLength(4);
    const quads = await parse(gunzipSync(readFileSync(path("one.nq.gz"))).toString(), "nquads");
    expect(new Set(quads.map(({ graph }) => graph.value.replace(/-[0-9a-f]{12}$/, "")))).toEqual(
      new Set(["", "https://w3id.org/isnad/id/article/a", "https://w3id.org/isnad/id/article/b"]),
    );
  });

  it("leaves graphs out when told", async () => {
    const { stdout } = await isnad(["build", "a.txt", "--format", "nquads", "--graphs", "none"], { cwd });
    expect((await parse(stdout, "nquads")).every(({ graph }) => graph.termType === "DefaultGraph")).toBe(
      true,
    );
  });

  it.each([
    ["--format gexf", /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<gexf /],
    ["--format graphml", /<node id="https:\/\/w3id\.org\/isnad\/id\/place\/Q810"><data key="label">Jordan</],
    ["--format csv --language ar --bom", /^\ufeffspeaker,.*\r\nMarta Solvik,/],
    ["--format ntriples --profile rdf12", /#reifies> <<\( </],
    ["--profile web-annotation", /a oa:TextPositionSelector ;/],
  ])("writes what %s asks for", async (options, expected) => {
    const { code, stdout } = await isnad(["build", "a.txt", ...options.split(" ")], { cwd });
    expect(stdout).toMatch(expected);
    expect(code).toBe(0);
  });

  it.each([
    ["--graphs article --format turtle", "Turtle holds no named graphs: give a .trig, .nq or .jsonld file"],
    ["--profile rdf12 --format jsonld", "JSON-LD has no triple terms"],
    ["--profile web-annotation --format csv", "a profile is of RDF: csv has none"],
  ])("refuses %s before it reads anything", async (options, message) => {
    const { code, stdout, stderr } = await isnad(["build", "a.txt", ...options.split(" ")], { cwd });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });
});

describe.concurrent("convert", () => {
  it.each(["placed.ttl", "placed.ttl.gz"])("keeps where nodes stand: %s", async (file) => {
    const { stdout } = await isnad(["convert", file, "--format", "turtle", "--positions"], { cwd });
    expect(stdout.split("\n")).toContain(PLACED);
  });

  it("keeps named graphs, puts all into one when told, and says when it cannot", async () => {
    const kept = await isnad(["convert", "two.trig", "--format", "nquads"], { cwd });
    expect(kept.stdout.split("\n").sort()).toEqual([
      "",
      '<urn:a> <urn:p> "2"^^<http://www.w3.org/2001/XMLSchema#integer> <urn:g> .',
      '<urn:b> <urn:p> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .',
    ]);
    const none = await isnad(["convert", "two.trig", "--graphs", "none"], { cwd });
    expect(none.stdout).toContain("<urn:a> <urn:p> 2 .\n\n<urn:b> <urn:p> 1 .\n");
    const refused = await isnad(["convert", "two.trig", "-o", "no.ttl"], { cwd });
    expect(refused.stderr).toContain('cannot write "urn:g": Turtle holds no named graphs');
    expect(refused.code).toBe(2);
  });

  it("unpacks and packs, sorted or as it comes", async () => {
    await isnad(["convert", "two.trig", "-o", "packed.nq.gz"], { cwd });
    const lines = gunzipSync(readFileSync(path("packed.nq.gz"))).toString();
    expect(lines.split("\n")).toHaveLength(3);
    const [again, asItComes] = await Promise.all([
      isnad(["convert", "packed.nq.gz", "--format", "nquads"], { cwd }),
      isnad(["convert", "-", "--as-it-comes", "--format", "nquads"], {
        cwd,
        stdin: readFileSync(path("packed.nq.gz")),
      }),
    ]);
    expect([again.stdout, asItComes.stdout]).toEqual([lines, lines]);
  });

  it.each([
    ["broken.nt", "--graphs keep", "broken.nt: not valid ntriples at line 2, column 9"],
    ["cut.nt.gz", "--as-it-comes", "cut.nt.gz: no graph: the gzip file is damaged or cut off"],
    ["gone.ttl", "--as-it-comes", "gone.ttl: cannot be read: there is no such file or folder"],
    ["remote.jsonld", "--graphs keep", "the context <http://127.0.0.1:9/context> is not fetched"],
  ])("names what is wrong with %s (%s) and leaves the old file whole", async (file, options, message) => {
    const out = `kept-${file}.ttl`;
    writeFileSync(path(out), "old");
    const { code, stderr } = await isnad(["convert", file, "-o", out, ...options.split(" ")], { cwd });
    expect(stderr).toContain(message);
    expect([code, readFileSync(path(out), "utf8")]).toEqual([2, "old"]);
  });

  it("asks for remote contexts only when told", async () => {
    const { code, stderr } = await isnad(["convert", "remote.jsonld", "--remote-contexts"], { cwd });
    expect(stderr).toMatch(/remote\.jsonld: not valid jsonld: .*(fetch|127\.0\.0\.1)/);
    expect(code).toBe(2);
  });
});
