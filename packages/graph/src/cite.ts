// Citations of statements and articles: a line of text in either language, and a record of BibTeX.
// A stranger would get wrong that no day of access is given: nothing was looked up anywhere, the text stands in the graph.
import { isnad } from "@isnad/ontology";
import { bidiIsolate, directionOf } from "@isnad/text";
import { bibtexRecord, keyOf, plainLine, texText, texUrl } from "./bibtex.ts";
import { chainOf } from "./chain.ts";
import { CITATION, type CitationWords, dayIn } from "./citation-words.ts";
import { type Facts, linksOf } from "./facts.ts";
import { type LanguageCode, nameOf } from "./names.ts";
import {
  type ArticleReference,
  articleReference,
  type EntityReference,
  type StatementReference,
  statementReference,
} from "./references.ts";
import { stretchesOf } from "./stretches.ts";

export interface Citation {
  readonly text: Readonly<Record<LanguageCode, string>>;
  readonly bibtex: string;
}

/** An article with its outlet, date and source. */
export function citeArticle(facts: Facts, iri: string): Citation {
  const article = articleReference(facts, iri);
  const line = (language: LanguageCode) => sentence(articleParts(article, language), language);
  return {
    text: { en: line("en"), ar: line("ar") },
    bibtex: bibtexRecord("article", keyOf(iri), {
      title: article.headline && `{${texText(article.headline.text)}}`,
      journal: article.publisher && `{${texText(ownName(article.publisher))}}`,
      ...datesOf(article.published),
      ...addressOf(article),
      note: isAddress(article.source) ? undefined : texText(article.source),
      langid: langidOf(article.headline?.language),
    }),
  };
}

/** A statement: who said it, its words, through whom, and the article with the place of the words in it. */
export function citeStatement(facts: Facts, iri: string): Citation {
  const statement = statementReference(facts, iri);
  const { article, speakers, words } = statement;
  const line = (language: LanguageCode) => statementLine(facts, statement, language);
  const source = words?.language ?? "en";
  const wording = CITATION[source];
  const note = [
    ...throughOf(facts, iri, source),
    isRetold(facts, iri) ? wording.retold.replace(/[ ()]+/g, " ").trim() : "",
    placeOf(facts, iri, wording),
    article && !isAddress(article.source) ? article.source : "",
  ];
  return {
    text: { en: line("en"), ar: line("ar") },
    bibtex: bibtexRecord("misc", keyOf(iri), {
      author: speakers.map((speaker) => `{${texText(ownName(speaker))}}`).join(" and "),
      title: words && `{${texText(words.text)}}`,
      howpublished:
        article && texText(articleParts(article, source, "headline and outlet").join(wording.comma)),
      ...datesOf(statement.date ?? article?.published),
      ...(article && addressOf(article)),
      note: texText(note.filter((part) => part !== "").join(wording.comma)),
      langid: langidOf(words?.language),
    }),
  };
}

function statementLine(facts: Facts, statement: StatementReference, language: LanguageCode): string {
  const wording = CITATION[language];
  const { iri, speakers, words, date, article } = statement;
  const who = speakers.length > 0 ? namesOfAll(speakers, language) : wording.unnamed;
  const said = words && `: ${wording.quoted(foreign(plainLine(words.text), language))}`;
  const opening = `${who}${words && isRetold(facts, iri) ? wording.retold : ""}${said ?? ""}`;
  const parts = [
    ...throughOf(facts, iri, language),
    ...(date ? [wording.said(dayIn(date, wording))] : []),
    ...(article
      ? articleParts(article, language).map((part, at) => (at === 0 ? wording.inside + part : part))
      : []),
    placeOf(facts, iri, wording),
  ];
  return sentence([opening, ...parts.filter((part) => part !== "")], language);
}

/** Who passed it on, and whose words hold it, the nearest to the speaker first. */
function throughOf(facts: Facts, iri: string, language: LanguageCode): readonly string[] {
  const wording = CITATION[language];
  return chainOf(facts, iri)
    .filter(({ part, statement }) => part === "via" || (part === "speaker" && statement !== iri))
    .filter(({ agents }) => agents.length > 0)
    .reverse()
    .map(({ part, agents }) => wording[part === "via" ? "via" : "within"](namesOfAll(agents, language)));
}

function articleParts(
  { headline, publisher, published, source }: ArticleReference,
  language: LanguageCode,
  which: "all" | "headline and outlet" = "all",
): readonly string[] {
  const wording = CITATION[language];
  return [
    ...(headline ? [wording.quoted(foreign(plainLine(headline.text), language))] : []),
    ...(publisher ? [namesOfAll([publisher], language)] : []),
    ...(published && which === "all" ? [dayIn(published, wording)] : []),
    ...(which === "all" ? [foreign(plainLine(source), language)] : []),
  ];
}

/** Where the words stand in the article's text: UTF-16 code units, half-open. */
function placeOf(facts: Facts, iri: string, wording: CitationWords): string {
  const spans = stretchesOf(facts, iri, isnad.contentMention).map(({ start, end }) => `${start}–${end}`);
  // A dash between numbers would turn their order in an Arabic line.
  return spans.length === 0 ? "" : wording.characters(spans.map(bidiIsolate).join(wording.comma));
}

function isRetold(facts: Facts, iri: string): boolean {
  return linksOf(facts, iri, isnad.quotation)[0] === isnad.Indirect;
}

function namesOfAll(entities: readonly EntityReference[], language: LanguageCode): string {
  return entities
    .map(({ iri, names }) => foreign(plainLine(nameOf(iri, names, language)), language))
    .join(CITATION[language].and);
}

/** As the article writes it. */
function ownName({ iri, names }: EntityReference): string {
  return nameOf(iri, names, "written");
}

/** Words of the other direction, shut off so that what follows keeps its place. */
function foreign(text: string, language: LanguageCode): string {
  return directionOf(text) === (language === "ar" ? "rtl" : "ltr") ? text : bidiIsolate(text);
}

function sentence(parts: readonly string[], language: LanguageCode): string {
  return `${parts.join(CITATION[language].comma)}.`;
}

function datesOf(iso: string | undefined) {
  const [year, month] = iso?.split("-") ?? [];
  return { year, month: month && String(Number(month)), date: iso };
}

function isAddress(source: string): boolean {
  return /^https?:\/\//.test(source);
}

function addressOf({ source }: ArticleReference): { readonly url?: string } {
  return isAddress(source) ? { url: texUrl(source) } : {};
}

function langidOf(language: LanguageCode | undefined): string | undefined {
  return language && { ar: "arabic", en: "english" }[language];
}
