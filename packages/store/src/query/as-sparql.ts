// A question in triple patterns as SPARQL that gives the same rows on the same graph.
// A stranger would get wrong names: SPARQL knows no folded spelling, so a name becomes the IRIs that it stands for here.
import { PREFIXES } from "@isnad/ontology";
import type { Term } from "@rdfjs/types";
import type { Dataset } from "../dataset/dataset.ts";
import { type Meaning, meaningOf } from "./meaning.ts";
import { type Pattern, parseQuery, type QueryTerm } from "./parse-query.ts";
import { SLOTS } from "./slots.ts";
import { writtenIri, writtenLiteral } from "./written-term.ts";

/** SPARQL 1.1 with all prefixes it uses. Throws `QuerySyntaxError` like `query`. */
export function asSparql(dataset: Dataset, text: string): string {
  const patterns = parseQuery(text);
  const meant = patterns.map((pattern) => meaningOf(pattern, dataset));
  const variables = [...new Set(meant.flatMap((each) => SLOTS.flatMap((place) => variableOf(each[place]))))];
  const lines: string[] = [];
  let names = 0;
  for (const [at, pattern] of patterns.entries()) {
    const words = SLOTS.map((place) => {
      const meaning = meant[at]![place];
      if ("variable" in meaning) return `?${meaning.variable}`;
      if (meaning.terms.length === 1) return termText(meaning.terms[0]!);
      while (variables.includes(`named${++names}`));
      lines.push(`VALUES ?named${names} { ${meaning.terms.map(termText).join(" ")} }`);
      return `?named${names}`;
    });
    lines.push(`${words.join(" ")} .${remark(pattern)}`);
  }
  const head =
    variables.length === 0 ? "ASK" : `SELECT DISTINCT ${variables.map((name) => `?${name}`).join(" ")}`;
  const body = `${head} WHERE {\n${lines.map((line) => `  ${line}\n`).join("")}}\n`;
  return `${prefixesOf(body)}${body}`;
}

function variableOf(meaning: Meaning): readonly string[] {
  return "variable" in meaning ? [meaning.variable] : [];
}

function termText(term: Term): string {
  return term.termType === "Literal" ? writtenLiteral(term) : writtenIri(term.value);
}

/** The names that the line's IRIs were found by. */
function remark(pattern: Pattern): string {
  const names = SLOTS.map((place) => pattern[place])
    .filter((term): term is Extract<QueryTerm, { kind: "text" }> => term.kind === "text")
    .map(({ text }) => text.replace(/\s+/g, " "));
  return names.length === 0 ? "" : `  # ${names.join(", ")}`;
}

function prefixesOf(body: string): string {
  const used = Object.entries(PREFIXES).filter(([prefix]) => new RegExp(`(?<![\\w:])${prefix}:`).test(body));
  return used.map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}>\n`).join("");
}
