// Who is meant where a content names nobody: "we", "its forces", and who denies having done something.
import type { Attributed, Entity, Statement } from "../document.ts";

import type { Voices } from "./read.ts";

export function voicesOf(article: Attributed, statement: Statement): Voices {
  const speakers = statement.speakers.map(({ entity }) => entity);
  const bodies = speakers.flatMap((speaker) => bodyOf(article, speaker) ?? []);
  return { speakers, bodies, doers: doersOf(article, statement, speakers) };
}

/** Demands are for those they are addressed to; whoever condemns or accuses speaks of others. */
function doersOf(article: Attributed, statement: Statement, speakers: readonly Entity[]): readonly Entity[] {
  const { act, addressees } = statement;
  if (act === "Demand" || act === "Ask" || act === "Accuse")
    return addressees.length > 0 ? addressees.map(({ entity }) => entity) : namedBetween(article, statement);
  return act === "Condemn" || act === "Warn" || act === "Praise" ? [] : speakers;
}

/** "accused [the army] of bombing", "دعا [إسرائيل] إلى وقف": who is named last between the cue and the content. */
function namedBetween(article: Attributed, { cue, contents, speakers }: Statement): readonly Entity[] {
  const start = contents[0]?.start ?? 0;
  if (cue === undefined || start < cue.end || start - cue.end > 120) return [];
  let found: Entity | undefined;
  for (const [mention, entity] of article.entityOf)
    if (
      mention.start >= cue.end &&
      mention.end <= start &&
      !speakers.some((speaker) => speaker.entity === entity)
    )
      found = entity;
  return found === undefined ? [] : [found];
}

/** The state or body that an office belongs to, as far as the article says it. */
function bodyOf(article: Attributed, speaker: Entity): Entity | undefined {
  if (speaker.kind !== "person" && speaker.kind !== "group") return undefined;
  const known = BODIES.get(article)?.get(speaker);
  if (BODIES.has(article)) return known;
  const bodies = new Map<Entity, Entity>();
  for (const [{ roles, of }, entity] of article.entityOf) {
    if (bodies.has(entity)) continue;
    const affiliation = roles.map(({ affiliation: id }) => id).find((id) => id !== undefined) ?? of;
    const body =
      typeof affiliation === "string"
        ? article.entities.get(affiliation)
        : affiliation && article.entityOf.get(affiliation);
    if (body !== undefined) bodies.set(entity, body);
  }
  BODIES.set(article, bodies);
  return bodies.get(speaker);
}

const BODIES = new WeakMap<Attributed, ReadonlyMap<Entity, Entity>>();
