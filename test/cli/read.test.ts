// `isnad read`: an article as the rules see it, in brackets or in colors.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Ended, folderWith, isnad } from "./isnad.ts";

const NESTED = "The envoy Marta Solvik said that Jordan had told Spain it would host the talks.";
const folder = folderWith({
  "talks.txt": `Talks on the river\n\n${NESTED} She added: “We will wait.”\n\nأكد المبعوث كريم الدلال أن الموعد لم يحدد بعد.\n`,
  "hostile.txt": "The envoy Marta Solvik said that\u001b[31m the bridge\u202e was \u0007closed.\n",
  "empty.txt": "",
});
const cwd = folder.path;
afterAll(folder.remove);

const bare = (text: string): string => text.replace(/[\u2068\u2069]/g, "");
/** Without the figures, which another count may change. */
const stable = (text: string): string => bare(text).replace(/(#\d+ [a-z-]+) [01]\.\d\d/g, "$1");

describe("read", () => {
  let talks: Ended;
  beforeAll(async () => {
    talks = await isnad(["read", "talks.txt"], { cwd });
  });

  it("marks each sentence in brackets and tells each statement on a line", () => {
    const { code, stdout, stderr } = talks;
    const blocks = stable(stdout).trimEnd().split("\n\n");
    expect(blocks.map((block) => block.split("\n")[0])).toEqual([
      "line 1 · en · headline",
      "line 3 · en · body",
      "line 3 · en · body",
      "line 5 · ar · body",
    ]);
    expect(blocks[1]?.split("\n").slice(1)).toEqual([
      "The envoy {¹|Marta Solvik|} <¹said> that [¹{²|Jordan|} had <²told> {²|Spain|} [²it would host the talks]].",
      "  entities Marta Solvik (person, Name, en-title-name), Jordan (country, Name, listed-name), Spain (country, Name, listed-name)",
      "  #1 en-verb-that · Marta Solvik said → Jordan had told Spain it would host the talks · about Jordan, Spain · Assert · Affirmed · Certain · Reported · Indirect",
      "  #2 en-tell-bare · Jordan told → it would host the talks · to Spain · Inform · Affirmed · Certain · Reported · Indirect · within #1",
    ]);
    expect(blocks[3]?.split("\n")[1]).toBe("<أكد> المبعوث {|كريم الدلال|} أن [الموعد لم يحدد بعد].");
    expect([code, stderr]).toEqual([0, "4 sentences, 4 statements\n"]);
  });

  it("isolates each sentence in its direction", () => {
    const sentences = talks.stdout.split("\n").filter((line) => /^\u2068/.test(line));
    expect(sentences).toHaveLength(4);
    expect(sentences.filter((line) => !/^\u2068[^\u2068\u2069]*\u2069$/.test(line))).toEqual([]);
  });

  it("marks in colors where they are wanted, and never under NO_COLOR", async () => {
    const [colored, plain] = await Promise.all(
      [
        { FORCE_COLOR: "1", NO_COLOR: "" },
        { FORCE_COLOR: "1", NO_COLOR: "1" },
      ].map((env) => isnad(["read", "talks.txt"], { cwd, env })),
    );
    expect(colored?.stdout).toContain("\u001b[0;1;33msaid\u001b[0m");
    expect(colored?.stdout).not.toContain("{¹");
    expect(plain?.stdout).not.toContain("\u001b");
    expect(plain?.stdout).toContain("<¹said>");
  });

  it("lets no control of the article reach the terminal", async () => {
    const { stdout } = await isnad(["read", "hostile.txt"], { cwd });
    expect(["\u001b", "\u0007", "\u202e"].filter((control) => stdout.includes(control))).toEqual([]);
    expect(bare(stdout)).toContain("the bridge was  closed");
  });

  it("reads standard input", async () => {
    const { code, stdout } = await isnad(["read", "-"], { stdin: NESTED });
    expect([code, bare(stdout)]).toEqual([0, expect.stringContaining("<¹said>")]);
  });

  it.each([
    ["a missing file", "gone.txt", /not read: gone\.txt: there is no such file/],
    ["an empty file", "empty.txt", /not read: empty\.txt: empty/],
  ])("refuses %s with 2", async (_, file, message) => {
    const { code, stdout, stderr } = await isnad(["read", file], { cwd });
    expect(stderr).toMatch(message);
    expect([code, stdout]).toEqual([2, ""]);
  });
});
