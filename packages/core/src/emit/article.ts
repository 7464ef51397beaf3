// An article and its mentions as triples.
import { isnad, oa, rdf, schema } from "@isnad/ontology";
import type { Quad } from "@rdfjs/types";
import type { Attributed, Entity, LanguageCode, MentionForm, Role, Span } from "../document.ts";
import { positionAt } from "../segment/paragraphs.ts";
import type { Names } from "./names.ts";
import { Description, date, integer, plain, text, word } from "./terms.ts";

/** What one stretch of text is: an entity's mention, a cue, a content; several at once when they coincide. */
interface Stretch extends Span {
  entity: Entity | undefined;
  form: MentionForm | undefined;
  roles: readonly Role[] | undefined;
}

export interface Writing {
  readonly article: Attributed;
  /** The article's text with secrets masked, or undefined with `--no-text`. */
  readonly shown: string | undefined;
  readonly names: Names;
}

export function putArticle(quads: Quad[], writing: Writing, publisher: Entity | undefined): void {
  const { article, shown, names } = writing;
  const language = article.languages[0];
  const node = new Description(quads, names.article(article));
  node.put(rdf.type, word(isnad.Article));
  node.put(rdf.type, word(schema.NewsArticle));
  node.put(isnad.source, plain(article.source));
  node.put(
    schema.headline,
    article.headline === undefined ? undefined : text(article.headline, language ?? "en"),
  );
  for (const code of article.languages) node.put(schema.inLanguage, plain(code));
  node.put(schema.datePublished, article.published === undefined ? undefined : date(article.published));
  node.put(schema.publisher, publisher && names.entity(publisher));
  if (shown !== undefined)
    node.put(schema.articleBody, language === undefined ? plain(shown) : text(shown, language));
}

/** The mentions of entities, cues and contents; one node for each stretch of text. */
export function putMentions(quads: Quad[], { article, names, shown }: Writing): void {
  const source = names.article(article);
  for (const { start, end, entity, form, roles } of stretchesOf(article)) {
    const node = new Description(quads, names.mention(article, { start, end }));
    const language = languageAt(article, start);
    node.put(rdf.type, word(isnad.Mention));
    node.put(rdf.type, word(oa.SpecificResource));
    node.put(isnad.inArticle, source);
    node.put(oa.hasSource, source);
    node.put(isnad.start, integer(start));
    node.put(isnad.end, integer(end));
    if (shown !== undefined) node.put(isnad.exact, text(shown.slice(start, end), language));
    if (entity !== undefined) node.put(isnad.mentionOf, names.entity(entity));
    if (form !== undefined) node.put(isnad.form, word(isnad[form]));
    if (roles === undefined || roles.length === 0) continue;
    for (const role of roles) node.put(isnad.role, text(article.text.slice(role.start, role.end), language));
    for (const other of affiliations(article, roles)) node.put(isnad.affiliation, names.entity(other));
  }
}

const NOBODY: readonly Entity[] = [];

/** The entities that some roles belong to, where they are known. */
export function affiliations(article: Attributed, roles: readonly Role[]): readonly Entity[] {
  if (roles.length === 0) return NOBODY;
  const found = roles.map(({ affiliation }) =>
    typeof affiliation === "string"
      ? article.entities.get(affiliation)
      : affiliation && article.entityOf.get(affiliation),
  );
  return [...new Set(found.filter((entity) => entity !== undefined))];
}

/** The language of the paragraph at an offset. */
export function languageAt(article: Attributed, offset: number): LanguageCode {
  const { paragraphs } = article;
  return paragraphs[positionAt(paragraphs, offset)]?.language ?? article.languages[0] ?? "en";
}

/** Of several that coincide the first to say something is heard. */
function stretchesOf(article: Attributed): Iterable<Stretch> {
  const stretches = new Map<number, Stretch>();
  const add = ({ start, end }: Span, entity?: Entity, form?: MentionForm, roles?: readonly Role[]) => {
    const key = start * 2 ** 26 + end;
    const known = stretches.get(key);
    if (known === undefined) stretches.set(key, { start, end, entity, form, roles });
    else {
      known.entity ??= entity;
      known.form ??= form;
      known.roles ??= roles;
    }
  };
  for (const mention of article.mentions) {
    const entity = article.entityOf.get(mention);
    if (entity !== undefined) add(mention, entity, mention.form, mention.roles);
  }
  for (const { span, form, entity } of article.speakerMentions) add(span, entity, form);
  for (const { contents, cue } of article.statements) {
    for (const content of contents) add(content);
    if (cue !== undefined) add(cue);
  }
  return stretches.values();
}
