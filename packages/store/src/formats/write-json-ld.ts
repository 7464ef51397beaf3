// JSON-LD out: one object a subject, named graphs as objects that hold theirs, the vocabulary's prefixes as the context.
// A stranger would get wrong numbers: a literal is written by its characters with its datatype, never as a number of
// JSON, which would be read back as another (0.840 as 0.84).
import { PREFIXES, rdf, xsd } from "@isnad/ontology";
import type { Term } from "@rdfjs/types";
import type { NumberedQuads } from "./numbered-quads.ts";
import { prefixedName } from "./term-texts.ts";
import { checkBlank, checkIri, checkTag, checkText, misplaced } from "./writable.ts";
import type { DocumentWriter } from "./writer.ts";

type Node = { "@id": string; [property: string]: unknown };

/** Text is handed out in pieces of about so many code units. */
const PIECE = 1 << 16;
const PROLOG = `{\n  "@context": ${indented(JSON.stringify(PREFIXES, null, 2), 1)},\n  "@graph": [`;

/** A writer of one JSON-LD document. */
export function jsonLdWriter(): DocumentWriter {
  let begun = false;
  let node: Node | undefined;
  /** Where the next object goes: its graph, and whether one stands there already. */
  let openGraph = "";
  let [outside, inside] = [0, 0];

  const place = (text: string): string => {
    const deep = openGraph === "" ? 2 : 3;
    const before = (openGraph === "" ? outside++ : inside++) > 0 ? "," : "";
    return `${before}\n${"  ".repeat(deep)}${indented(text, deep)}`;
  };
  const closeNode = (): string => {
    if (node === undefined) return "";
    const text = place(JSON.stringify(node, null, 2));
    node = undefined;
    return text;
  };
  const turnTo = (graph: string): string => {
    let text = closeNode();
    if (openGraph !== "") text += "\n    ] }";
    openGraph = "";
    if (graph === "") return text;
    text += place(`{ "@id": ${JSON.stringify(graph)}, "@graph": [`);
    openGraph = graph;
    inside = 0;
    return text;
  };

  function* write({ blocks, term }: NumberedQuads): Generator<string> {
    let out = begun ? "" : PROLOG;
    begun = true;
    const checked = new Set<string>();
    for (const block of blocks) {
      for (let at = 0; at < block.length; at += 4) {
        const [subject, predicate, object, graph] = [0, 1, 2, 3].map((i) => term(block[at + i]!)) as [
          Term,
          Term,
          Term,
          Term,
        ];
        const name = graph.termType === "DefaultGraph" ? "" : nodeName(graph, "graph", checked);
        if (name !== openGraph) out += turnTo(name);
        const id = nodeName(subject, "subject", checked);
        if (node?.["@id"] !== id) {
          out += closeNode();
          node = { "@id": id };
        }
        put(node, predicate, object, checked);
        if (out.length > PIECE) {
          yield out;
          out = "";
        }
      }
    }
    if (out !== "") yield out;
  }

  return {
    write,
    *end() {
      const prolog = begun ? "" : PROLOG;
      const last = turnTo("");
      yield `${prolog}${last}${outside === 0 ? "]" : "\n  ]"}\n}\n`;
    },
  };
}

function put(node: Node, predicate: Term, object: Term, checked: Set<string>): void {
  if (predicate.termType !== "NamedNode") throw misplaced(predicate, "predicate");
  const isType = predicate.value === rdf.type && object.termType !== "Literal";
  const key = isType ? "@type" : iriText(predicate.value, checked);
  const value = isType ? nodeName(object, "object", checked) : valueObject(object, checked);
  const there = node[key];
  if (there === undefined) node[key] = value;
  else if (Array.isArray(there)) there.push(value);
  else node[key] = [there, value];
}

function valueObject(object: Term, checked: Set<string>): unknown {
  if (object.termType !== "Literal") return { "@id": nodeName(object, "object", checked) };
  const { value, language } = object;
  checkText(value);
  if (language !== "") checkTag(object, language, false);
  if (language !== "") return { "@language": language, "@value": value };
  const datatype = object.datatype.value;
  return datatype === xsd.string ? value : { "@type": iriText(datatype, checked), "@value": value };
}

function nodeName(term: Term, place: "subject" | "object" | "graph", checked: Set<string>): string {
  if (term.termType === "NamedNode") return iriText(term.value, checked);
  if (term.termType !== "BlankNode") throw misplaced(term, place);
  checkBlank(term.value);
  return `_:${term.value}`;
}

function iriText(iri: string, checked: Set<string>): string {
  if (!checked.has(iri)) {
    checkIri(iri, "jsonld");
    checked.add(iri);
  }
  return prefixedName(iri) ?? iri;
}

function indented(text: string, levels: number): string {
  return text.replaceAll("\n", `\n${"  ".repeat(levels)}`);
}
