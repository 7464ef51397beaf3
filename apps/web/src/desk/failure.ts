// Errors as plain data: class instances do not survive postMessage with their fields.
import type { Failure } from "./protocol.ts";

/** The code, message and position of whatever was thrown. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { code: "unknown", message: String(error) };
  const { code, line, column, offset } = error as Error & Record<string, unknown>;
  return {
    code: typeof code === "string" ? code : error.name,
    message: error.message,
    ...(typeof line === "number" && { line }),
    ...(typeof column === "number" && { column }),
    ...(typeof offset === "number" && { offset }),
  };
}
