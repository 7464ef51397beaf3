// Every English rule names the speaker that its example marks, beside content and cue.
import { buildGraph, RULES } from "@isnad/core";
import { describe, expect, it } from "vitest";

const ENGLISH_RULES = RULES.filter(({ name }) => name.startsWith("en-"));
const MARKS = {
  "[": "contents",
  "]": "contents",
  "{": "speakers",
  "}": "speakers",
  "<": "cues",
  ">": "cues",
} as const;
type Marked = Record<(typeof MARKS)[keyof typeof MARKS], string[]>;

/** The example without its marks, and what they mark. */
function readExample(example: string): { text: string; marked: Marked } {
  const marked: Marked = { contents: [], speakers: [], cues: [] };
  let text = "";
  for (const char of example) {
    const part = MARKS[char as keyof typeof MARKS];
    if (part === undefined) {
      text += char;
      continue;
    }
    if ("[{<".includes(char)) marked[part].push(String(text.length));
    else marked[part].push(text.slice(Number(marked[part].pop())));
  }
  return { text, marked };
}

const bare = (words: string): string => words.replace(/^[“”"'\s]+|[“”"'\s,.?!]+$/gu, "");

/** What the rule of this name found in a text that stands after an opening paragraph. */
function found(rule: string, text: string): Marked | undefined {
  const opening = "The week in the valley\n\nThe valley was quiet all week.\n\n";
  const [article] = buildGraph([{ source: "example.txt", text: opening + text }]).articles;
  const statement = article?.statements.find((each) => each.rule === rule);
  if (article === undefined || statement === undefined) return undefined;
  const words = ({ start, end }: { start: number; end: number }): string =>
    bare(article.text.slice(start, end));
  return {
    contents: statement.contents.map(words),
    speakers: statement.speakers.flatMap(({ span }) => (span ? [words(span)] : [])),
    cues: statement.cue ? [words(statement.cue)] : [],
  };
}

describe("the English rules", () => {
  it.each(ENGLISH_RULES.map(({ name, example }) => [name, example]))("%s fires on: %s", (name, example) => {
    const { text, marked } = readExample(example);
    const expected = {
      contents: marked.contents.map(bare),
      speakers: marked.speakers.map(bare),
      cues: marked.cues,
    };
    expect(found(name, text)).toEqual(expected);
  });
});
