// The command line: which commands there are, and how anything that goes wrong ends.
// Results go to stdout and talk to stderr; see exit.ts for the exit codes.
import { createRequire } from "node:module";
import { Command, CommanderError } from "commander";
import { buildCommand } from "./build.ts";
import { convertCommand } from "./convert.ts";
import { disputesCommand } from "./disputes.ts";
import { EXIT, explain, reasonOf } from "./exit.ts";
import { ontologyCommand } from "./ontology.ts";
import { queryCommand } from "./query.ts";
import { readCommand } from "./read.ts";
import { rulesCommand } from "./rules.ts";
import { serveCommand } from "./serve.ts";
import { say } from "./talk.ts";
import { whyCommand } from "./why.ts";

/** Runs one command line (without node and the script's name); never throws, sets the process's exit code. */
export async function run(args: readonly string[]): Promise<void> {
  try {
    await program().parseAsync(args, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander has printed what is wrong, or the help that was asked for.
      process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.nothing;
      return;
    }
    const { message, exit } = explain(error);
    say(`isnad: ${message}`);
    process.exitCode = exit;
  }
}

function program(): Command {
  const { version } = createRequire(import.meta.url)("../package.json");
  const isnad = new Command("isnad")
    .description("Who said what about whom: news in Arabic and English as a graph (RDF).")
    .version(version)
    .addHelpText("after", "\nisnad COMMAND --help says more, with examples.");
  const commands = [
    buildCommand(),
    convertCommand(),
    queryCommand(),
    disputesCommand(),
    serveCommand(),
    readCommand(),
    whyCommand(),
    rulesCommand(),
    ontologyCommand(),
  ];
  for (const command of commands) isnad.addCommand(command);
  for (const command of [isnad, ...isnad.commands]) {
    const name = command === isnad ? "isnad" : `isnad ${command.name()}`;
    command.exitOverride().showHelpAfterError(`(${name} --help shows how)`).showSuggestionAfterError();
  }
  return isnad;
}

// The reader of a pipe may leave early (`| head`): that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") say(`isnad: the result cannot be written: ${reasonOf(error)}`);
  process.exit(error.code === "EPIPE" ? EXIT.done : EXIT.nothing);
});

// What is said may be unheard (a closed terminal, a full disk under a log): the work goes on.
process.stderr.on("error", () => {});
