// `isnad query`: triple patterns or SPARQL against a graph, answers as a table, CSV or JSON, graphs as Turtle.
import {
  checkQuestion,
  createNaming,
  type Dataset,
  isSparql,
  planText,
  query,
  type Solutions,
  sparqlPlan,
  toCsv,
  toJson,
  toTable,
} from "@isnad/store";
import { Command, Option } from "commander";
import { askSparql } from "./ask-sparql.ts";
import { EXIT } from "./exit.ts";
import { readLimit, readSeconds } from "./options.ts";
import type { QueryOptions } from "./query-options.ts";
import { readGraph } from "./read-graph.ts";
import { count, say } from "./talk.ts";
import { writeStdout } from "./write-output.ts";

const EXAMPLES = `
PATTERNS are triple patterns joined by " . ": variables (?who), names (isnad:speaker), a label in either language in
quotes for what bears it ("Iraq", "العراق"), IRIs in <>. Put them between single quotes. What begins with SELECT, ASK,
CONSTRUCT, DESCRIBE, PREFIX or BASE is SPARQL 1.1; the vocabulary's prefixes need no declaration there, and a pattern
without GRAPH looks into all graphs of the file.

Examples:
  isnad query '?s isnad:speaker ?who . ?s isnad:about "Iraq"'               who spoke about Iraq
  isnad query '?s isnad:act isnad:Deny ; isnad:speaker ?who ; isnad:text ?words'   who denied what
  isnad query -f graph.ttl '?s isnad:via ?outlet ; isnad:speaker ?who' --format csv
  isnad query -f archive.snapshot 'SELECT ?who (COUNT(?s) AS ?n) { ?s isnad:speaker ?who } GROUP BY ?who ORDER BY DESC(?n)'
  isnad build articles/ | isnad query -f - '?x isnad:spokeAbout ?y'

Exit code: 0 answered (no rows is an answer), 1 some of the articles could not be read, 2 the question or the graph is wrong.`;

export function queryCommand(): Command {
  return new Command("query")
    .description("Ask a graph with triple patterns or SPARQL")
    .argument("<PATTERNS...>", "triple patterns or a SPARQL query, in single quotes")
    .option(
      "-f, --file <FILE>",
      "a graph (.ttl .trig .nt .nq .jsonld .snapshot), a folder of articles, or - (default: the sample)",
    )
    .addOption(
      new Option("--format <FORMAT>", "how to print").choices(["table", "csv", "json"]).default("table"),
    )
    .addOption(new Option("--language <CODE>", "labels in the table").choices(["en", "ar"]).default("en"))
    .option("--limit <NUMBER>", "print at most so many rows", readLimit)
    .option("--sparql", "take the question for SPARQL, however it begins")
    .option("--plan", "print how the question is answered instead of the answer")
    .option("--timeout <SECONDS>", "give up after so long", readSeconds, 60)
    .addHelpText("after", EXAMPLES)
    .action(ask);
}

async function ask(words: readonly string[], options: QueryOptions): Promise<void> {
  const question = words.join(" ");
  const asSparql = options.sparql === true || isSparql(question);
  await checkQuestion(question, asSparql);
  const { dataset, incomplete } = await readGraph(options.file);
  if (asSparql) {
    if (options.plan) await writeStdout(await sparqlPlan(dataset, question));
    else await askSparql(dataset, question, options, printed);
  } else await askPatterns(dataset, question, options);
  if (incomplete) process.exitCode = EXIT.someFailed;
}

async function askPatterns(dataset: Dataset, question: string, options: QueryOptions): Promise<void> {
  const result = query(dataset, question, {
    limit: options.limit,
    counted: options.plan,
    milliseconds: options.timeout * 1000,
  });
  await writeStdout(options.plan ? planText(result.plan) : printed(dataset, result, options));
  const shown = result.rows.length < result.total ? `, the first ${result.rows.length} shown` : "";
  say(`${count(result.total, "row")}${shown}`);
  if (result.emptiedBy) say(result.emptiedBy.message);
}

function printed(dataset: Dataset, solutions: Solutions, { format, language }: QueryOptions): string {
  const print = {
    csv: () => toCsv(solutions),
    json: () => toJson(solutions),
    table: () => toTable(solutions, { naming: createNaming(dataset, language) }),
  };
  const text = print[format]();
  return text.endsWith("\n") || text === "" ? text : `${text}\n`;
}
