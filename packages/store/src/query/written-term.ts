// A term as a question writes it, so that it means that term and no other.
// A stranger would get wrong names: "Iraq" is written only where nobody else is called so; else the IRI stands.
import { rdfs, xsd } from "@isnad/ontology";
import type { Literal, Term } from "@rdfjs/types";
import type { Dataset } from "../dataset/dataset.ts";
import { prefixedName } from "../formats/term-texts.ts";
import { dataFactory } from "../n3.ts";
import { entitiesCalled } from "./labels.ts";

export type Language = "en" | "ar";

/** The shortest text that stands for this term alone: a name in the wanted language if it has one, else in any. */
export function writtenTerm(dataset: Dataset, term: Term, language: Language = "en"): string {
  if (term.termType === "Literal") return writtenLiteral(term);
  return nameFor(dataset, term, language) ?? writtenIri(term.value);
}

export function writtenIri(iri: string): string {
  return prefixedName(iri) ?? `<${iri}>`;
}

/** `"told"@en`, `0.95`, `"2024-03-04"^^xsd:date`. */
export function writtenLiteral({
  value,
  language,
  datatype,
}: Pick<Literal, "value" | "language"> & { readonly datatype: { readonly value: string } }): string {
  const text = `"${value.replace(/["\\]/g, "\\$&").replace(/\n/g, "\\n").replace(/\r/g, "\\r").replace(/\t/g, "\\t")}"`;
  if (language !== "") return `${text}@${language}`;
  if (datatype.value === xsd.integer && /^[+-]?\d+$/.test(value)) return value;
  if (datatype.value === xsd.decimal && /^[+-]?\d*\.\d+$/.test(value)) return value;
  return `${text}^^${writtenIri(datatype.value)}`;
}

function nameFor(dataset: Dataset, term: Term, language: Language): string | undefined {
  if (term.termType !== "NamedNode") return undefined;
  const labels = [...dataset.match(term, dataFactory.namedNode(rdfs.label))]
    .map(({ object }) => object)
    .filter((object): object is Literal => object.termType === "Literal")
    .sort(
      (a, b) =>
        Number(b.language === language) - Number(a.language === language) || (a.value < b.value ? -1 : 1),
    );
  const sure = labels.find(({ value }) => entitiesCalled(dataset, value).length === 1);
  return sure && quoted(sure.value);
}

/** `Iraq` is `"Iraq"`. */
export function quoted(words: string): string {
  return `"${words.replace(/["\\]/g, "\\$&").replace(/\s+/g, " ")}"`;
}
