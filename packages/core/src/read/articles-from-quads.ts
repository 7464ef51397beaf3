// The articles of a graph that holds their texts, so that they can be read again with other corrections.
// A stranger would get wrong what is not in a graph: the publisher's name as the file had it, and which characters were
// front matter. Both are found again by the code that read them first; a name that was in the file's metadata alone (HTML)
// is the one of the outlet's names that the article writes. Texts stay masked as they are, so the article keeps its IRI.
import { INSTANCE_BASE, isnad, rdf, rdfs, schema, skos } from "@isnad/ontology";
import { fold } from "@isnad/text";
import type { Quad } from "@rdfjs/types";
import { articleId } from "../article-id.ts";
import type { Article } from "../document.ts";
import { segment } from "../segment/segment.ts";
import { readFrontMatter } from "./front-matter.ts";

const PATH = "article/";
const WANTED: ReadonlySet<string> = new Set([
  isnad.source,
  schema.headline,
  schema.datePublished,
  schema.publisher,
  schema.articleBody,
  rdfs.label,
  skos.altLabel,
]);

/** What the graph says of its articles and their outlets, by subject and property. */
type Said = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/**
 * The articles under a base whose text the graph holds; building them gives its quads again, where it was built with
 * nothing but the articles. Never throws: what is no article is passed over.
 *
 * `buildGraph(articlesFromQuads(buildGraph(articles).quads)).quads`
 */
export function articlesFromQuads(quads: Iterable<Quad>, base: string = INSTANCE_BASE): Article[] {
  const { said, articles } = gathered(quads);
  return articles.filter((iri) => iri.startsWith(base + PATH)).flatMap((iri) => articleOf(said, iri, base));
}

/** The bases of a graph's articles, what stands before `article/…` in their IRIs: one, where it was built in one go. */
export function basesOf(quads: Iterable<Quad>): readonly string[] {
  const bases = new Set<string>();
  for (const { subject, predicate, object } of quads) {
    if (predicate.value !== rdf.type || object.value !== isnad.Article) continue;
    const [path] = /article\/[^/#]*$/u.exec(subject.value) ?? [];
    if (path !== undefined) bases.add(subject.value.slice(0, -path.length));
  }
  return [...bases].sort();
}

/** What an article is called in the graph of a base. */
export function articleIri(article: Article, base: string = INSTANCE_BASE): string {
  return base + PATH + articleId(article);
}

function gathered(quads: Iterable<Quad>): { readonly said: Said; readonly articles: readonly string[] } {
  const said = new Map<string, Map<string, string[]>>();
  const articles = new Set<string>();
  for (const { subject, predicate, object } of quads) {
    if (predicate.value === rdf.type && object.value === isnad.Article) articles.add(subject.value);
    if (!WANTED.has(predicate.value)) continue;
    const about = said.get(subject.value) ?? new Map<string, string[]>();
    said.set(subject.value, about);
    const values = about.get(predicate.value);
    if (values === undefined) about.set(predicate.value, [object.value]);
    else values.push(object.value);
  }
  return { said, articles: [...articles] };
}

function articleOf(said: Said, iri: string, base: string): Article[] {
  const first = (property: string) => said.get(iri)?.get(property)?.[0];
  const text = first(schema.articleBody);
  const source = first(isnad.source);
  if (text === undefined || source === undefined) return [];
  const headline = first(schema.headline);
  const published = first(schema.datePublished);
  const { length, metadata } = readFrontMatter(text);
  const id = iri.slice((base + PATH).length);
  const read: Article = {
    source,
    text,
    ...(headline !== undefined && { headline }),
    ...(published !== undefined && { published }),
    ...(metadata.publisher !== undefined && { publisher: metadata.publisher }),
    ...(length > 0 && { front: { start: 0, end: length } }),
  };
  const publisher = publisherOf(said, read, first(schema.publisher));
  const article = publisher === undefined ? read : { ...read, publisher };
  return [articleId(article) === id ? article : { ...article, id }];
}

/** Pages alone can have an outlet that neither their text nor front matter says. */
const PAGE = /\.x?html?(?:[?#].*)?$/iu;

/** The outlet's name as the file's metadata had it; undefined where the text says it, or nobody does. */
function publisherOf(said: Said, article: Article, outlet: string | undefined): string | undefined {
  if (article.publisher !== undefined || outlet === undefined) return article.publisher;
  const about = said.get(outlet);
  const names = [...(about?.get(rdfs.label) ?? []), ...(about?.get(skos.altLabel) ?? [])];
  const inText = segment(article).publisher;
  const isPage = article.front === undefined && PAGE.test(article.source);
  if (inText !== undefined && (!isPage || names.some((name) => fold(name) === fold(inText))))
    return undefined;
  return names.find((name) => article.text.includes(name)) ?? names[0];
}
