// Stage 5: attributed articles to quads in the words of the ontology. The only stage that knows RDF.
import type { Quad } from "@rdfjs/types";
import type { Attributed, Entity } from "../document.ts";
import { affiliations, articleQuads, mentionQuads } from "./article.ts";
import { entityQuads } from "./entities.ts";
import { mask } from "./mask.ts";
import { Names } from "./names.ts";
import { gather, type Shortcuts, shortcutQuads, shortcutsOf } from "./shortcuts.ts";
import { statementQuads } from "./statements.ts";

export interface EmitOptions {
  /** What instance IRIs start with, ending in `/` or `#`. */
  readonly base?: string;
  /** False leaves out `schema:articleBody`, `isnad:exact` and `isnad:text`. */
  readonly withText?: boolean;
}

/** The quads of a corpus, each once, in no particular order. IRIs depend on the articles alone. */
export function emit(articles: readonly Attributed[], options: EmitOptions = {}): Quad[] {
  const names = new Names(options.base);
  const quads: Quad[] = [];
  const used = new Map<Entity, Shortcuts>();
  for (const article of articles) {
    const shown = options.withText === false ? undefined : mask(article.text);
    const writing = { article, names, shown };
    append(quads, articleQuads(writing, article.publishedBy));
    append(quads, mentionQuads(writing));
    for (const statement of article.statements) append(quads, statementQuads(writing, statement));
    for (const entity of entitiesOf(article)) shortcutsOf(used, entity);
    gather(used, writing);
  }
  for (const entity of withReferences(used, articles)) append(quads, entityQuads(entity, names));
  for (const [entity, shortcuts] of used) append(quads, shortcutQuads(entity, shortcuts, names));
  return quads;
}

function append(all: Quad[], quads: readonly Quad[]): void {
  for (const quad of quads) all.push(quad);
}

function entitiesOf(article: Attributed): Entity[] {
  return [
    ...article.entityOf.values(),
    ...article.speakerMentions.map(({ entity }) => entity),
    ...article.statements.flatMap(({ speakers, addressees, via }) =>
      [...speakers, ...addressees, ...via].map(({ entity }) => entity),
    ),
    ...article.mentions.flatMap(({ roles }) => affiliations(article, roles)),
    ...(article.publishedBy ? [article.publishedBy] : []),
  ];
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
