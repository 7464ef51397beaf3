// `isnad query`: triple patterns against a graph, answers as a table, CSV or JSON.
import { createDataset, createNaming, query, toCsv, toJson, toTable } from "@isnad/store";
import { Command, Option } from "commander";
import { EXIT } from "./exit.ts";
import { readLimit } from "./options.ts";
import { readGraph } from "./read-graph.ts";
import { count, say } from "./talk.ts";
import { writeStdout } from "./write-output.ts";

interface QueryOptions {
  readonly file?: string;
  readonly format: "table" | "csv" | "json";
  readonly language: "en" | "ar";
  readonly limit?: number;
}

const EXAMPLES = `
PATTERNS are triple patterns joined by " . ": variables (?who), names (isnad:speaker), a label in either language in
quotes for what bears it ("Iraq", "العراق"), IRIs in <>. Put them between single quotes.

Examples:
  isnad query '?s isnad:speaker ?who . ?s isnad:about "Iraq"'               who spoke about Iraq
  isnad query '?s isnad:act isnad:Deny ; isnad:speaker ?who ; isnad:text ?words'   who denied what
  isnad query -f graph.ttl '?s isnad:via ?outlet ; isnad:speaker ?who' --format csv
  isnad build articles/ | isnad query -f - '?x isnad:spokeAbout ?y'

Exit code: 0 answered (no rows is an answer), 1 some of the articles could not be read, 2 the question or the graph is wrong.`;

export function queryCommand(): Command {
  return new Command("query")
    .description("Ask a graph with triple patterns")
    .argument("<PATTERNS...>", "triple patterns, in single quotes")
    .option(
      "-f, --file <FILE>",
      "a graph (.ttl .trig .nt .nq .jsonld), a folder of articles, or - (default: the sample)",
    )
    .addOption(
      new Option("--format <FORMAT>", "how to print").choices(["table", "csv", "json"]).default("table"),
    )
    .addOption(new Option("--language <CODE>", "labels in the table").choices(["en", "ar"]).default("en"))
    .option("--limit <NUMBER>", "print at most so many rows", readLimit)
    .addHelpText("after", EXAMPLES)
    .action(ask);
}

async function ask(patterns: readonly string[], options: QueryOptions): Promise<void> {
  const { quads, incomplete } = await readGraph(options.file);
  const dataset = createDataset(quads);
  const result = query(
    dataset,
    patterns.join(" "),
    options.limit === undefined ? {} : { limit: options.limit },
  );
  const print = {
    csv: () => toCsv(result),
    json: () => toJson(result),
    table: () => toTable(result, { naming: createNaming(dataset, options.language) }),
  };
  const text = print[options.format]();
  await writeStdout(text.endsWith("\n") || text === "" ? text : `${text}\n`);
  const shown = result.rows.length < result.total ? `, the first ${result.rows.length} shown` : "";
  say(`${count(result.total, "row")}${shown}`);
  if (result.emptiedBy) say(result.emptiedBy.message);
  if (incomplete) process.exitCode = EXIT.someFailed;
}
