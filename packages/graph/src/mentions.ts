// Where an entity is written, each place with its sentence: by a written form, or where a role or affiliation is stated.
import { isnad, NS, schema } from "@isnad/ontology";
import { compareCodeUnits } from "@isnad/text";
import { type Facts, firstOf, linksOf } from "./facts.ts";
import type { LanguageCode } from "./names.ts";
import { type ArticleReference, articleReference } from "./references.ts";
import { runOf, type Stretch, sentencesOf, stretchOf } from "./stretches.ts";

/** Which of an entity's mentions: all that every given part holds for. */
export interface MentionFilter {
  /** As written. */
  readonly text?: string;
  /** "Name", "Metonym", "Demonym", "Description" or "Pronoun". */
  readonly form?: string;
  /** A role as written. */
  readonly role?: string;
  /** An entity's IRI. */
  readonly affiliation?: string;
}

/** A mention in its sentence: `before + words + after`. */
export interface MentionInContext {
  readonly iri: string;
  readonly article: ArticleReference;
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly language: LanguageCode;
  readonly direction: "rtl" | "ltr";
}

/** Some mentions with how many there are. */
export interface MentionPage {
  readonly mentions: readonly MentionInContext[];
  readonly total: number;
}

/** Mentions of an entity, those of the newest article first, from `offset` on. */
export function mentionsOf(
  facts: Facts,
  entity: string,
  filter: MentionFilter,
  { offset = 0, limit = 20 }: { readonly offset?: number; readonly limit?: number } = {},
): MentionPage {
  const found = facts
    .subjects(isnad.mentionOf, entity)
    .filter((mention) => isWanted(facts, mention, filter))
    .map((iri) => ({ iri, key: keyOf(facts, iri), start: Number(firstOf(facts, iri, isnad.start)) }))
    .sort((a, b) => compareCodeUnits(b.key, a.key) || a.start - b.start);
  return {
    total: found.length,
    mentions: found.slice(offset, offset + limit).map(({ iri }) => inContext(facts, iri)),
  };
}

function isWanted(facts: Facts, mention: string, { text, form, role, affiliation }: MentionFilter): boolean {
  return (
    (text === undefined || firstOf(facts, mention, isnad.exact) === text) &&
    (form === undefined || (firstOf(facts, mention, isnad.form) ?? "").replace(NS, "") === form) &&
    (role === undefined || facts.objects(mention, isnad.role).some(({ value }) => value === role)) &&
    (affiliation === undefined || linksOf(facts, mention, isnad.affiliation).includes(affiliation))
  );
}

function keyOf(facts: Facts, mention: string): string {
  const article = linksOf(facts, mention, isnad.inArticle)[0] ?? "";
  return `${firstOf(facts, article, schema.datePublished) ?? ""} ${article}`;
}

/** A sentence longer than this on one side of the words is cut there. */
const AROUND = 220;

function inContext(facts: Facts, iri: string): MentionInContext {
  const article = linksOf(facts, iri, isnad.inArticle)[0] ?? "";
  const text = firstOf(facts, article, schema.articleBody) ?? "";
  const place = stretchOf(facts, iri, text.length);
  const sentence = place && sentenceAround(text, place);
  const words = place ? text.slice(place.start, place.end) : (firstOf(facts, iri, isnad.exact) ?? "");
  const before = place && sentence ? text.slice(sentence.start, place.start) : "";
  const after = place && sentence ? text.slice(place.end, sentence.end) : "";
  return {
    iri,
    article: articleReference(facts, article),
    before: before.length > AROUND ? `… ${before.slice(-AROUND).replace(/^\S*\s/, "")}` : before,
    words,
    after: after.length > AROUND ? `${after.slice(0, AROUND).replace(/\s\S*$/, "")} …` : after,
    ...runOf(before + words + after),
  };
}

function sentenceAround(text: string, { start, end }: Stretch): Stretch {
  const from = text.lastIndexOf("\n", start) + 1;
  const to = text.indexOf("\n", end);
  const paragraph = {
    start: Math.max(from, start - 2_000),
    end: Math.min(to < 0 ? text.length : to, end + 2_000),
  };
  const touched = sentencesOf(text, paragraph).filter((each) => each.start < end && each.end > start);
  return { start: touched[0]?.start ?? start, end: touched.at(-1)?.end ?? end };
}
