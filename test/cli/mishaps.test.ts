// What a user's hand gets wrong: the wrong file, an empty name, a closed pipe, Ctrl-C. Each is told, and nothing is lost.
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { BIN, folderWith, isnad } from "./isnad.ts";

const TRIPLES = Array.from({ length: 60_000 }, (_, at) => `<urn:s${at}> <urn:p> "${at}" .\n`).join("");
const folder = folderWith({
  "a.txt": "The envoy Marta Solvik said that Jordan would host the talks.\n",
  "graph.nt": '<urn:s> <urn:p> "o" .\n',
  "kept.nt": "old\n",
  "locked.nt": "old\n",
  "corrections.yaml": "- {rename: Zed Arkwright, to: Zed}\n- {rename: Marta Solvik, to: M. Solvik}\n",
});
const cwd = folder.path;
chmodSync(join(cwd, "locked.nt"), 0o444);
afterAll(folder.remove);

const isRoot = process.getuid?.() === 0;

describe.concurrent("a mishap is told at once, with 2:", () => {
  const cases: [string, string[], RegExp][] = [
    [
      "a graph in the place of an article",
      ["build", "graph.nt"],
      /^not read: graph\.nt: a graph, not an article\./,
    ],
    ["an empty path to read", ["build", ""], /^isnad: a path is empty: give a file or folder/],
    ["an empty path to write", ["build", "a.txt", "-o", ""], /^isnad: a path is empty/],
    [
      "a folder's name to write",
      ["convert", "graph.nt", "-o", "new.nt/"],
      /new\.nt\/ cannot be written: .* folder's name/,
    ],
    [
      "a mark for Excel in Turtle",
      ["build", "a.txt", "--bom"],
      /^isnad: --bom goes with csv, and this would be turtle/,
    ],
    [
      "an article in the place of a graph",
      ["convert", "a.txt"],
      /line 1, column 1: .* \(isnad build makes a graph/,
    ],
    ["a folder in the place of a graph", ["convert", "."], /it is a folder \(isnad build makes a graph/],
  ];
  it.each(cases)("%s", async (_what, args, message) => {
    const { code, stdout, stderr } = await isnad(args, { cwd });
    expect(stderr).toMatch(message);
    expect([code, stdout]).toEqual([2, ""]);
  });

  it("a fault in a question, before any article is read", async () => {
    const [patterns, sparql] = await Promise.all([
      isnad(["query", "-f", ".", "?s isnad:speaker"], { cwd }),
      isnad(["query", "-f", ".", "SELECT * { ?s isnad:speaker ?who"], { cwd }),
    ]);
    expect(patterns.stderr).toMatch(/^isnad: the query ends at line 1, column 17: expected an object/);
    expect(sparql.stderr).toBe("isnad: the query ends at line 1, column 33: expected }\n");
    expect([patterns.code, sparql.code]).toEqual([2, 2]);
  });
});

describe.concurrent("nothing is lost:", () => {
  it("read tells which corrections matched nothing", async () => {
    const { code, stdout, stderr } = await isnad(["read", "a.txt", "--corrections", "corrections.yaml"], {
      cwd,
    });
    expect(stderr).toMatch(/^note: corrections\.yaml:1: rename: nothing is called "Zed Arkwright"/);
    expect(stderr).toContain("2 corrections, 1 of them to be looked at, see above\n");
    expect([code, stdout]).toEqual([0, expect.stringContaining("M. Solvik")]);
  });

  it("a snapshot is converted back, from a file and from a pipe", async () => {
    await isnad(["convert", "graph.nt", "-o", "graph.snapshot"], { cwd });
    const stdin = readFileSync(join(cwd, "graph.snapshot"));
    const [file, piped] = await Promise.all([
      isnad(["convert", "graph.snapshot", "--format", "ntriples"], { cwd }),
      isnad(["convert", "-", "--format", "ntriples"], { cwd, stdin }),
    ]);
    expect([file.stdout, piped.stdout]).toEqual(Array(2).fill('<urn:s> <urn:p> "o" .\n'));
  });

  it.skipIf(!existsSync("/dev/full"))("a graph is built where what is said cannot be heard", () => {
    const command = `"${process.execPath}" "${BIN}" convert graph.nt -o heard.nt 2> /dev/full`;
    expect(spawnSync("bash", ["-c", command], { cwd }).status).toBe(0);
    expect(readFileSync(join(cwd, "heard.nt"), "utf8")).toBe('<urn:s> <urn:p> "o" .\n');
  });

  it.skipIf(isRoot)("a file that may only be read stays as it is", async () => {
    const { code, stderr } = await isnad(["convert", "graph.nt", "-o", "locked.nt"], { cwd });
    expect([code, stderr]).toEqual([2, "isnad: locked.nt cannot be written: the file may only be read\n"]);
    expect(readFileSync(join(cwd, "locked.nt"), "utf8")).toBe("old\n");
  });
});

it("nothing is lost: Ctrl-C while a file is written leaves the old one, and nothing beside it", async () => {
  const child = spawn(process.execPath, [BIN, "convert", "-", "--as-it-comes", "-o", "kept.nt"], { cwd });
  const ended = new Promise((done) => child.on("close", (_code, signal) => done(signal)));
  // Standard input stays open, so that writing has begun and cannot end.
  child.stdin.on("error", () => {}).write(TRIPLES);
  await expect.poll(() => beside("kept.nt"), { timeout: 60_000 }).toHaveLength(1);
  child.kill("SIGINT");
  expect(await ended).toBe("SIGINT");
  expect([readFileSync(join(cwd, "kept.nt"), "utf8"), beside("kept.nt")]).toEqual(["old\n", []]);
}, 90_000);

/** What is being written, or was left, beside a file. */
function beside(name: string): string[] {
  return readdirSync(cwd).filter((each) => each.startsWith(`.${name}.`));
}
