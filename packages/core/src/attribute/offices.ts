// The state or body that somebody's office belongs to, as far as the article says it: by the titles that it gives people.
import type { Entity, Resolved } from "../document.ts";

/** Ids of states and bodies by who has an office in them; the first that the text tells counts. */
export function officesOf({ entityOf }: Pick<Resolved, "entityOf">): ReadonlyMap<Entity, string> {
  const found = new Map<Entity, string>();
  for (const [{ roles, of }, entity] of entityOf) {
    if (found.has(entity)) continue;
    const affiliation = roles.map(({ affiliation: id }) => id).find((id) => id !== undefined) ?? of;
    const id = typeof affiliation === "string" ? affiliation : affiliation && entityOf.get(affiliation)?.id;
    if (id !== undefined) found.set(entity, id);
  }
  return found;
}
