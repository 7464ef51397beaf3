// The articles that a graph holds, to be read again: their texts are in it, unless it was built with --no-text.
import { type Article, readArticle } from "@isnad/core";
import { isnad, schema } from "@isnad/ontology";
import type { Quad } from "@rdfjs/types";

/** In the order of the graph; what was masked stays masked. */
export function articlesIn(quads: readonly Quad[]): Article[] {
  const facts = new Map<string, Map<string, string>>();
  for (const { subject, predicate, object } of quads) {
    const known = facts.get(subject.value) ?? new Map<string, string>();
    facts.set(subject.value, known.set(predicate.value, object.value));
  }
  return [...facts.values()].flatMap((article) => {
    const text = article.get(schema.articleBody);
    const source = article.get(isnad.source);
    if (text === undefined || source === undefined) return [];
    const published = article.get(schema.datePublished);
    // The body of a page is what was taken out of it already.
    if (!/\.x?html?$/i.test(source))
      return [readArticle({ source, content: text, ...(published !== undefined && { published }) })];
    const headline = article.get(schema.headline);
    return [
      {
        source,
        text,
        ...(headline !== undefined && { headline }),
        ...(published !== undefined && { published }),
      },
    ];
  });
}
