// The kind of speech act: the cue's own, except that a medium which says or reveals something relays it.
import { fold } from "@isnad/text";
import type { Act, Entity, Participant } from "../document.ts";
import type { Listing } from "../lexicons/rows.ts";

/** Heads that newspapers' names begin with in Arabic. */
const ARABIC_OUTLET = /^(?:صحيفه|جريده|مجله|قناه|اذاعه|وكاله|موقع|شبكه|وسايل اعلام|تلفزيون|فضاييه)(?: |$)/u;
const ENGLISH_OUTLET =
  /(?:^| )(?:newspaper|magazine|daily|weekly|news agency|news|newswire|times|post|herald|tribune|gazette|journal|chronicle|press|broadcaster|television|radio|tv|media)$/u;

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
    .some((name) => ARABIC_OUTLET.test(name) || ENGLISH_OUTLET.test(name));
}
