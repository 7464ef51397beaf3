// A topic: an event with its participants by role, named by what it says, so that the same proposition has the same name in
// every article and language.
// A stranger would get wrong what stands for whom: ministries, armies and demonyms are their state here, since outlets vary
// them freely ("the Pentagon", "US forces", "Washington"); a parliament or a court is not.

import { shortHash } from "../article-id.ts";
import type { Entity, LanguageCode, Members, Proposition, Resolved, Topic } from "../document.ts";
import { EVENTS } from "../lexicons/senses.ts";
import { THINGS } from "../lexicons/things.ts";

/** An unnamed participant: agrees with everybody, and a label leaves it out. */
export const SOMEBODY = "thing/somebody";

/** Names under which ministries and armies speak and act for their state. */
const OF_THE_STATE: ReadonlySet<string> = new Set(["ministry", "army", "government", "embassy", "police"]);

/** The participant that an entity is: itself, or the state that it acts for. */
export function actingFor(entity: Entity, { lists, entities }: Resolved): Entity {
  if (entity.kind !== "organization" || entity.partOf === undefined) return entity;
  const type = lists.rowOf(entity.id)?.type;
  const whole = entities.get(entity.partOf);
  return type !== undefined && OF_THE_STATE.has(type) && whole?.kind === "country" ? whole : entity;
}

/** In the order of code units, which is how strings are sorted where nobody says otherwise, and twice as fast. */
export function members(ids: ReadonlySet<string>): Members {
  return [...ids].sort();
}

/** What a proposition is named by. */
export function keyOf({ event, agent, patient, place }: Proposition): string {
  return `${event}|${agent.join(" ")}|${patient.join(" ")}|${place.join(" ")}`;
}

/** The topic of a proposition; `names` gives the labels of entities. */
export function topicOf(proposition: Proposition, names: ReadonlyMap<string, Entity>): Topic {
  const { event, agent, patient, place } = proposition;
  const { id, labels } = namingOf(proposition, names);
  return { id, event, agent, patient, place, labels };
}

type Naming = Pick<Topic, "id" | "labels">;

/** How topics are named, by the entities of a corpus, which they are gone with: articles tell the same again and again. */
const NAMINGS = new WeakMap<ReadonlyMap<string, Entity>, Map<string, Naming>>();

function namingOf(proposition: Proposition, names: ReadonlyMap<string, Entity>): Naming {
  let known = NAMINGS.get(names);
  if (known === undefined) {
    known = new Map();
    NAMINGS.set(names, known);
  }
  const key = keyOf(proposition);
  let naming = known.get(key);
  if (naming === undefined) {
    naming = {
      id: `topic/${proposition.event}-${shortHash(key)}`,
      labels: { en: label(proposition, names, "en"), ar: label(proposition, names, "ar") },
    };
    known.set(key, naming);
  }
  return naming;
}

/** That what a topic says is planned, prepared, negotiated or meant. */
export function planOf(planned: Topic): Topic {
  return {
    ...planned,
    id: planned.id.replace("topic/", "topic/plan-"),
    labels: { en: `plan: ${planned.labels.en}`, ar: `خطة: ${planned.labels.ar}` },
    planned,
  };
}

/** "withdrawal: United States (Iraq)", "attack: Sudan → market (Darfur)". */
function label(
  { event, agent, patient, place }: Proposition,
  names: ReadonlyMap<string, Entity>,
  language: LanguageCode,
): string {
  const comma = language === "ar" ? "، " : ", ";
  const all = (ids: Members) =>
    ids
      .filter((id) => id !== SOMEBODY)
      .map((id) => nameOf(id, names, language))
      .join(comma);
  const doing = [all(agent), all(patient)]
    .filter((part) => part !== "")
    .join(language === "ar" ? " ← " : " → ");
  const where = place.length === 0 ? "" : ` (${all(place)})`;
  return `${EVENTS.get(event)?.[language].label ?? event}: ${doing}${where}`
    .replace(/: {2}(?=\()/u, " ")
    .replace(/: $/u, "");
}

function nameOf(id: string, names: ReadonlyMap<string, Entity>, language: LanguageCode): string {
  const [sort, name = ""] = id.split("/");
  if (sort === "thing") return THINGS.get(name)?.[language][0] ?? name;
  if (sort === "noun") return name.slice(3);
  if (sort === "event") return EVENTS.get(name)?.[language].label ?? name;
  const entity = names.get(id);
  return entity?.labels[language] ?? Object.values(entity?.labels ?? {})[0] ?? name;
}
