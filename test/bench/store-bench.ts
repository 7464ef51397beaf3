// The store beside others, each in a process of its own, over the same graph and the same questions: `npm run bench:store`,
// with `-- --triples 1000000 --only ours,n3,oxigraph,comunica`. CPU milliseconds, medians; memory after collection.
// A stranger would get wrong N3.Store's joins: it has none, so ours orders the patterns for it and it only looks them up;
// and that one process after the other shares the machine with whatever else runs there: compare, never cite alone.
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { ENGINES, type Engine } from "./store-engines.ts";
import { turtleOf } from "./store-graph.ts";
import { QUESTIONS } from "./store-questions.ts";

const { values } = parseArgs({
  options: {
    triples: { type: "string", default: "1000000" },
    only: { type: "string", default: Object.keys(ENGINES).join(",") },
    engine: { type: "string" },
  },
});

/** What one engine took, by row of the table. */
type Column = Readonly<Record<string, string>>;

function cpu(since?: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

function megabytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  // WebAssembly's memory is in neither; for such an engine the whole process is the measure.
  return engine?.wasm ? rss / 1e6 : (heapUsed + arrayBuffers) / 1e6;
}

const engine: Engine | undefined = values.engine === undefined ? undefined : ENGINES[values.engine]?.();

async function measure(subject: Engine): Promise<Column> {
  const column: Record<string, string> = {};
  const before = megabytes();
  // A first, small load warms the parser and the engine up.
  await ENGINES[values.engine!]!().load(turtleOf(20_000));
  let writing = cpu();
  let pieces = 0;
  for (const piece of turtleOf(Number(values.triples))) pieces += piece.length;
  writing = cpu() - writing;
  const start = cpu();
  const triples = await subject.load(turtleOf(Number(values.triples)));
  column.triples = `${triples}`;
  column["Turtle in"] = `${Math.round(pieces / 1e6)} MB`;
  column["load from Turtle"] = `${Math.round(cpu() - start - writing)}`;
  column["memory held, MB"] = `${Math.round(megabytes() - before)}`;
  for (const [name, { text, rounds }] of Object.entries(QUESTIONS)) {
    const times: number[] = [];
    let rows = 0;
    for (let round = 0; round < (subject.slow && rounds < 5 ? 1 : rounds); round++) {
      const from = cpu();
      rows = await subject.ask(text);
      times.push(cpu() - from);
    }
    times.sort((a, b) => a - b);
    column[name] = `${times[times.length >> 1]!.toFixed(1)} (${rows} rows)`;
  }
  for (const [name, milliseconds] of Object.entries((await subject.more?.(cpu)) ?? {}))
    column[name] = milliseconds;
  return column;
}

if (engine !== undefined) console.log(JSON.stringify(await measure(engine)));
else {
  const names = values.only.split(",");
  const columns = names.map((name) => {
    const flags = ["--expose-gc", "--max-old-space-size=8192", "--import", "tsx"];
    const run = spawnSync(
      process.execPath,
      [...flags, import.meta.filename, "--engine", name, "--triples", values.triples],
      { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], maxBuffer: 1e8 },
    );
    return (
      run.status === 0 ? JSON.parse(run.stdout) : { triples: `ended with ${run.status ?? run.signal}` }
    ) as Column;
  });
  const rows = [...new Set(columns.flatMap((column) => Object.keys(column)))];
  console.log(`| CPU ms | ${names.join(" | ")} |\n|---|${names.map(() => "---|").join("")}`);
  for (const row of rows)
    console.log(`| ${row} | ${columns.map((column) => column[row] ?? "–").join(" | ")} |`);
}
