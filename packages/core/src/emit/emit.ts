// Stage 5: attributed articles to quads in the words of the ontology. The only stage that knows RDF.
import { isnad } from "@isnad/ontology";
import type { Quad } from "@rdfjs/types";
import type { Attributed, Entity } from "../document.ts";
import { affiliations, articleQuads, languageAt, mentionQuads, type Writing } from "./article.ts";
import { entityQuads } from "./entities.ts";
import { mask } from "./mask.ts";
import { Names } from "./names.ts";
import { statementQuads } from "./statements.ts";
import { describe, text } from "./terms.ts";

export interface EmitOptions {
  /** What instance IRIs start with, ending in `/` or `#`. */
  readonly base?: string;
  /** False leaves out `schema:articleBody`, `isnad:exact` and `isnad:text`. */
  readonly withText?: boolean;
}

/** The quads of a corpus, each once, in no particular order. IRIs depend on the articles alone. */
export function emit(articles: readonly Attributed[], options: EmitOptions = {}): Quad[] {
  const names = new Names(options.base);
  const quads = new Map<string, Quad>();
  const add = (made: readonly Quad[]) => {
    for (const quad of made) quads.set(keyOf(quad), quad);
  };
  const used = new Set<Entity>();
  for (const article of articles) {
    const shown = options.withText === false ? undefined : mask(article.text);
    const writing = { article, names, shown };
    add(articleQuads(writing, article.publishedBy));
    add(mentionQuads(writing));
    for (const statement of article.statements) add(statementQuads(writing, statement));
    for (const entity of entitiesOf(article)) used.add(entity);
    add(entityShortcuts(writing));
  }
  const known = new Map(articles.flatMap((article) => [...article.entities]));
  for (const entity of withReferences(used, known)) add(entityQuads(entity, names));
  return [...quads.values()];
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

/** Roles and affiliations on the entity itself, and the articles that mention it. */
function entityShortcuts({ article, names }: Writing) {
  const mentioned = [
    ...article.mentions.map((mention) => ({
      entity: article.entityOf.get(mention),
      roles: mention.roles,
      span: mention,
    })),
    ...article.speakerMentions.map(({ entity, span }) => ({ entity, roles: [], span })),
  ];
  return mentioned.flatMap(({ entity, roles, span }) =>
    entity === undefined
      ? []
      : describe(names.entity(entity), [
          [isnad.mentionedIn, names.article(article)],
          ...roles.map(
            (role) =>
              [
                isnad.role,
                text(article.text.slice(role.start, role.end), languageAt(article, span)),
              ] as const,
          ),
          ...affiliations(article, roles).map((other) => [isnad.affiliation, names.entity(other)] as const),
        ]),
  );
}

/** What the used entities belong to or lie in, as far up as it is known. */
function withReferences(used: ReadonlySet<Entity>, known: ReadonlyMap<string, Entity>): Set<Entity> {
  const all = new Set(used);
  for (const entity of all)
    for (const id of [entity.partOf, entity.locatedIn]) {
      const other = id === undefined ? undefined : known.get(id);
      if (other) all.add(other);
    }
  return all;
}

function keyOf({ subject, predicate, object }: Quad): string {
  const detail = object.termType === "Literal" ? `${object.language}^${object.datatype.value}` : "";
  return `${subject.value} ${predicate.value} ${object.termType[0]}${detail} ${object.value}`;
}
