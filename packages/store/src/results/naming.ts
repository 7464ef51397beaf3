// What to call a term where a person reads: an entity by its label, a statement by its article and place.
// A stranger would get wrong what this is for: to look at. Files and other programs get IRIs.
import { PREFIXES, rdfs, schema } from "@isnad/ontology";
import type { Term } from "@rdfjs/types";
import type { Dataset } from "../dataset/dataset.ts";
import { compareTerms } from "../formats/order.ts";
import { dataFactory } from "../n3.ts";

/** The words for a term. */
export type Naming = (term: Term) => string;

/** `…/article/SLUG-HASH`, then nothing, `#statement=CUE,CONTENT` or `#utf16=START,END`. */
const IN_ARTICLE = /\/article\/([^/#]+-[0-9a-f]{4})[0-9a-f]{8}(?:#(statement|utf16)=(\d+),(\d+))?$/;

/**
 * A naming for the terms of a dataset: the label or headline in the language, else in another; statements as
 * `harbor-talks-0a1b#32,47`, mentions as `harbor-talks-0a1b:47-92`; the vocabulary's words with their prefix; literals
 * by their text.
 */
export function createNaming(dataset: Dataset, language: "ar" | "en"): Naming {
  const texts = (term: Term, property: string) =>
    [...dataset.match(term, dataFactory.namedNode(property))].map(({ object }) => object).sort(compareTerms);
  const inLanguage = (term: Term, property: string) => {
    const found = texts(term, property);
    return found.find((text) => text.termType === "Literal" && text.language === language) ?? found[0];
  };
  return (term) => {
    if (term.termType === "BlankNode") return `_:${term.value}`;
    if (term.termType !== "NamedNode") return term.value;
    const label = inLanguage(term, rdfs.label) ?? inLanguage(term, schema.headline);
    return label?.value ?? shortIri(term.value);
  };
}

function shortIri(iri: string): string {
  const [, article, part, start, end] = IN_ARTICLE.exec(iri) ?? [];
  if (part === "statement") return `${article}#${start},${end}`;
  if (part === "utf16") return `${article}:${start}-${end}`;
  if (article !== undefined) return article;
  for (const [prefix, namespace] of Object.entries(PREFIXES))
    if (iri.startsWith(namespace) && /^[\p{L}\p{N}_-]+$/u.test(iri.slice(namespace.length)))
      return `${prefix}:${iri.slice(namespace.length)}`;
  return iri;
}
