// The README shows real answers: what it prints after a `$` is what the command prints today.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { isnad } from "./isnad.ts";

const readme = readFileSync(join(import.meta.dirname, "../../README.md"), "utf8");
const EXAMPLE = /^\$ (?:npm run --silent isnad --|isnad) (.+)\n([\s\S]*?)^```/gm;
const examples = [...readme.matchAll(EXAMPLE)].map(([, typed = "", printed = ""]) => ({ typed, printed }));

it("the README shows a question, a reason and a dispute with their answers", () =>
  expect(examples).toHaveLength(3));

it.each(examples)("isnad $typed prints what the README says", async ({ typed, printed }) => {
  const args = typed.match(/'[^']*'|\S+/g)!.map((word) => word.replaceAll("'", ""));
  expect((await isnad(args)).stdout).toBe(printed);
});
