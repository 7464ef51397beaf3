// Rows as they come, with a turn for everybody else now and then, so that a time limit or a cancel can reach us.
import { type Batches, BREATH, type Row } from "./rows.ts";

declare const setTimeout: (work: () => void, milliseconds: number) => unknown;

/** Batches and rows between two turns. */
const BATCHES = 16;

export async function* pacedRows(batches: Batches): AsyncGenerator<Row> {
  let waited = 0;
  let rows = 0;
  for (const batch of batches) {
    yield* batch;
    rows += batch.length;
    if (++waited < BATCHES && rows < BREATH) continue;
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    waited = 0;
    rows = 0;
  }
}

declare const setInterval: (work: () => void, milliseconds: number) => number;
declare const clearInterval: (timer: number) => void;

/** Looks every few milliseconds, until the function that it gives is called. */
export function watch(look: () => void): () => void {
  const timer = setInterval(look, 20);
  return () => clearInterval(timer);
}
