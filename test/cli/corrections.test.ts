// `--corrections FILE` on the command line: applied on every build, reported by line where it does nothing.
import { afterAll, describe, expect, it } from "vitest";
import { folderWith, isnad } from "./isnad.ts";

const folder = folderWith({
  "a.txt": "News\n\nThe envoy Ivan Petrov said that the talks were over. The envoy Marta Solvik denied it.\n",
  "c.yaml": "# ours\n- {rename: Ivan Petrov, to: Ivan S. Petrov}\n- {rename: Zed Arkwright, to: Zed}\n",
  "c.json": '[{"rename": "Ivan Petrov", "to": "Ivan S. Petrov"}]',
  "none.yaml": "",
  "wrong.yaml": "- jion: [a, b]\n",
  "binary.yaml": new Uint8Array([45, 0, 1]),
});
const cwd = folder.path;
afterAll(folder.remove);
const build = (...args: string[]) => isnad(["build", "a.txt", ...args], { cwd });

describe.concurrent("build --corrections", () => {
  it("applies them, and names the line of one that matches nothing any more", async () => {
    const { code, stdout, stderr } = await build("--corrections", "c.yaml");
    expect(stdout).toContain('rdfs:label "Ivan S. Petrov"@en');
    expect(stderr.split("\n").slice(0, 2)).toEqual([
      'note: c.yaml:3: rename: nothing is called "Zed Arkwright": write it as an article has it, or its IRI, or delete the line',
      "2 corrections, 1 of them to be looked at, see above",
    ]);
    expect(code).toBe(0);
  });

  it("reads JSON as well, and an empty file as no corrections", async () => {
    const [json, none, without] = await Promise.all([
      build("--corrections", "c.json"),
      build("--corrections", "none.yaml"),
      build(),
    ]);
    expect([json.code, json.stderr.split("\n")[0]]).toEqual([0, "1 correction applied"]);
    expect(none.stdout).toBe(without.stdout);
  });

  it.each([
    ["gone.yaml", "isnad: gone.yaml: not read: there is no such file or folder"],
    ["wrong.yaml", 'isnad: wrong.yaml:1: "jion" is no correction: begin it with one of not-entity, split,'],
    ["binary.yaml", "isnad: binary.yaml: binary, not text"],
  ])("refuses %s with 2", async (file, message) => {
    const { code, stdout, stderr } = await build("--corrections", file);
    expect(stderr).toContain(message);
    expect([code, stdout]).toEqual([2, ""]);
  });
});
