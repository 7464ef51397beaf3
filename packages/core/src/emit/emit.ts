// Stage 7: articles with their claims to quads in the words of the ontology. The only stage that knows RDF.
import type { Quad } from "@rdfjs/types";
import type { Compared } from "../compare/compare.ts";
import type { Change } from "../correct/log.ts";
import type { Attributed, Entity } from "../document.ts";
import { affiliations, putArticle, putMentions } from "./article.ts";
import { putClaims, putTopics } from "./claims.ts";
import { putCorrections } from "./corrections.ts";
import { putEntity } from "./entities.ts";
import { mask } from "./mask.ts";
import { Names } from "./names.ts";
import { gather, putShortcuts, type Shortcuts, shortcutsOf } from "./shortcuts.ts";
import { putStatement } from "./statements.ts";

export interface EmitOptions {
  /** What instance IRIs start with, ending in `/` or `#`. */
  readonly base?: string;
  /** False leaves out `schema:articleBody`, `isnad:exact` and `isnad:text`. */
  readonly withText?: boolean;
}

/** The quads of a corpus, each once, in no particular order. IRIs depend on the articles alone. */
export function emit(
  { articles, relations, near }: Compared,
  options: EmitOptions = {},
  changes: readonly Change[] = [],
): Quad[] {
  const names = new Names(options.base, articles[0]?.entities.values());
  const quads: Quad[] = [];
  const used = new Map<Entity, Shortcuts>();
  for (const article of articles) {
    const shown = options.withText === false ? undefined : mask(article.text);
    const writing = { article, names, shown };
    putArticle(quads, writing, article.publishedBy);
    putMentions(quads, writing);
    article.statements.forEach((statement, index) => {
      putStatement(quads, writing, statement);
      const claims = article.claims[index]!;
      putClaims(quads, writing, statement, claims, near.get(statement) ?? [], relations.get(statement));
    });
    for (const entity of entitiesOf(article)) shortcutsOf(used, entity);
    gather(used, writing);
  }
  const described = withReferences(used, articles);
  for (const entity of described) putEntity(quads, entity, names);
  putTopics(quads, articles, names);
  for (const [entity, shortcuts] of used) putShortcuts(quads, entity, shortcuts, names);
  if (changes.length > 0)
    putCorrections(quads, changes, {
      names,
      articles,
      entities: described,
      withText: options.withText !== false,
    });
  return quads;
}

function entitiesOf(article: Attributed): Set<Entity> {
  const all = new Set(article.entityOf.values());
  for (const { entity } of article.speakerMentions) all.add(entity);
  for (const { speakers, addressees, via } of article.statements)
    for (const participants of [speakers, addressees, via])
      for (const { entity } of participants) all.add(entity);
  for (const { roles } of article.mentions)
    for (const entity of affiliations(article, roles)) all.add(entity);
  if (article.publishedBy !== undefined) all.add(article.publishedBy);
  return all;
}

/** What the used entities belong to or lie in, as far up as it is known. */
function withReferences(used: ReadonlyMap<Entity, unknown>, articles: readonly Attributed[]): Set<Entity> {
  const maps = new Set(articles.map(({ entities }) => entities));
  const all = new Set(used.keys());
  for (const entity of all)
    for (const id of [entity.partOf, entity.locatedIn]) {
      if (id === undefined) continue;
      for (const entities of maps) {
        const other = entities.get(id);
        if (other) all.add(other);
      }
    }
  return all;
}
