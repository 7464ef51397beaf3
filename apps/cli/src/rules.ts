// `isnad rules`: which rules there are, how sure each is, and on how many findings that was counted.
import { Command } from "commander";

const EXAMPLES = `
An example marks what the rule finds: [content], {speaker}, <cue>. "right of counted" are its findings in marked texts that
no rule was tuned on; the confidence is drawn from them. A rule that none of these texts tries is believed as much as all
rules are together.

Examples:
  isnad rules                              all of them, Arabic first
  isnad rules en-verb-that                 one of them, with its count
  isnad query '?s isnad:rule "en-verb-that" ; isnad:text ?words'     what it finds in the sample`;

export function rulesCommand(): Command {
  return new Command("rules")
    .description("List the rules that find statements, with their confidence and an example")
    .argument("[NAME]", "one rule, as isnad:rule names it")
    .addHelpText("after", EXAMPLES)
    .action(async (name: string | undefined) => {
      const { printRules } = await import("./print-rules.ts");
      await printRules(name);
    });
}
