// Doubtful candidates that the rest of the article speaks for: a weak alias whose entity or state is named surely elsewhere.
import type { Mention } from "../document.ts";
import { ENTITY_ROWS } from "../lexicons/gazetteer.ts";

/** Raises what is supported above the threshold; leaves the rest as it was. */
export function withSupport(candidates: readonly Mention[]): Mention[] {
  const sure = new Set<string>();
  for (const { entry, confidence } of candidates) {
    if (entry === undefined || confidence < 0.7) continue;
    sure.add(entry);
    const row = ENTITY_ROWS.get(entry);
    if (row?.kind !== "country" && row?.locatedIn !== undefined) sure.add(row.locatedIn);
  }
  return candidates.map((mention) =>
    mention.rule === "listed-name-weak" && mention.entry !== undefined && isSupported(mention, sure)
      ? { ...mention, confidence: 0.6 }
      : mention,
  );
}

/** Latin words carry a capital, so a neighbor is enough; an Arabic one must be named surely itself. */
function isSupported(mention: Mention, sure: ReadonlySet<string>): boolean {
  const entry = mention.entry ?? "";
  if (sure.has(entry)) return true;
  const state = ENTITY_ROWS.get(entry)?.locatedIn;
  return mention.language === "en" && mention.kind === "place" && state !== undefined && sure.has(state);
}
