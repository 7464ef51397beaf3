// `isnad rules` and what hangs on a rule's confidence: the table, one rule, and `isnad build --min-confidence`.
import { RULES, TAGGER_RULES } from "@isnad/core";
import { describe, expect, it } from "vitest";
import { isnad } from "./isnad.ts";

const TEXT = "The envoy Marta Solvik said that Jordan had told Spain it would host the talks.\n";

describe.concurrent("rules", () => {
  it("lists every rule of both languages with confidence, counts and example", async () => {
    const { code, stdout, stderr } = await isnad(["rules"]);
    const [header, ...rows] = stdout.trimEnd().split("\n");
    expect(header).toMatch(/^rule +confidence +right of counted +example$/);
    expect(rows.map((row) => row.split(" ")[0])).toEqual([...RULES, ...TAGGER_RULES].map(({ name }) => name));
    expect(
      rows.filter((row) => !/^\S+ +(?:[01]\.\d\d +(?:\d+ of \d+|–)|– +a name) +\u2068.+\u2069$/.test(row)),
    ).toEqual([]);
    expect([code, stderr]).toEqual([0, `${RULES.length + TAGGER_RULES.length} rules\n`]);
  });

  it("tells how one rule was counted", async () => {
    const { name, fired, right } = RULES.find((rule) => rule.name === "en-verb-that")!;
    const { code, stdout } = await isnad(["rules", name]);
    expect(stdout).toContain(`${right} of ${fired} findings right`);
    expect(code).toBe(0);
  });

  it("tells of a name that the tagger saw that no statement bears its rule", async () => {
    const { code, stdout } = await isnad(["rules", "en-tagged-name"]);
    expect(stdout).toMatch(/^rule +en-tagged-name\nlanguage +English\nfinds +a name that the tagger saw/);
    expect(code).toBe(0);
  });

  it("names what is close to a rule that there is not", async () => {
    const { code, stdout, stderr } = await isnad(["rules", "en-that-verb"]);
    expect(stderr).toBe("isnad: there is no rule en-that-verb; there are en-verb-that\n");
    expect([code, stdout]).toEqual([2, ""]);
  });
});

describe.concurrent("build --min-confidence", () => {
  const statements = async (least: string): Promise<string[]> => {
    const args = ["build", "-", "--format", "ntriples", "--min-confidence", least];
    const { stdout } = await isnad(args, { stdin: TEXT });
    return [...stdout.matchAll(/ns#rule> "([^"]+)"/g)].map(([, rule = ""]) => rule).sort();
  };

  it("leaves out statements whose rule is less sure", async () => {
    const [outer, inner] = ["en-verb-that", "en-tell-bare"].map(
      (name) => RULES.find((rule) => rule.name === name)!,
    );
    expect(inner!.confidence).toBeLessThan(outer!.confidence);
    expect(await statements("0")).toEqual(["en-tell-bare", "en-verb-that"]);
    expect(await statements(String(outer!.confidence))).toEqual(["en-verb-that"]);
    expect(await statements("1")).toEqual([]);
  });

  it.each(["1.1", "-1", "high", ""])("refuses «%s»", async (least) => {
    const { code, stderr } = await isnad(["build", "-", "--min-confidence", least], { stdin: TEXT });
    expect(stderr).toMatch(/Give a number from 0 to 1/);
    expect(code).toBe(2);
  });
});
