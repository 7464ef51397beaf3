// `isnad convert`: a graph in one format to another.
import { FORMATS } from "@isnad/store";
import { Command, Option } from "commander";
import type { ConvertOptions } from "./convert-graph.ts";
import { readBase, writingOptions } from "./options.ts";

const EXAMPLES = `
FILE is a graph (.ttl .trig .nt .nq .jsonld, .gz behind it, or .snapshot), or - for standard input. Sorted, the same graph
gives the same bytes; with --as-it-comes quads are written in the order they are read, in memory that does not grow with
the file.

Examples:
  isnad convert graph.ttl --out graph.nq.gz
  isnad convert graph.trig --graphs none --out graph.ttl
  isnad convert graph.ttl --out statements.csv
  zcat huge.nt.gz | isnad convert - --as-it-comes --out huge.ttl.gz

Exit code: 0 all was written, 2 nothing was (the reason is on stderr; a file keeps what it held).`;

export function convertCommand(): Command {
  const command = new Command("convert");
  for (const option of writingOptions(["keep", "article", "none"], "keep")) command.addOption(option);
  return command
    .description("Write a graph in another format")
    .argument("<FILE>", "a graph, or - for standard input")
    .option(
      "-o, --out <FILE>",
      "write there instead of stdout; its extension chooses the format, .gz behind it packs it",
    )
    .addOption(
      new Option(
        "--from <FORMAT>",
        "the format of FILE (default: by its extension, else by how it begins)",
      ).choices(FORMATS),
    )
    .option("--base <IRI>", "what relative IRIs in FILE are relative to", readBase)
    .option("--as-it-comes", "do not sort: for files of any size")
    .option("--remote-contexts", "fetch the contexts that a JSON-LD file names by their addresses")
    .addHelpText("after", EXAMPLES)
    .action(async (file: string, options: ConvertOptions) => {
      const { convert } = await import("./convert-graph.ts");
      await convert(file, options);
    });
}
