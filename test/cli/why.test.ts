// `isnad why`: over articles, over a graph with its text, and what it says where there is nothing to explain.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folderWith, isnad } from "./isnad.ts";

const folder = folderWith({
  "news/a.md": "---\ntitle: Talks\n---\nThe envoy Ivan Petrov left. Petrov said it went well.\n",
  "news/b.txt": "أخبار\n\nوقال المبعوث إيفان بيتروف إن المحادثات انتهت.\n",
  "c.yaml": "- {rename: Zed Arkwright, to: Zed}\n",
  "tagged.txt": "The week in the valley\n\nThe band Velvet Lantern played at the hall on Friday.\n",
  "empty.txt": "",
});
const cwd = folder.path;
beforeAll(async () => {
  await Promise.all([
    isnad(["build", "news", "-o", "g.ttl"], { cwd }),
    isnad(["build", "news", "--no-text", "-o", "bare.ttl"], { cwd }),
  ]);
});
afterAll(folder.remove);
const bare = (text: string): string => text.replace(/[\u2068\u2069]/g, "");

describe("why", () => {
  it("prints forms, joins and near misses of a name in either language", async () => {
    const { code, stdout } = await isnad(["why", "إيفان بيتروف", "news"], { cwd });
    expect(bare(stdout).split("\n")).toEqual([
      "Ivan Petrov / إيفان بيتروف · person · https://w3id.org/isnad/id/actor/ivan-petrov",
      "",
      "written forms",
      '  "Ivan Petrov" en, 1× in 1 article',
      "    1× the first of this name, found by its surroundings [en-title-name] (a.md, line 4)",
      '  "Petrov" en, 1× in 1 article',
      '    1× short for "Ivan Petrov" in the same article [repeat-by-last-name] (a.md, line 4)',
      '  "إيفان بيتروف" ar, 1× in 1 article',
      "    1× the first of this name, found by its surroundings [ar-title-name] (b.txt, line 3)",
      "",
      "spellings taken for one",
      expect.stringMatching(
        /^ {2}"Ivan Petrov" = "إيفان بيتروف": sounds the same in both scripts, 0\.\d\d alike, 0\.85 needed$/,
      ),
      "",
      "near, and not joined",
      "  none",
      "",
    ]);
    expect(code).toBe(0);
  });

  it("tells of corrections that match nothing, as a build does", async () => {
    const { code, stdout, stderr } = await isnad(["why", "Ivan Petrov", "news", "--corrections", "c.yaml"], {
      cwd,
    });
    expect([code, bare(stdout).startsWith("Ivan Petrov / ")]).toEqual([0, true]);
    expect(stderr).toContain('note: c.yaml:1: rename: nothing is called "Zed Arkwright"');
    expect(stderr).toContain("1 correction, 1 of them to be looked at, see above");
  });

  it("knows the names that only the tagger finds, as a build does", async () => {
    const { code, stdout } = await isnad(["why", "Velvet Lantern", "tagged.txt"], { cwd });
    expect([code, stdout.includes("[en-tagged-name]")]).toEqual([0, true]);
  });

  it("reads the articles of a graph again, and says the same", async () => {
    const [graph, articles] = await Promise.all([
      isnad(["why", "Ivan Petrov", "-f", "g.ttl"], { cwd }),
      isnad(["why", "Ivan Petrov", "news"], { cwd }),
    ]);
    expect(graph.stdout).toBe(articles.stdout);
  });

  it.each([
    ["a name of nobody", ["why", "Zorro", "news"], 'isnad: nothing is called "Zorro" in these articles'],
    [
      "a graph without text",
      ["why", "Ivan Petrov", "-f", "bare.ttl"],
      "isnad: bare.ttl: no article's text in it",
    ],
    [
      "articles and a graph",
      ["why", "X", "news", "-f", "g.ttl"],
      "isnad: give articles or -f with a graph, not both",
    ],
    ["no article", ["why", "X", "empty.txt"], "isnad: nothing to look in: no article could be read"],
  ])("refuses %s with 2", async (_, args, message) => {
    const { code, stdout, stderr } = await isnad(args, { cwd });
    expect(stderr).toContain(message);
    expect([code, stdout]).toEqual([2, ""]);
  });
});
