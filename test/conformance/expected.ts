// What a test expects: rows from SPARQL's XML or JSON, or a graph.
import { createDataset, parse, dataFactory as rdf } from "@isnad/store";
import type { Quad, Term } from "@rdfjs/types";

export type Expected =
  | {
      readonly kind: "rows";
      readonly variables: readonly string[];
      readonly rows: readonly (Term | undefined)[][];
    }
  | { readonly kind: "truth"; readonly truth: boolean }
  | { readonly kind: "quads"; readonly quads: readonly Quad[] };

const RS = "http://www.w3.org/2001/sw/DataAccess/tests/result-set#";

export async function readExpected(address: string, text: string): Promise<Expected> {
  if (address.endsWith(".srx")) return fromXml(text);
  if (address.endsWith(".srj")) return fromJson(JSON.parse(text));
  const quads = await parse(text, address.endsWith(".rdf") ? "ntriples" : "turtle", { baseIRI: address });
  return quads.some(({ object }) => object.value === `${RS}ResultSet`)
    ? fromRdf(quads)
    : { kind: "quads", quads };
}

interface JsonResults {
  readonly boolean?: boolean;
  readonly head: { readonly vars?: readonly string[] };
  readonly results?: { readonly bindings: readonly Readonly<Record<string, JsonTerm>>[] };
}
interface JsonTerm {
  readonly type: string;
  readonly value: string;
  readonly datatype?: string;
  readonly "xml:lang"?: string;
}

function fromJson({ boolean, head, results }: JsonResults): Expected {
  if (boolean !== undefined) return { kind: "truth", truth: boolean };
  const variables = head.vars ?? [];
  const term = (json: JsonTerm): Term => {
    if (json.type === "uri") return rdf.namedNode(json.value);
    if (json.type === "bnode") return rdf.blankNode(json.value);
    return rdf.literal(json.value, json["xml:lang"] ?? rdf.namedNode(json.datatype ?? `${XSD}string`));
  };
  const rows = (results?.bindings ?? []).map((row) => variables.map((name) => row[name] && term(row[name])));
  return { kind: "rows", variables, rows };
}

const XSD = "http://www.w3.org/2001/XMLSchema#";

/** The suite's XML is plain: no CDATA, no namespaces but the default one. */
function fromXml(text: string): Expected {
  const truth = /<boolean>\s*(true|false)/.exec(text)?.[1];
  if (truth !== undefined) return { kind: "truth", truth: truth === "true" };
  const variables = [...text.matchAll(/<variable\s+name\s*=\s*["']([^"']+)["']/g)].map(([, name]) => name!);
  const rows = [...text.matchAll(/<result>([\s\S]*?)<\/result>|<result\s*\/>/g)].map(([, result = ""]) => {
    const bindings = new Map(
      [...result.matchAll(/<binding\s+name\s*=\s*["']([^"']+)["']\s*>([\s\S]*?)<\/binding>/g)].map(
        ([, name, inner]) => [name!, xmlTerm(inner!)],
      ),
    );
    return variables.map((name) => bindings.get(name));
  });
  return { kind: "rows", variables, rows };
}

function xmlTerm(xml: string): Term {
  const [, kind, attributes = "", text = ""] = /<(uri|bnode|literal)([^>]*?)(?:\/>|>([\s\S]*?)<\/\1>)/.exec(
    xml,
  )!;
  if (kind === "uri") return rdf.namedNode(plain(text.trim()));
  if (kind === "bnode") return rdf.blankNode(text.trim());
  const language = /xml:lang\s*=\s*["']([^"']+)/.exec(attributes)?.[1];
  const datatype = /datatype\s*=\s*["']([^"']+)/.exec(attributes)?.[1];
  return rdf.literal(plain(text), language ?? rdf.namedNode(datatype ?? `${XSD}string`));
}

function plain(xml: string): string {
  const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return xml.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, hex, number, name) =>
    name === undefined
      ? String.fromCodePoint(hex === undefined ? Number(number) : Number.parseInt(hex, 16))
      : named[name]!,
  );
}

function fromRdf(quads: readonly Quad[]): Expected {
  const dataset = createDataset(quads);
  const values = (subject: Term, property: string) =>
    [...dataset.match(subject, rdf.namedNode(RS + property))].map(({ object }) => object);
  const [set] = [...dataset.match(null, null, rdf.namedNode(`${RS}ResultSet`))];
  const [truth] = values(set!.subject, "boolean");
  if (truth !== undefined) return { kind: "truth", truth: truth.value === "true" };
  const variables = values(set!.subject, "resultVariable").map(({ value }) => value);
  const rows = values(set!.subject, "solution").map((solution) => {
    const bindings = new Map(
      values(solution, "binding").map((binding) => [
        values(binding, "variable")[0]!.value,
        values(binding, "value")[0],
      ]),
    );
    return variables.map((name) => bindings.get(name));
  });
  return { kind: "rows", variables, rows };
}
