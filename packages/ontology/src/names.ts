// The words as code: `isnad.speaker` is "https://w3id.org/isnad/ns#speaker", and a misspelled one does not compile.
import { CLASSES } from "./classes.ts";
import { INDIVIDUALS } from "./individuals.ts";
import { PREFIXES, type Prefix } from "./prefixes.ts";
import { PROPERTIES } from "./properties.ts";

/** The part behind the prefix of those names that have it. */
type Local<P extends Prefix, Name> = Name extends `${P}:${infer L}` ? L : never;

type Names<P extends Prefix, L extends string> = { readonly [N in L]: `${(typeof PREFIXES)[P]}${N}` };

function names<P extends Prefix, const L extends string>(prefix: P, locals: readonly L[]): Names<P, L> {
  return Object.freeze(Object.fromEntries(locals.map((local) => [local, PREFIXES[prefix] + local]))) as Names<
    P,
    L
  >;
}

type OwnName = Local<"isnad", keyof typeof CLASSES | keyof typeof PROPERTIES | keyof typeof INDIVIDUALS>;

const OWN = [CLASSES, PROPERTIES, INDIVIDUALS]
  .flatMap((table) => Object.keys(table))
  .filter((name) => name.startsWith("isnad:"))
  .map((name) => name.slice("isnad:".length) as OwnName);

/** Every class, property and individual of Isnad's own vocabulary. */
export const isnad = names("isnad", OWN);
export const rdf = names("rdf", ["type", "langString", "JSON", "first", "rest", "nil", "reifies"]);
export const rdfs = names("rdfs", ["label", "comment"]);
export const xsd = names("xsd", [
  "string",
  "boolean",
  "integer",
  "decimal",
  "double",
  "date",
  "gYearMonth",
  "gYear",
  "dateTime",
]);
export const skos = names("skos", ["Concept", "altLabel", "exactMatch", "prefLabel"]);
export const schema = names("schema", [
  "Person",
  "Organization",
  "Place",
  "Country",
  "Claim",
  "Quotation",
  "NewsArticle",
  "headline",
  "inLanguage",
  "datePublished",
  "publisher",
  "articleBody",
  "sameAs",
]);
export const prov = names("prov", [
  "Agent",
  "Attribution",
  "Entity",
  "agent",
  "hadRole",
  "qualifiedAttribution",
  "wasAttributedTo",
  "wasDerivedFrom",
  "wasQuotedFrom",
]);
export const oa = names("oa", [
  "Annotation",
  "SpecificResource",
  "TextPositionSelector",
  "TextQuoteSelector",
  "describing",
  "end",
  "exact",
  "hasBody",
  "hasSelector",
  "hasSource",
  "hasTarget",
  "identifying",
  "motivatedBy",
  "prefix",
  "start",
  "suffix",
]);
export const cito = names("cito", ["agreesWith", "disagreesWith"]);
