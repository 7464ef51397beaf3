// Who is meant where a content names nobody: "we", "its forces", and who denies having done something.
import type { MentionIndex } from "../attribute/mention-index.ts";
import { officesOf } from "../attribute/offices.ts";
import type { Attributed, Entity, Statement } from "../document.ts";

/** Who stands behind pronouns and unnamed doers. */
export interface Voices {
  readonly speakers: readonly Entity[];
  /** The states or bodies that the speakers belong to. */
  readonly bodies: readonly Entity[];
  /** Who does what is demanded: whom it is demanded of. */
  readonly doers: readonly Entity[];
  /** The person named last before the content: "lawyers for [Anna Weil] said she …". */
  readonly before: readonly Entity[];
  /** "Iran denied Israel's claim that its ships …": who denies it, whom the pronouns of the claim mean. */
  readonly accused?: readonly Entity[];
}

/** Code units between a cue and its content, in which "accused the army of" names somebody. */
const BETWEEN = 120;

const entitiesOf = ({ speakers }: Statement): Entity[] => speakers.map(({ entity }) => entity);

/** The voices of one article's statements. */
export class Speaking {
  readonly #article: Attributed;
  readonly #mentions: MentionIndex;
  #offices: ReadonlyMap<Entity, string> | undefined;

  constructor(article: Attributed, mentions: MentionIndex) {
    this.#article = article;
    this.#mentions = mentions;
  }

  /** `denial` is the statement around it that denies what it claims. */
  of(statement: Statement, denial?: Statement): Voices {
    const speakers = entitiesOf(statement);
    const bodies = speakers.flatMap((speaker) => this.#bodyOf(speaker) ?? []);
    const before = this.#personBefore(statement, speakers);
    if (denial === undefined) return { speakers, bodies, before, doers: this.#doersOf(statement, speakers) };
    const accused = entitiesOf(denial);
    return { speakers, bodies, before, doers: accused, accused };
  }

  /** Demands are for those they are addressed to; whoever condemns or accuses speaks of others. */
  #doersOf(statement: Statement, speakers: readonly Entity[]): readonly Entity[] {
    const { act, addressees } = statement;
    if (act === "Demand" || act === "Ask" || act === "Accuse")
      return addressees.length > 0 ? addressees.map(({ entity }) => entity) : this.#namedBetween(statement);
    return act === "Condemn" || act === "Warn" || act === "Praise" ? [] : speakers;
  }

  /** "accused [the army] of bombing", "دعا [إسرائيل] إلى وقف": who is named last between the cue and the content. */
  #namedBetween({ cue, contents, speakers }: Statement): readonly Entity[] {
    const end = contents[0]?.start ?? 0;
    if (cue === undefined || end < cue.end || end - cue.start > BETWEEN) return [];
    for (const mention of this.#mentions.backwards({ start: cue.end, end })) {
      const entity = this.#article.entityOf.get(mention);
      const isOther = entity !== undefined && !speakers.some((speaker) => speaker.entity === entity);
      if (isOther && mention.end <= end) return [entity];
    }
    return [];
  }

  #personBefore({ contents }: Statement, speakers: readonly Entity[]): readonly Entity[] {
    const end = contents[0]?.start ?? 0;
    for (const mention of this.#mentions.backwards({ start: Math.max(0, end - BETWEEN), end })) {
      const entity = this.#article.entityOf.get(mention);
      const isOther = entity?.kind === "person" && entity.named && !speakers.includes(entity);
      if (isOther && mention.end <= end) return [entity];
    }
    return [];
  }

  #bodyOf(speaker: Entity): Entity | undefined {
    if (speaker.kind !== "person" && speaker.kind !== "group") return undefined;
    this.#offices ??= officesOf(this.#article);
    const id = this.#offices.get(speaker);
    return id === undefined ? undefined : this.#article.entities.get(id);
  }
}
