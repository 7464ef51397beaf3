// `--authority FILE`: the user's own names on the command line, and what is said of files that cannot be used.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { folderWith, isnad } from "./isnad.ts";

const folder = folderWith({
  "a.txt": "News\n\nThe envoy Marta Solvik said that Nordlys would leave Kharaz.\n",
  "people.csv": "kind;label_en;id\nperson;Marta Solvik;https://example.org/people/12\n",
  "places.ttl":
    '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n@prefix s: <https://schema.org/> .\n<https://example.org/k> a s:Place ; skos:prefLabel "Kharaz"@en .\n',
  "broken.ttl":
    '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n<urn:k> skos:prefLabel "Kharaz"en .\n',
  "wrong.csv": "kind,label\nship,Argo\n",
  "empty.csv": "",
  "windows.csv": new Uint8Array([0x6b, 0x0a, 0xde, 0xc7, 0xe1]),
  "names.xlsx": "PK",
});
const cwd = folder.path;
afterAll(folder.remove);

describe.concurrent("build --authority", () => {
  it("takes several files of several formats, and their IRIs for nodes", async () => {
    const { code, stderr } = await isnad(
      ["build", "a.txt", "--authority", "people.csv", "--authority", "places.ttl", "-o", "g.ttl"],
      { cwd },
    );
    const turtle = readFileSync(join(cwd, "g.ttl"), "utf8");
    expect([code, stderr.split("\n")[0]]).toEqual([0, "2 authority entries read"]);
    expect(turtle).toContain("isnad:speaker <https://example.org/people/12>");
    expect(turtle).toContain("<https://example.org/k> a isnad:Place, schema:Place");
  });

  it.each([
    ["gone.csv", "isnad: gone.csv: not read: there is no such file or folder"],
    [".", "isnad: .: not read: an authority file ends in .csv, .tsv, .json, or as RDF does"],
    ["names.xlsx", "Save a spreadsheet as CSV in UTF-8."],
    ["empty.csv", "isnad: empty.csv: empty. There is nothing to read in it."],
    ["windows.csv", "isnad: windows.csv: not UTF-8 (first wrong byte at 2)"],
    ["wrong.csv", "isnad: wrong.csv:2: kind: write person, organization, place, country"],
    ["broken.ttl", "isnad: broken.ttl: not valid turtle at line 2, column"],
  ])("refuses %s with 2, its place and what to do", async (file, message) => {
    const { code, stdout, stderr } = await isnad(["build", "a.txt", "--authority", file], { cwd });
    expect(stderr).toContain(message);
    expect([code, stdout]).toEqual([2, ""]);
  });
});

it("read --authority shows what the user's names are found as", async () => {
  const { stdout } = await isnad(["read", "a.txt", "--authority", "people.csv"], { cwd });
  expect(stdout.replace(/[\u2068\u2069]/g, "")).toContain("Marta Solvik (person, Name, authority-name)");
});
