// Who spoke so far in an article: what a pronoun or a dropped subject leans on.
// A stranger would get wrong that agreement ranks and does not exclude: feminine verbs go with ministries and with
// countries whose gender no list knows, so a speaker of unknown gender may always be meant.

import type { Entity, Gender, GrammaticalNumber, LanguageCode, Mention, Resolved } from "../document.ts";
import { genderIn } from "./gender.ts";
import type { MentionIndex } from "./mention-index.ts";

export interface Features {
  readonly gender?: Gender;
  readonly number?: GrammaticalNumber;
  /** Of the words that refer back: bodies have a gender in Arabic and none in English. */
  readonly language?: LanguageCode;
  /** "It": a body, a state or a document. */
  readonly isThing?: boolean;
}

interface Turn {
  readonly entities: readonly Entity[];
  /** Offset of the words that named them. */
  readonly at: number;
  /** The statement's depth: a nested speaker is not the speaker in force. */
  readonly depth: number;
}

/** How many turns back a pronoun may reach. */
const REACH = 6;
/** How many code units of a paragraph are looked back over for what it opens with. */
const LONG_PARAGRAPH = 3000;
/** Code units at a paragraph's start in which whoever it opens with is named. */
const OPENS = 80;
/** How many code units back a name may stand that a pronoun refers to. */
const NEAR = 600;

/** "He is not [a brave man]": what somebody is said to be is no other person. */
const PREDICATE =
  /\b(?:is|was|are|were|be|been|being|as|become|became|not)\s+(?:an?\s|the\s)?(?:\p{Ll}+\s)?$/u;

/** What stands before the first name of a sentence. */
const OPENING = /(?:^|\n|[.!?”"]\s)(?:(?:But|And|Yet)\s)?(?:[Tt]he\s)?$/u;

const isBody = ({ kind }: Entity): boolean => kind === "organization" || kind === "country";

export class Memory {
  readonly #turns: Turn[] = [];
  readonly #article: Resolved;
  readonly #mentions: MentionIndex;

  constructor(article: Resolved, mentions: MentionIndex) {
    this.#article = article;
    this.#mentions = mentions;
  }

  note(entities: readonly Entity[], at: number, depth: number): void {
    if (entities.length > 0) this.#turns.push({ entities, at, depth });
  }

  /** The speakers in force: of the last statement at this depth or above that agrees, else of the last one. */
  inForce(features: Features, depth: number, before: number): readonly Entity[] {
    const turns = this.#back((turn) => turn.depth <= depth && turn.at <= before);
    return (
      (
        turns.find(
          (turn, index) =>
            agrees(turn.entities, features, "maybe") || (index === 0 && areThings(turn.entities, features)),
        ) ?? turns.find((turn) => agrees(turn.entities, features, "hardly"))
      )?.entities ?? []
    );
  }

  /** Who spoke last since an offset, at this depth: a participle needs no agreement to be his. */
  lastSince(since: number, depth: number, before: number): readonly Entity[] {
    const last = this.#turns.findLast((turn) => turn.depth <= depth && turn.at <= before);
    return last !== undefined && last.at >= since ? last.entities : [];
  }

  /** Did anybody speak between two offsets, at this depth or above? */
  spokeSince(since: number, depth: number, before: number): boolean {
    return this.lastSince(since, depth, before).length > 0;
  }

  /**
   * Whom an Arabic paragraph opens with, as its first word or as the subject of the verb before it ("استقبل [الوزير] …"),
   * where nobody has spoken in it yet: a verb without a subject further on is his.
   */
  opener(features: Features, depth: number, at: number): Entity | undefined {
    const start = this.#paragraphStart(at);
    if (this.spokeSince(start, 0, at)) return undefined;
    for (const mention of this.#mentions.overlapping({ start, end: Math.min(at, start + OPENS) })) {
      const entity = this.#article.entityOf.get(mention);
      const before = this.#article.text.slice(start, Math.max(start, mention.extent.start));
      if (!/^(?:[^،]{3,30}، ?)?(?:[\p{L}\p{M}]+ )?و?$/u.test(before)) return undefined;
      const isSomebody = entity?.kind === "person" || entity?.kind === "organization";
      if (isSomebody && mention.end <= at)
        return entity.named && agrees([entity], features, depth > 0 ? "surely" : "maybe")
          ? entity
          : undefined;
    }
    return undefined;
  }

  #paragraphStart(at: number): number {
    const near = this.#article.text.slice(Math.max(0, at - LONG_PARAGRAPH), at);
    return at - near.length + near.lastIndexOf("\n") + 1;
  }

  /** Who a pronoun at an offset stands for: a recent speaker or, failing that, the last person or body named before. */
  pronoun(features: Features, at: number): readonly Entity[] {
    if (features.isThing) return this.#thing(at);
    const turns = this.#back((turn) => turn.at < at);
    const spoke = turns.find(
      (turn) => agrees(turn.entities, features, "surely") || this.#isSomebody(turn.entities, features),
    );
    const topic = this.#topicOf(features, at);
    if (topic !== undefined && (spoke === undefined || spoke.at < topic.at)) return [topic.entity];
    const anonymous = this.#oneUnnamed(features, at);
    if (anonymous !== undefined) return anonymous;
    const named = this.#namedBefore(features, at);
    const isLast = named !== undefined && spoke !== undefined && named.at > spoke.at;
    const isNearer =
      isLast && (areUnknown(spoke.entities) || this.#isSurer(named.entity, spoke, { ...features, at }));
    if (named !== undefined && (spoke === undefined || isNearer || spoke.at < at - NEAR))
      return [named.entity];
    return (
      spoke?.entities ??
      turns.find((turn) => agrees(turn.entities, features, "maybe"))?.entities ??
      (named ? [named.entity] : this.#justSpoke(features, at))
    );
  }

  /** The body that spoke last, or the one that a later sentence opens with, else the one named last. */
  #thing(at: number): readonly Entity[] {
    const spoke = this.#turns.findLast(
      (turn) => turn.at < at && turn.entities.length === 1 && isBody(turn.entities[0]!),
    );
    let last: Entity | undefined;
    for (const mention of this.#mentions.backwards({ start: at - NEAR, end: at })) {
      const entity = this.#article.entityOf.get(mention);
      if (entity === undefined || !isBody(entity) || mention.form === "Demonym" || mention.end > at) continue;
      if (spoke !== undefined && mention.start < spoke.at) break;
      last ??= entity;
      if (
        OPENING.test(this.#article.text.slice(Math.max(0, mention.extent.start - 12), mention.extent.start))
      )
        return [entity];
    }
    return spoke?.entities ?? (last ? [last] : []);
  }

  /** Is the one a man or woman as the pronoun says, while nobody knows it of whoever spoke in an earlier paragraph? */
  #isSurer(named: Entity, spoke: Turn, { at, ...features }: Features & { readonly at: number }): boolean {
    const isEarlier = this.#article.text.slice(spoke.at, at).includes("\n");
    return isEarlier && agrees([named], features, "surely") && !agrees(spoke.entities, features, "surely");
  }

  /** "One diplomat said … “…,” they added": the only speaker of this paragraph, whose gender is left open. */
  #oneUnnamed({ number, language }: Features, at: number): readonly Entity[] | undefined {
    const last = this.#turns.findLast((turn) => turn.at < at);
    if (number !== "pl" || language !== "en" || last === undefined || !areUnknown(last.entities))
      return undefined;
    return this.#article.text.slice(last.at, at).includes("\n") ? undefined : last.entities;
  }

  /** One person who spoke right before: a name on the list of the other gender is likelier than a pronoun for nobody. */
  #justSpoke({ gender }: Features, at: number): readonly Entity[] {
    const last = gender === undefined ? [] : this.lastSince(at - NEAR, 0, at);
    return last.length === 1 && last[0]?.kind === "person" ? last : [];
  }

  /** A person whose gender nothing tells may be "he" or "she", and spoke later than those who surely are. */
  #isSomebody(entities: readonly Entity[], features: Features): boolean {
    return (
      features.language === "en" &&
      features.gender !== undefined &&
      entities.length === 1 &&
      entities[0]?.kind === "person" &&
      agrees(entities, features, "maybe")
    );
  }

  /** The last few turns that count, the latest first. */
  #back(counts: (turn: Turn) => boolean): Turn[] {
    const found: Turn[] = [];
    for (let at = this.#turns.length - 1; at >= 0 && found.length < REACH; at--)
      if (counts(this.#turns[at]!)) found.push(this.#turns[at]!);
    return found;
  }

  /**
   * The person a paragraph is about in which nobody has spoken yet: the one it opens with, or the only one it has named.
   */
  #topicOf(features: Features, at: number): { readonly entity: Entity; readonly at: number } | undefined {
    const start = this.#paragraphStart(at);
    const persons = new Map<Entity, Mention>();
    for (const mention of this.#mentions.overlapping({ start, end: at })) {
      const entity = this.#article.entityOf.get(mention);
      if (entity?.kind === "person" && entity.named && mention.end <= at && !persons.has(entity))
        persons.set(entity, mention);
    }
    const [entity, mention] = [...persons][0] ?? [];
    if (entity === undefined || !agrees([entity], features, "maybe")) return undefined;
    return persons.size === 1 || mention!.extent.start <= start ? { entity, at: start } : undefined;
  }

  #namedBefore(features: Features, at: number): { readonly entity: Entity; readonly at: number } | undefined {
    for (const mention of this.#mentions.backwards({ start: at - NEAR, end: at })) {
      const entity = this.#article.entityOf.get(mention);
      if (mention.end > at || mention.form === "Demonym" || entity === undefined) continue;
      if (!entity.named && PREDICATE.test(this.#article.text.slice(mention.start - 24, mention.start)))
        continue;
      if ((entity.kind === "person" || entity.kind === "group") && agrees([entity], features, "maybe"))
        return { entity, at: mention.start };
    }
    return undefined;
  }
}

/** One person without a name, and nothing says whether a woman or a man. */
function areUnknown([entity, ...others]: readonly Entity[]): boolean {
  return entity?.kind === "person" && !entity.named && entity.gender === undefined && others.length === 0;
}

/** "المصادر … وأضافت": in Arabic a plural that is no "they" takes its verb like a "she". */
function areThings([entity, ...others]: readonly Entity[], { gender, number, language }: Features): boolean {
  return (
    language === "ar" && gender === "f" && number === "sg" && others.length === 0 && entity?.gender === "f"
  );
}

function agrees(
  entities: readonly Entity[],
  features: Features,
  how: "surely" | "maybe" | "hardly",
): boolean {
  if (entities.length > 1) return features.number === undefined || features.number !== "sg";
  const entity = entities[0];
  if (entity === undefined) return false;
  const own = genderIn(entity, features.language);
  const gender = own === undefined || features.gender === undefined ? undefined : own === features.gender;
  const plural = entity.number === "pl" || entity.kind === "group";
  const number =
    features.number === undefined
      ? undefined
      : plural === (features.number !== "sg") || entity.kind === "organization";
  const isBody = entity.kind === "organization" || entity.kind === "country";
  if (features.language === "en" && features.gender !== undefined && (isBody || plural)) return false;
  if ((gender === false && !(how === "hardly" && isBody)) || number === false) return false;
  return how !== "surely" || gender === true || features.gender === undefined;
}
