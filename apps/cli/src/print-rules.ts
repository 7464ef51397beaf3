// What `isnad rules` prints, apart from its options: loaded only then, since the word lists take a moment.
import { RULES, type RuleCard, TAGGER_RULES, type TaggerRule } from "@isnad/core";
import { bidiIsolate } from "@isnad/text";
import { UsageError } from "./exit.ts";
import { count, say } from "./talk.ts";
import { writeStdout } from "./write-output.ts";

/**
 * All rules as a table, or one with its details.
 * @throws {UsageError} there is no rule of that name; the message names those that are close.
 */
export async function printRules(name: string | undefined): Promise<void> {
  if (name === undefined) {
    await writeStdout(table());
    say(count(RULES.length + TAGGER_RULES.length, "rule"));
    return;
  }
  const tagging = TAGGER_RULES.find((one) => one.name === name);
  if (tagging !== undefined) return writeStdout(taggingDetails(tagging));
  const rule = RULES.find((one) => one.name === name);
  if (rule === undefined) throw new UsageError(`there is no rule ${name}${suggestion(name)}`);
  await writeStdout(details(rule));
}

function table(): string {
  const width = Math.max(...RULES.map(({ name }) => name.length));
  const line = (name: string, confidence: string, counted: string, example: string) =>
    `${name.padEnd(width)}  ${confidence.padStart(10)}  ${counted.padStart(16)}  ${example}\n`;
  const rows = RULES.map(({ name, confidence, fired, right, example }) =>
    line(name, confidence.toFixed(2), fired === 0 ? "–" : `${right} of ${fired}`, shown(example)),
  );
  const tagging = TAGGER_RULES.map(({ name, example }) => line(name, "–", "a name", shown(example)));
  return [line("rule", "confidence", "right of counted", "example"), ...rows, ...tagging].join("");
}

function taggingDetails({ name, example }: TaggerRule): string {
  return [
    `rule        ${name}`,
    `language    ${languageOf(name)}`,
    "finds       a name that the tagger saw, learned from marked texts; statements come from other rules",
    `example     ${shown(example)}`,
    "            [name]",
    "",
  ].join("\n");
}

function details({ name, confidence, fired, right, example }: RuleCard): string {
  const counted =
    fired === 0
      ? "not tried by the marked texts, so believed as much as all rules are together"
      : `${right} of ${count(fired, "finding")} right in marked texts that no rule was tuned on, smoothed`;
  return [
    `rule        ${name}`,
    `language    ${languageOf(name)}`,
    `confidence  ${confidence.toFixed(2)} (${counted})`,
    `example     ${shown(example)}`,
    "            [content] {speaker} <cue>",
    "",
  ].join("\n");
}

function languageOf(name: string): string {
  if (name.startsWith("ar-")) return "Arabic";
  return name.startsWith("en-") ? "English" : "both";
}

/** On one line, in its own direction. */
function shown(example: string): string {
  return bidiIsolate(example.replace(/\s*\n+\s*/g, " ¶ "));
}

function suggestion(name: string): string {
  const parts = name
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((part) => part.length > 2);
  const close = RULES.filter((rule) => parts.every((part) => rule.name.split("-").includes(part)));
  return parts.length === 0 || close.length === 0 || close.length > 12
    ? ": isnad rules lists them"
    : `; there are ${close.map((rule) => rule.name).join(", ")}`;
}
