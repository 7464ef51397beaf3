// Carries entity corrections out on the articles: every mention, speaker and reference gets the entity that it is now.
// A stranger would get wrong the ids of merged entities: they stay keys of `entities`, of the one that was kept, so that
// whatever refers to them by id goes on finding it.
import { compareCodeUnits } from "@isnad/text";
import type { Attributed, Entity, Mention, Participant, Resolved, Statement } from "../document.ts";
import type { EntityChanges } from "./entities.ts";
import { current, type Node } from "./node.ts";

/** What entities have become. */
export class Outcome {
  readonly #changes: EntityChanges;
  readonly #final = new Map<Node, Entity | undefined>();

  constructor(changes: EntityChanges) {
    this.#changes = changes;
  }

  /** The entity that stands for one now; undefined where it is none, at all or in the article at this position. */
  of(entity: Entity, at: number, mention?: Mention): Entity | undefined {
    const { nodes, moved, removed } = this.#changes;
    const node = (mention && moved.get(mention)?.to) ?? nodes.of(entity);
    if (node === undefined) return entity;
    return removed.get(at)?.has(node) === true ? undefined : this.#entity(node);
  }

  /** All entities by id, the merged ones' ids too. */
  entities(old: ReadonlyMap<string, Entity>): Map<string, Entity> {
    const all: [string, Entity][] = [];
    for (const [id, entity] of old) {
      const now = this.of(entity, -1);
      if (now !== undefined) all.push([id, now]);
    }
    for (const { to } of this.#changes.moved.values()) {
      const now = this.#entity(to);
      if (now !== undefined) all.push([now.id, now]);
    }
    return new Map(all.sort(([a], [b]) => compareCodeUnits(a, b)));
  }

  #entity(node: Node): Entity | undefined {
    if (this.#final.has(node)) return this.#final.get(node);
    const { gone, entity } = current(node);
    const final = gone === undefined && node.gone === undefined ? entity : undefined;
    if (current(node) !== node) return this.#final.set(node, final && this.#entity(current(node))).get(node);
    this.#final.set(node, final && this.#referring(final));
    return this.#final.get(node);
  }

  /** With the ids that it refers to as they are now. */
  #referring({ partOf, locatedIn, ...rest }: Entity): Entity {
    const part = this.#id(partOf);
    const place = this.#id(locatedIn);
    return {
      ...rest,
      ...(part === undefined || part === rest.id ? {} : { partOf: part }),
      ...(place === undefined || place === rest.id ? {} : { locatedIn: place }),
    };
  }

  #id(id: string | undefined): string | undefined {
    const found = id === undefined ? undefined : this.#changes.nodes.find(id, []);
    if (found === undefined || !("node" in found)) return id;
    const { gone, entity } = current(found.node);
    return gone === undefined ? entity.id : undefined;
  }
}

/** The articles with every mention's entity as it is now. */
export function carryOut<Article extends Resolved>(
  articles: readonly Article[],
  outcome: Outcome,
): Article[] {
  const entities = outcome.entities(articles[0]?.entities ?? new Map());
  return articles.map((article, at) => {
    const { publishedBy: published, ...rest } = article;
    const publishedBy = published && outcome.of(published, at);
    const mentions: Mention[] = [];
    const entityOf = new Map<Mention, Entity>();
    const swapped = new Map<Mention, Mention>();
    for (const mention of article.mentions) {
      const old = article.entityOf.get(mention);
      const entity = old && outcome.of(old, at, mention);
      if (old !== undefined && entity === undefined) continue;
      const now =
        entity === undefined || entity.kind === old?.kind ? mention : { ...mention, kind: entity.kind };
      if (now !== mention) swapped.set(mention, now);
      mentions.push(now);
      if (entity !== undefined) entityOf.set(now, entity);
    }
    const changed = { mentions, entityOf, entities, ...(publishedBy === undefined ? {} : { publishedBy }) };
    return withRoles({ ...rest, ...changed } as Resolved as Article, swapped);
  });
}

/** Roles that belong to a mention that was swapped belong to the one in its place. */
function withRoles<Article extends Resolved>(
  article: Article,
  swapped: ReadonlyMap<Mention, Mention>,
): Article {
  if (swapped.size === 0) return article;
  const entityOf = new Map<Mention, Entity>();
  const mentions = article.mentions.map((mention) => {
    const isOwner = mention.roles.some(
      ({ affiliation }) => typeof affiliation === "object" && swapped.has(affiliation),
    );
    const now = !isOwner
      ? mention
      : {
          ...mention,
          roles: mention.roles.map((role) =>
            typeof role.affiliation === "object"
              ? { ...role, affiliation: swapped.get(role.affiliation) ?? role.affiliation }
              : role,
          ),
        };
    const entity = article.entityOf.get(mention);
    if (entity !== undefined) entityOf.set(now, entity);
    return now;
  });
  return { ...article, mentions, entityOf };
}

/** The same of what attribution found: speakers, addressees, outlets and whom contents are about. */
export function carryOutStatements(articles: readonly Attributed[], outcome: Outcome): Attributed[] {
  return carryOut(articles, outcome).map((article, at) => {
    const now = (entity: Entity) => outcome.of(entity, at);
    return {
      ...article,
      statements: article.statements.map((statement) => withEntities(statement, now)),
      speakerMentions: article.speakerMentions.flatMap(({ entity, ...rest }) => {
        const other = now(entity);
        return other === undefined ? [] : [{ ...rest, entity: other }];
      }),
    };
  });
}

function withEntities(statement: Statement, now: (entity: Entity) => Entity | undefined): Statement {
  const each = (participants: readonly Participant[], except: readonly Participant[] = []): Participant[] => {
    const seen = new Set(except.map(({ entity }) => entity));
    return participants.flatMap(({ entity: old, ...rest }) => {
      const entity = now(old);
      return entity === undefined || seen.has(entity) || !seen.add(entity) ? [] : [{ ...rest, entity }];
    });
  };
  const speakers = each(statement.speakers);
  return {
    ...statement,
    speakers,
    addressees: each(statement.addressees),
    via: each(statement.via, speakers),
    about: [...new Set(statement.about.flatMap((entity) => now(entity) ?? []))],
  };
}
