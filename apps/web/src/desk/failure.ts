// Errors as plain data: class instances do not survive postMessage with their fields.
import { withoutBidiControls } from "@isnad/text";
import { excerpt } from "../drawing/excerpt.ts";
import type { Failure } from "./protocol.ts";

/** The code, message and position of whatever was thrown. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { code: "unknown", message: shown(String(error)) };
  const { code, line, column, offset } = error as Error & Record<string, unknown>;
  return {
    code: typeof code === "string" ? code : error.name,
    message: shown(error.message),
    ...(typeof line === "number" && { line }),
    ...(typeof column === "number" && { column }),
    ...(typeof offset === "number" && { offset }),
  };
}

/** Messages quote what they stumbled over, which may be a megabyte, or turn the direction of what follows. */
function shown(message: string): string {
  return withoutBidiControls(excerpt(message, 1_000));
}
