// The README shows real answers: what it prints after a `$` is what the command prints today.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { isnad } from "./isnad.ts";

const readme = readFileSync(join(import.meta.dirname, "../../README.md"), "utf8");
const EXAMPLE = /^\$ npm run --silent isnad -- (\w+) '([^']+)'\n([\s\S]*?)^```/gm;
const examples = [...readme.matchAll(EXAMPLE)].map(([, command = "", argument = "", printed = ""]) => ({
  command,
  argument,
  printed,
}));

it("the README shows a question with its answer", () => expect(examples.length).toBeGreaterThan(0));

it.each(examples)(
  "isnad $command '$argument' prints what the README says",
  async ({ command, argument, printed }) => {
    expect((await isnad([command, argument])).stdout).toBe(printed);
  },
);
