// `isnad build`: what it reads, what it writes, and what it says about what it could not read.
import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { parse } from "@isnad/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folderWith, isnad } from "./isnad.ts";

const ENGLISH = "The envoy Marta Solvik said that Jordan would host the talks.\n";
const ARABIC = "قالت المبعوثة مارتا سولفيك إن الأردن سيستضيف المحادثات.\n";
/** قال in the encoding of Windows for Arabic. */
const WINDOWS = new Uint8Array([0xde, 0xc7, 0xe1]);

const folder = folderWith({
  "good/a.txt": ENGLISH,
  "good/deep/b.md": `---\ntitle: محادثات\ndate: 2026-03-09\n---\n${ARABIC}`,
  "good/c.html": `<html><title>Talks</title><p>${ENGLISH}</p></html>`,
  "good/notes.pdf": "not looked at",
  "good/.hidden/d.txt": ENGLISH,
  "bad/empty.txt": "",
  "bad/binary.txt": new Uint8Array([1, 0, 2, 0, 0]),
  "bad/windows.txt": WINDOWS,
  "bad/good.txt": ENGLISH,
  "one/x.txt": ENGLISH,
  "two/x.txt": ARABIC,
  "none/readme.pdf": "",
  "locked/x": "",
});
const cwd = folder.path;
const read = (name: string): string => readFileSync(join(cwd, name), "utf8");

const SOURCE = "https://w3id.org/isnad/ns#source";
/** The sources of the articles in a Turtle text. */
async function sourcesIn(turtle: string): Promise<string[]> {
  const quads = await parse(turtle, "turtle");
  return quads.flatMap(({ predicate, object }) => (predicate.value === SOURCE ? [object.value] : [])).sort();
}

afterAll(folder.remove);

describe.concurrent("build", () => {
  it("lays the nodes out with --positions, in comments that change no triple", async () => {
    const { code } = await isnad(["build", "good", "--positions", "--out", "placed.ttl"], { cwd });
    expect(code).toBe(0);
    const plain = await isnad(["build", "good"], { cwd });
    const placed = read("placed.ttl");
    expect(placed.startsWith(plain.stdout)).toBe(true);
    expect(await parse(placed, "turtle")).toEqual(await parse(plain.stdout, "turtle"));
    expect(placed.slice(plain.stdout.length)).toMatch(
      /^# Positions .*\n(# -?[\d.]+ -?[\d.]+ <https:\S+>\n)+$/,
    );
  });

  it("refuses --positions for formats that hold no comments", async () => {
    const { code, stderr } = await isnad(["build", "good", "--positions", "--format", "jsonld"], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining("JSON-LD holds no comments")]);
  });

  it("reads a folder and all below it into Turtle on stdout, talk on stderr", async () => {
    const { code, stdout, stderr } = await isnad(["build", "good"], { cwd });
    expect(await sourcesIn(stdout)).toEqual(["a.txt", "c.html", "deep/b.md"]);
    expect(stderr).toMatch(/^3 articles, \d+ statements?, [\d,]+ triples in [\d.]+ s, as turtle$/m);
    expect(code).toBe(0);
  });

  it("gives the same bytes whatever the order of the paths", async () => {
    const paths = ["good/c.html", "good/deep/b.md", "good/a.txt"];
    const [one, other] = await Promise.all([
      isnad(["build", ...paths], { cwd }),
      isnad(["build", ...paths.toReversed()], { cwd }),
    ]);
    expect(one.stdout).toBe(other.stdout);
    expect(await sourcesIn(one.stdout)).toEqual(["a.txt", "b.md", "c.html"]);
  });

  it("names what it cannot read with reason and remedy, builds the rest, and ends with 1", async () => {
    const { code, stdout, stderr } = await isnad(["build", "bad", "gone.txt"], { cwd });
    expect(await sourcesIn(stdout)).toEqual(["good.txt"]);
    for (const line of [
      "not read: bad/empty.txt: empty. There is nothing to read in it.",
      "not read: bad/binary.txt: binary, not text (it holds zero bytes). Give a .txt, .md or .html file.",
      "not read: bad/windows.txt: not UTF-8 (first wrong byte at 0). It looks like WINDOWS-1256: iconv -f WINDOWS-1256 -t UTF-8 bad/windows.txt > bad/windows.utf8.txt",
      "not read: gone.txt: there is no such file or folder",
      "4 inputs could not be read, see above",
    ]) {
      expect(stderr.split("\n")).toContain(line);
    }
    expect(code).toBe(1);
  });

  it("reads standard input, with a date for what has none", async () => {
    const { code, stdout } = await isnad(["build", "-", "--date", "2026-03-09"], { cwd, stdin: ENGLISH });
    expect(await sourcesIn(stdout)).toEqual(["stdin"]);
    expect(stdout).toContain('"2026-03-09"^^xsd:date');
    expect(code).toBe(0);
  });

  it("reads a file that was named twice once, and tells files of one name apart by their folders", async () => {
    const twice = await isnad(["build", "good", "good/a.txt", "./good/../good/a.txt"], { cwd });
    expect(await sourcesIn(twice.stdout)).toEqual(["a.txt", "c.html", "deep/b.md"]);
    const alike = await isnad(["build", "two", "one/x.txt"], { cwd });
    expect(await sourcesIn(alike.stdout)).toEqual(["one/x.txt", "two/x.txt"]);
  });

  it("writes what --no-text and --base ask for", async () => {
    const { stdout } = await isnad(
      ["build", "good/a.txt", "--no-text", "--base", "https://example.org/id/"],
      { cwd },
    );
    expect(stdout).toContain("https://example.org/id/");
    expect(stdout).not.toMatch(/articleBody|isnad:exact|isnad:text/);
    expect(stdout).not.toContain("w3id.org/isnad/id/");
  });

  it("chooses the format by --format, then by the file's extension", async () => {
    const turtle = await isnad(["build", "good", "--out", "out/x.nt"], { cwd });
    expect(turtle.stderr).toMatch(
      /isnad: out\/x\.nt cannot be written: there is no folder out: make it with mkdir -p/,
    );
    const [triples, json] = await Promise.all([
      isnad(["build", "good/a.txt", "--out", "x.nt"], { cwd }),
      isnad(["build", "good/a.txt", "--out", "y.nt", "--format", "jsonld"], { cwd }),
    ]);
    expect([triples.code, triples.stdout, json.code, json.stdout]).toEqual([0, "", 0, ""]);
    expect(await parse(read("x.nt"), "ntriples")).toHaveLength((await parse(read("y.nt"), "jsonld")).length);
  });

  it("takes the place of an old file through a link, keeping its rights, and leaves nothing beside it", async () => {
    const place = folderWith({ "real/graph.ttl": "old" });
    symlinkSync("real/graph.ttl", join(place.path, "link.ttl"));
    chmodSync(join(place.path, "real/graph.ttl"), 0o640);
    const { code } = await isnad(["build", join(cwd, "good/a.txt"), "-o", "link.ttl"], { cwd: place.path });
    expect(code).toBe(0);
    expect(lstatSync(join(place.path, "link.ttl")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(place.path, "real/graph.ttl"), "utf8")).toContain("isnad:Article");
    expect(statSync(join(place.path, "real/graph.ttl")).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(place.path, "real"))).toEqual(["graph.ttl"]);
    place.remove();
  });

  it("leaves the old file whole when nothing can be built", async () => {
    const place = folderWith({ "graph.ttl": "old", "empty.txt": "" });
    const { code, stderr } = await isnad(["build", "empty.txt", "-o", "graph.ttl"], { cwd: place.path });
    expect([code, readFileSync(join(place.path, "graph.ttl"), "utf8")]).toEqual([2, "old"]);
    expect(stderr).toContain("isnad: nothing was built: no article could be read");
    place.remove();
  });
});

describe.concurrent("build refuses, with 2 and a hint,", () => {
  const cases: [string, string[], RegExp][] = [
    ["no path", ["build"], /missing required argument 'PATH'/],
    [
      "an unknown option",
      ["build", "good", "--formt", "turtle"],
      /unknown option '--formt'\n\(Did you mean --format\?\)/,
    ],
    [
      "an unknown format",
      ["build", "good", "--format", "xml"],
      /Allowed choices are turtle, trig, ntriples, nquads, jsonld/,
    ],
    [
      "a day that is none",
      ["build", "good", "--date", "2026-02-30"],
      /write a day of the calendar as YYYY-MM-DD/i,
    ],
    ["a base that is no IRI", ["build", "good", "--base", "example"], /give an absolute IRI/i],
    ["a base with a space", ["build", "good", "--base", "https://x.org/a b/"], /an IRI holds no spaces/i],
    ["a base that runs into names", ["build", "good", "--base", "https://x.org/id"], /let it end in \/ or #/],
    [
      "a folder without articles",
      ["build", "none"],
      /not read: none: no \.txt, \.md or \.html file in this folder/,
    ],
    ["a folder as output", ["build", "good", "-o", "one"], /one cannot be written: it is a folder/],
    ["standard input twice", ["build", "-", "-"], /can be read only once/],
    ["an unknown command", ["biuld", "good"], /unknown command 'biuld'\n\(Did you mean build\?\)/],
    ["no command", [], /Usage: isnad/],
  ];
  it.each(cases)("%s", async (_what, args, message) => {
    const { code, stdout, stderr } = await isnad(args, { cwd });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect([code, stdout]).toEqual([2, ""]);
  });
});

describe("where the user stands", () => {
  beforeAll(() => expect(existsSync(join(cwd, "good"))).toBe(true));

  it("is INIT_CWD under npm, which changes into the project's folder", async () => {
    const root = join(import.meta.dirname, "../..");
    const env = { INIT_CWD: cwd, npm_lifecycle_event: "isnad" };
    const { code, stdout } = await isnad(["build", "good/a.txt"], { cwd: root, env });
    expect([code, await sourcesIn(stdout)]).toEqual([0, ["a.txt"]]);
  });

  it("is the working directory for a child of some other npm script", async () => {
    const env = { INIT_CWD: import.meta.dirname, npm_lifecycle_event: "isnad" };
    expect((await isnad(["build", "good/a.txt"], { cwd, env })).code).toBe(0);
  });
});
