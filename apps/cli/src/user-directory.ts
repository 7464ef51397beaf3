// Where the user stands. Under `npm run isnad` the working directory is the project's, and npm puts the user's into
// INIT_CWD. A stranger would get wrong that INIT_CWD alone does not say so: every child of any npm script inherits it.
import { isAbsolute, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { UsageError } from "./exit.ts";

const PROJECT = fileURLToPath(new URL("../../..", import.meta.url));
const OURS = new Set(["isnad", "start"]);

function userDirectory(): string {
  const { INIT_CWD, npm_lifecycle_event: script } = process.env;
  const moved = resolve(PROJECT) === process.cwd() && script !== undefined && OURS.has(script);
  return moved && INIT_CWD ? INIT_CWD : process.cwd();
}

/**
 * The absolute path of what the user typed.
 * @throws {UsageError} nothing was typed: `isnad build "$FOLDER"` must not read all there is where FOLDER is not set.
 */
export function fromUser(path: string): string {
  if (path === "")
    throw new UsageError("a path is empty: give a file or folder, or . for the one you are in");
  return isAbsolute(path) ? path : resolve(userDirectory(), path);
}
