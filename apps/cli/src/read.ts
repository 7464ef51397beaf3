// `isnad read`: an article as the rules see it, for whoever writes the next rule.
import { Command } from "commander";
import { authorityOption, correctionsOption } from "./options.ts";
import type { ReadOptions } from "./show-reading.ts";

const EXAMPLES = `
Every sentence with its marks, then a line for its entities and one for each statement in it: number, rule, confidence, who
said it, through whom, to whom, what kind of statement. In a pipe marks are brackets:
  [content]  {speaker, addressee or via}  <cue>  |entity|
With several statements in a sentence each mark but an entity's has its statement's number. On a terminal marks are colors,
unless NO_COLOR is set. Captions, menus and the like are shown as what they were taken for and not read further.

Examples:
  isnad read article.txt
  isnad read article.txt | grep -B 3 en-verb-object
  echo 'The envoy Marta Solvik said that Jordan would host the talks.' | isnad read -`;

export function readCommand(): Command {
  return new Command("read")
    .description("Show each sentence of an article with its entities, cue, speaker, content and rules")
    .argument("<FILE>", "an article, or - for standard input")
    .addOption(authorityOption())
    .addOption(correctionsOption())
    .addHelpText("after", EXAMPLES)
    .action(async (file: string, options: ReadOptions) => {
      const { showReading } = await import("./show-reading.ts");
      await showReading(file, options);
    });
}
