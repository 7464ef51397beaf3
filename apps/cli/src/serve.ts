// `isnad serve`, and `npm start`, which is the same: the console on this machine, over a graph of the user's or the sample.
import { join } from "node:path";
import { serialize, withoutGraphs } from "@isnad/store";
import { Command } from "commander";
import { EXIT } from "./exit.ts";
import { correctionsOption, readPort } from "./options.ts";
import { placesFor } from "./place-nodes.ts";
import { readGraph } from "./read-graph.ts";
import { isLoopback, startSite } from "./site.ts";
import { say } from "./talk.ts";
import { fromUser } from "./user-directory.ts";
import { webApp } from "./web-app.ts";
import { openOutput, writeStdout } from "./write-output.ts";

interface ServeOptions {
  readonly port?: number;
  readonly host: string;
  /** Where the console reads corrections and, after a click, writes them. */
  readonly corrections?: string;
}

const FIRST_PORT = 4173;

const EXAMPLES = `
PATH is a graph (.ttl .trig .nt .nq .jsonld .snapshot) or a folder of articles, which are built first. Without it: the sample.

Examples:
  isnad serve
  isnad serve graph.ttl
  isnad serve articles/ --port 8080
  isnad serve articles/ --corrections corrections.yaml     corrections made in the console are saved there`;

export function serveCommand(): Command {
  return new Command("serve")
    .description("Explore a graph in the browser, on this machine only")
    .argument("[PATH]", "a graph or a folder of articles (default: the sample)")
    .option("--port <NUMBER>", `where to listen (default: ${FIRST_PORT}, or the next that is free)`, readPort)
    .option(
      "--host <ADDRESS>",
      "another address than this machine's own: others can then reach it",
      "127.0.0.1",
    )
    .addOption(correctionsOption())
    .addHelpText("after", EXAMPLES)
    .action(serve);
}

async function serve(
  path: string | undefined,
  { port, host, corrections: file }: ServeOptions,
): Promise<void> {
  const corrections = file === undefined ? undefined : await withCorrections(file, isLoopback(host));
  const { dataset, incomplete } = await readGraph(path, corrections?.read);
  const turtle = await serialize(withoutGraphs(dataset), "turtle", { rdf12: true });
  const graph = `${turtle}${await placesFor(dataset, path)}`;
  const folder = await webApp();
  // The sample goes into the folder, which is then a whole site that any server of files can show.
  if (path === undefined && file === undefined)
    await (await openOutput(join(folder, "graph.ttl"))).write(graph);
  const site = await startSite({
    folder,
    host,
    place: fromUser(file ?? path ?? "sample"),
    port: port ?? FIRST_PORT,
    portMayMove: port === undefined,
    corrections: corrections?.door,
    graph,
  });
  if (!isLoopback(host)) say(`others on the network can read this graph at port ${new URL(site.url).port}`);
  await writeStdout(`${site.url}\n`);
  say("open this address in a browser; Ctrl-C ends it");
  const end = (): void => {
    site.close();
    process.exitCode = incomplete ? EXIT.someFailed : EXIT.done;
  };
  process.once("SIGINT", end).once("SIGTERM", end);
}

/** The file's corrections and its door; loaded only when asked for, since core takes a moment. */
async function withCorrections(file: string, mayWrite: boolean) {
  const { correctionsDoor, openCorrections } = await import("./corrections-door.ts");
  const { readCorrectionsFile } = await import("./corrections.ts");
  await openCorrections(file);
  return { read: await readCorrectionsFile(file), door: correctionsDoor(file, mayWrite) };
}
