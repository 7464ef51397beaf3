// The command `isnad`.
import { run } from "./command-line.ts";

await run(process.argv.slice(2));
