// The kind of speech act: the cue's own, except that a medium which says or reveals something relays it.
import { fold } from "@isnad/text";
import type { Act, Entity, Participant } from "../document.ts";
import { PHRASING } from "../languages/languages.ts";
import type { Listing } from "../lexicons/rows.ts";

/** "Reuters revealed" is a Report; what Reuters denies or demands stays what the cue says. */
export function actOf(act: Act, speakers: readonly Participant[], lists: Listing): Act {
  const relays = (act === "Assert" || act === "Announce") && speakers.length > 0;
  return relays && speakers.every(({ entity }) => isOutlet(entity, lists)) ? "Report" : act;
}

function isOutlet(entity: Entity, lists: Listing): boolean {
  if (entity.kind === "person" || entity.kind === "country" || entity.kind === "place") return false;
  const type = lists.rowOf(entity.id)?.type;
  if (type !== undefined) return type === "outlet" || type === "news-agency";
  return [...Object.values(entity.labels), ...entity.aliases.map(({ text }) => text)]
    .map(fold)
    .some((name) => Object.values(PHRASING).some(({ isOutletName }) => isOutletName(name)));
}
