// What one event says of others: whoever denies fraud denies ballot stuffing, whoever says that a vote was fair denies fraud.
// A stranger would get wrong the direction: that there was fraud says nothing of ballot stuffing.
import { EVENTS } from "./senses.ts";

/** The events that are not so where this one is not so: its kinds, and theirs. */
export function deniedWith(event: string): readonly string[] {
  return KINDS.get(event) ?? NONE;
}

/** The events that are not so where this one is so. */
export function deniedBy(event: string): readonly string[] {
  return EVENTS.get(event)?.excludes ?? NONE;
}

const NONE: readonly string[] = [];
const KINDS = new Map<string, string[]>();

for (const special of EVENTS.keys())
  for (const general of generalOf(special)) KINDS.set(general, [...(KINDS.get(general) ?? []), special]);

/** All that an event is a kind of. */
function generalOf(event: string): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [event];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
    for (const general of EVENTS.get(at)?.kindOf ?? [])
      if (!found.has(general)) {
        found.add(general);
        waiting.push(general);
      }
  return found;
}
