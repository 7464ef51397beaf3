// An article and its mentions as triples.
import { isnad, oa, rdf, schema } from "@isnad/ontology";
import type { Quad } from "@rdfjs/types";
import type { Attributed, Entity, LanguageCode, MentionForm, Role, Span } from "../document.ts";
import type { Names } from "./names.ts";
import { date, describe, integer, iri, plain, text } from "./terms.ts";

/** What one stretch of text is: an entity's mention, a cue, a content; several at once when they coincide. */
interface Stretch extends Span {
  readonly entity?: Entity;
  readonly form?: MentionForm;
  readonly roles?: readonly Role[];
}

export interface Writing {
  readonly article: Attributed;
  /** The article's text with secrets masked, or undefined with `--no-text`. */
  readonly shown: string | undefined;
  readonly names: Names;
}

export function articleQuads({ article, shown, names }: Writing, publisher: Entity | undefined): Quad[] {
  const language = article.languages[0];
  return describe(names.article(article), [
    [rdf.type, iri(isnad.Article)],
    [rdf.type, iri(schema.NewsArticle)],
    [isnad.source, plain(article.source)],
    [schema.headline, article.headline === undefined ? undefined : text(article.headline, language ?? "en")],
    ...article.languages.map((code) => [schema.inLanguage, plain(code)] as const),
    [schema.datePublished, article.published === undefined ? undefined : date(article.published)],
    [schema.publisher, publisher && names.entity(publisher)],
    [
      schema.articleBody,
      shown === undefined ? undefined : language === undefined ? plain(shown) : text(shown, language),
    ],
  ]);
}

/** The mentions of entities, cues and contents; one node for each stretch of text. */
export function mentionQuads(writing: Writing): Quad[] {
  const { article, names, shown } = writing;
  return stretchesOf(article).flatMap((stretch) => {
    const mention = names.mention(article, stretch);
    const language = languageAt(article, stretch);
    return describe(mention, [
      [rdf.type, iri(isnad.Mention)],
      [rdf.type, iri(oa.SpecificResource)],
      [isnad.inArticle, names.article(article)],
      [oa.hasSource, names.article(article)],
      [isnad.start, integer(stretch.start)],
      [isnad.end, integer(stretch.end)],
      [
        isnad.exact,
        shown === undefined ? undefined : text(shown.slice(stretch.start, stretch.end), language),
      ],
      [isnad.mentionOf, stretch.entity && names.entity(stretch.entity)],
      [isnad.form, stretch.form && iri(isnad[stretch.form])],
      ...(stretch.roles ?? []).map(
        (role) => [isnad.role, text(article.text.slice(role.start, role.end), language)] as const,
      ),
      ...affiliations(article, stretch.roles ?? []).map(
        (entity) => [isnad.affiliation, names.entity(entity)] as const,
      ),
    ]);
  });
}

/** The entities that some roles belong to, where they are known. */
export function affiliations(article: Attributed, roles: readonly Role[]): Entity[] {
  const found = roles.map(({ affiliation }) =>
    typeof affiliation === "string"
      ? article.entities.get(affiliation)
      : affiliation && article.entityOf.get(affiliation),
  );
  return [...new Set(found.filter((entity) => entity !== undefined))];
}

/** The language of the paragraph at a span, by binary search. */
export function languageAt(article: Attributed, span: Span): LanguageCode {
  const { paragraphs } = article;
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  return paragraphs[low]?.language ?? article.languages[0] ?? "en";
}

function stretchesOf(article: Attributed): Stretch[] {
  const stretches = new Map<string, Stretch>();
  const add = (stretch: Stretch) => {
    const key = `${stretch.start},${stretch.end}`;
    stretches.set(key, { ...stretch, ...stretches.get(key) });
  };
  for (const mention of article.mentions) {
    const entity = article.entityOf.get(mention);
    if (entity)
      add({ start: mention.start, end: mention.end, entity, form: mention.form, roles: mention.roles });
  }
  for (const { span, form, entity } of article.speakerMentions) add({ ...span, form, entity });
  for (const statement of article.statements) {
    for (const { start, end } of statement.contents) add({ start, end });
    if (statement.cue) add({ start: statement.cue.start, end: statement.cue.end });
  }
  return [...stretches.values()];
}
