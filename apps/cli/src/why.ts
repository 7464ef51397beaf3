// `isnad why`: why a name is the node that it is.
import { Command } from "commander";
import { authorityOption, correctionsOption, readBase } from "./options.ts";
import type { WhyOptions } from "./show-why.ts";

const EXAMPLES = `
NAME is a name in either language, as an article has it or as a label, or an IRI. PATH is a file, a folder or - as for isnad
build (default: the sample); -f takes a graph that was built with its text, whose articles are read again.
Shown are every written form with its counts and what made it this node's, the spellings that were taken for one with their
evidence, and the names that came near and stayed apart, with what was missing.

Examples:
  isnad why 'Pavel Dronov'
  isnad why 'بافل درونوف' articles/
  isnad why https://w3id.org/isnad/id/actor/pavel-dronov -f graph.ttl
  isnad why Solvik articles/ --authority people.csv --corrections corrections.yaml

Exit code: 0 it is explained, 1 some inputs could not be read, 2 nothing is called so.`;

export function whyCommand(): Command {
  return new Command("why")
    .description("Explain why a name is the node that it is, and which names were not joined to it")
    .argument("<NAME>", "a name in either language, or an IRI")
    .argument("[PATH...]", "articles: files, folders, or - for standard input (default: the sample)")
    .option("-f, --file <FILE>", "a graph that was built with its text, in place of articles")
    .option("--base <IRI>", "what the IRIs of articles, actors and places begin with", readBase)
    .addOption(authorityOption())
    .addOption(correctionsOption())
    .addHelpText("after", EXAMPLES)
    .action(async (name: string, paths: string[], options: WhyOptions) => {
      const { showWhy } = await import("./show-why.ts");
      await showWhy(name, paths, options);
    });
}
