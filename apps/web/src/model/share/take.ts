// What is taken away and how it is called: scopes as the desk knows them, names of files, titles.
import { type LanguageCode, nameOf } from "@isnad/graph";
import type { Scope, TakenFormat } from "../../desk/takings.ts";
import { excerpt } from "../../drawing/excerpt.ts";
import { MESSAGES } from "../../messages/messages.ts";
import type { App } from "../app.ts";

/** The scope at this moment; undefined where there is nothing of the kind. */
export function scopeOf({ question, selection, visible }: App, what: Scope["what"]): Scope | undefined {
  if (what === "all") return { what };
  if (what === "shown")
    return { what, hiddenNodes: visible.value.hiddenNodes, hiddenEdges: visible.value.hiddenEdges };
  if (what === "answer") return (question.answer.value?.total ?? 0) > 0 ? { what } : undefined;
  const iri = selection.chosen.value;
  return iri === undefined ? undefined : { what, iri };
}

const TYPES: Readonly<Record<TakenFormat, readonly [extension: string, type: string]>> = {
  turtle: ["ttl", "text/turtle;charset=utf-8"],
  trig: ["trig", "application/trig;charset=utf-8"],
  nquads: ["nq", "application/n-quads;charset=utf-8"],
  ntriples: ["nt", "application/n-triples;charset=utf-8"],
  jsonld: ["jsonld", "application/ld+json;charset=utf-8"],
  gexf: ["gexf", "application/gexf+xml;charset=utf-8"],
  graphml: ["graphml", "application/graphml+xml;charset=utf-8"],
  statements: ["csv", "text/csv;charset=utf-8"],
  disputes: ["csv", "text/csv;charset=utf-8"],
};

/** `isnad.ttl` for everything, else `isnad-answer.ttl`; tables say what they list. */
export function takenAs(what: Scope["what"], format: TakenFormat): { name: string; type: string } {
  const [extension, type] = TYPES[format];
  const list = extension === "csv" ? [format] : [];
  const parts = ["isnad", ...(what === "all" ? [] : [what]), ...list];
  return { name: `${parts.join("-")}.${extension}`, type };
}

/** What a scope is, in words of both languages. */
export function titleOf(app: App, scope: Scope): Readonly<Record<LanguageCode, string>> {
  const inLanguage = (language: LanguageCode) => {
    const { scopeTitle } = MESSAGES[language].take;
    return scope.what === "chosen"
      ? scopeTitle.chosen(nameIn(app, scope.iri, language))
      : scopeTitle[scope.what];
  };
  return { en: inLanguage("en"), ar: inLanguage("ar") };
}

function nameIn({ library }: App, iri: string, language: LanguageCode): string {
  const graph = library.graph.peek();
  const names = graph.hasNode(iri) ? graph.getNodeAttribute(iri, "names") : {};
  return excerpt(nameOf(iri, names, language), 100);
}
