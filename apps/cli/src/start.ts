// `npm start`: the console over the sample collection, or over the graph or folder that is named after `--`.
import { run } from "./command-line.ts";

await run(["serve", ...process.argv.slice(2)]);
