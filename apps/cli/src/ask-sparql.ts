// SPARQL for `isnad query`: rows and yes or no are printed like answers to patterns, graphs as Turtle.
import { type Dataset, type Solutions, serialize, sparql } from "@isnad/store";
import type { Quad } from "@rdfjs/types";
import type { QueryOptions } from "./query-options.ts";
import { count, say } from "./talk.ts";
import { writeStdout } from "./write-output.ts";

type Print = (dataset: Dataset, solutions: Solutions, options: QueryOptions) => string;

/** Asks and prints; what Comunica answered is said on stderr, since it takes longer there. */
export async function askSparql(
  dataset: Dataset,
  question: string,
  options: QueryOptions,
  print: Print,
): Promise<void> {
  const answer = await sparql(dataset, question, { milliseconds: options.timeout * 1000 });
  if (answer.by.engine === "comunica") say(`answered by Comunica, because of ${answer.by.because}`);
  if (answer.kind === "truth")
    return writeStdout(print(dataset, { variables: [], rows: answer.truth ? [[]] : [] }, options));
  if (answer.kind === "quads") {
    const quads: Quad[] = [];
    for await (const quad of answer.quads) quads.push(quad);
    await writeStdout(await serialize(quads, "turtle"));
    return say(count(quads.length, "triple"));
  }
  const rows: Solutions["rows"][0][] = [];
  let more = false;
  for await (const row of answer.rows) {
    more = rows.length === options.limit;
    if (more) break;
    rows.push(row);
  }
  await writeStdout(print(dataset, { variables: answer.variables, rows }, options));
  say(`${count(rows.length, "row")}${more ? " shown, there are more" : ""}`);
}
