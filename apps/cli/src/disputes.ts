// `isnad disputes`: over which topics speakers contradict each other, and what each side says.
import { Command, Option } from "commander";
import { readLimit, readTopic } from "./options.ts";
import type { DisputesOptions } from "./show-disputes.ts";

const EXAMPLES = `
A topic is disputed where one speaker affirms what another denies; then all that is said on it is listed, the newest first:
date, speaker, outlets and, in brackets, through whom it came (via: who passed it on; within: who told it in a statement of
their own), then the exact words. What several articles tell of one utterance is shown once, with all outlets. Most opposing
speakers come first.

Examples:
  isnad disputes                                     the disputes of the sample
  isnad disputes -f articles/ --topic withdraw       of your articles, by words of a topic's label
  isnad disputes -f graph.ttl --topic انسحاب --language ar
  isnad disputes -f graph.ttl --format csv > disputes.csv
  isnad build articles/ | isnad disputes -f - --format json --limit 10

Exit code: 0 answered (no dispute is an answer), 1 some of the articles could not be read, 2 the arguments or the graph are wrong.`;

export function disputesCommand(): Command {
  return new Command("disputes")
    .description("List topics that some affirm and others deny, with the words of both sides")
    .option(
      "-f, --file <FILE>",
      "a graph (.ttl .trig .nt .nq .jsonld), a folder of articles, or - (default: the sample)",
    )
    .option("--topic <TEXT>", "only topics whose label holds this text, in either language", readTopic)
    .addOption(new Option("--language <CODE>", "labels and names").choices(["en", "ar"]).default("en"))
    .addOption(
      new Option("--format <FORMAT>", "how to print").choices(["table", "json", "csv"]).default("table"),
    )
    .option("--limit <NUMBER>", "print at most so many disputes", readLimit)
    .addHelpText("after", EXAMPLES)
    .action(async (options: DisputesOptions) => {
      const { showDisputes } = await import("./show-disputes.ts");
      await showDisputes(options);
    });
}
