// An authority file in RDF, SKOS as thesauri are kept, to entries. Whoever has a parser hands in the quads.
// A stranger would get wrong which subjects are entries: those that bear a name (skos:prefLabel, rdfs:label, schema:name);
// schemes, collections and everything else in the file are passed over.
import type { Quad, Term } from "@rdfjs/types";
import { collect, type ReadAuthority } from "../read/read-authority.ts";
import type { NameSort } from "./entry.ts";

/** By the last part of a property's IRI, whichever vocabulary it is of: schema:alternateName, foaf:name. */
const NAMES: Readonly<Record<string, NameSort>> = {
  prefLabel: "label",
  label: "label",
  name: "label",
  altLabel: "alias",
  alternateName: "alias",
  hiddenLabel: "hidden",
};
const SAME = new Set(["exactMatch", "sameAs"]);
const KINDS: readonly (readonly [pattern: RegExp, kind: string])[] = [
  [/(?:^|[a-z])(?:Country|State)$|^(?:Country|Q6256|Q3624078)$/, "country"],
  [/Person$|^(?:Actor|Politician|Q5)$/, "person"],
  [
    /Organi[sz]ation$|Corporation$|Company$|^(?:Ministry|Outlet|Newspaper|NewsAgency|PoliticalParty|Q43229)$/,
    "organization",
  ],
  [/Place$|^(?:City|Region|Location|Settlement|AdministrativeArea|Landform|Q515)$/, "place"],
];
/** Concepts of a scheme, not entities. */
const SCHEMES = /(?:ConceptScheme|Collection|Ontology|Class|Property)$/;

interface Gathered {
  readonly record: Record<string, unknown> & {
    readonly label: Words;
    readonly alias: Words;
    readonly hidden: Words;
    readonly sameAs: string[];
  };
  isScheme: boolean;
}

type Words = Partial<Record<"en" | "ar" | "und", string[]>>;

/**
 * The entries of an authority file in RDF. `text` is the document, only to say where in it an entry stands.
 * Labels in other languages than Arabic and English are left out with a note.
 * @throws {FaultyFileError} with every fault and its line.
 */
export function authorityFromQuads(file: string, quads: Iterable<Quad>, text: string): ReadAuthority {
  const bySubject = new Map<string, Gathered>();
  const foreign = new Map<string, number>();
  for (const { subject, predicate, object } of quads) {
    const gathered = bySubject.get(subject.value) ?? gather(subject);
    bySubject.set(subject.value, gathered);
    take(gathered, localName(predicate.value), object, foreign);
  }
  const lineOf = subjectLines(text);
  const found = [...bySubject].filter(([, { record, isScheme }]) => !isScheme && hasNames(record));
  const records = found.map(([iri, { record }]) => ({ where: `${file}:${lineOf(iri)}`, record }));
  const left = [...foreign].sort().map(([tag, count]) => `${count} in ${tag}`);
  return collect(
    records,
    left.length === 0
      ? []
      : [`${file}: names in other languages than ar and en are not read: ${left.join(", ")}`],
  );
}

function gather(subject: Term): Gathered {
  return {
    record: {
      ...(subject.termType === "NamedNode" && { id: wikidataOf(subject.value) ?? subject.value }),
      label: {},
      alias: {},
      hidden: {},
      sameAs: [],
    },
    isScheme: false,
  };
}

function take(gathered: Gathered, property: string, object: Term, foreign: Map<string, number>): void {
  const { record } = gathered;
  const sort = NAMES[property];
  if (sort !== undefined && object.termType === "Literal") {
    const tag = object.language.toLowerCase().split("-")[0] ?? "";
    if (tag !== "" && tag !== "en" && tag !== "ar" && tag !== "und" && tag !== "mul")
      foreign.set(tag, (foreign.get(tag) ?? 0) + 1);
    else {
      const words = record[sort];
      const key = tag === "en" || tag === "ar" ? tag : "und";
      words[key] = [...(words[key] ?? []), object.value];
    }
  } else if (SAME.has(property) && object.termType === "NamedNode") {
    record.sameAs.push(wikidataOf(object.value) ?? object.value);
  } else if (property === "type" || property === "kind" || property === "additionalType") {
    const name = localName(object.value);
    if (SCHEMES.test(name)) gathered.isScheme = true;
    const kind =
      property === "kind" ? name.toLowerCase() : KINDS.find(([pattern]) => pattern.test(name))?.[1];
    if (kind !== undefined && (record.kind !== "country" || kind === "country")) record.kind = kind;
  } else if (property === "gender") {
    const gender = /^(?:fe)?male$/i.test(localName(object.value)) ? localName(object.value) : object.value;
    record.gender = /^f/i.test(gender) ? "f" : /^m/i.test(gender) ? "m" : gender;
  }
}

function hasNames(record: Gathered["record"]): boolean {
  return [record.label, record.alias].some((words) => Object.keys(words).length > 0);
}

function localName(iri: string): string {
  return /[^/#:]*$/.exec(iri)?.[0] ?? "";
}

/** "Q796" of an address of Wikidata's. */
export function wikidataOf(iri: string): string | undefined {
  return /^https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\/(Q[1-9]\d*)$/.exec(iri)?.[1];
}

/** The line on which a subject's IRI is first written at the start of a line, in full or with a prefix; 1 where it is not. */
function subjectLines(text: string): (iri: string) => number {
  const lines = new Map<string, number>();
  text.split("\n").forEach((line, index) => {
    const written = /^\s*(?:<([^>]*)>|([\w.-]*:[^\s;,.]+))/.exec(line);
    const key = written?.[1] ?? (written?.[2] && `:${written[2].slice(written[2].indexOf(":") + 1)}`);
    if (key !== undefined && !lines.has(key)) lines.set(key, index + 1);
  });
  return (iri) => lines.get(iri) ?? lines.get(`:${localName(iri)}`) ?? 1;
}
