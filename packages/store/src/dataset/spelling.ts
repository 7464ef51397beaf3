// A term as a tag and a text: the tag says the kind, and for a literal its datatype or language, which are held once.
// A stranger would get wrong the text of a triple term: it is its four terms one after the other, each behind its tag and
// length, so that two triples are spelled alike only when they are the same.
import type { Literal, Quad, Term } from "@rdfjs/types";
import {
  blankNode,
  DEFAULT_GRAPH,
  namedNode,
  plainLiteral,
  quadOf,
  taggedLiteral,
  typedLiteral,
  XSD_STRING,
} from "./terms.ts";

export const TAG = { defaultGraph: 0, iri: 1, blank: 2, triple: 3, string: 4 } as const;
/** Tags from here on stand for a row of `Tags`. */
const FIRST_ROW = 5;

/** The datatypes and languages of a dictionary. A language is written `@en`, with a direction `@ar--rtl`. */
export class Tags {
  /** Datatype IRIs, and languages behind an @, which no IRI begins with. */
  readonly rows: string[];
  readonly #numbers: Map<string, number>;
  readonly #datatypes = new Map<number, ReturnType<typeof namedNode>>();

  constructor(rows: readonly string[] = []) {
    this.rows = [...rows];
    this.#numbers = new Map(this.rows.map((row, i) => [row, i + FIRST_ROW]));
  }

  /** The tag of a term; undefined where a literal's datatype or language is new and may not be added. */
  of(term: Term, mayAdd: boolean): number | undefined {
    switch (term.termType) {
      case "NamedNode":
        return TAG.iri;
      case "BlankNode":
        return TAG.blank;
      case "DefaultGraph":
        return TAG.defaultGraph;
      case "Quad":
        return TAG.triple;
      case "Literal":
        return this.#ofRow(rowOf(term), mayAdd);
      default:
        return undefined;
    }
  }

  /** The tags that literals have. */
  literals(): number[] {
    return [TAG.string, ...this.rows.map((_, i) => i + FIRST_ROW)];
  }

  #ofRow(row: string, mayAdd: boolean): number | undefined {
    if (row === XSD_STRING) return TAG.string;
    const known = this.#numbers.get(row);
    if (known !== undefined || !mayAdd) return known;
    const tag = FIRST_ROW + this.rows.push(row) - 1;
    this.#numbers.set(row, tag);
    return tag;
  }

  /** The term that is spelled so. */
  term(tag: number, text: string): Term {
    switch (tag) {
      case TAG.iri:
        return namedNode(text);
      case TAG.blank:
        return blankNode(text);
      case TAG.defaultGraph:
        return DEFAULT_GRAPH;
      case TAG.string:
        return plainLiteral(text);
      case TAG.triple:
        return this.#triple(text);
      default:
        return this.#literal(tag, text);
    }
  }

  #literal(tag: number, text: string): Literal {
    const row = this.rows[tag - FIRST_ROW]!;
    if (row.startsWith("@")) {
      const [, language, direction] = /^@(.*?)(?:--(ltr|rtl))?$/s.exec(row)!;
      return taggedLiteral(text, language!, (direction ?? "") as "ltr" | "rtl" | "");
    }
    const datatype = this.#datatypes.get(tag) ?? namedNode(row);
    this.#datatypes.set(tag, datatype);
    return typedLiteral(text, datatype);
  }

  /** The text of a term under this dictionary's tags; undefined where a part of it is not known and may not be added. */
  text(term: Term, mayAdd: boolean): string | undefined {
    if (term.termType !== "Quad") return term.value;
    let text = "";
    for (const part of [term.subject, term.predicate, term.object, term.graph]) {
      const tag = this.of(part, mayAdd);
      const inner = tag === undefined ? undefined : this.text(part, mayAdd);
      if (inner === undefined) return undefined;
      text += `${tag} ${inner.length} ${inner}`;
    }
    return text;
  }

  #triple(text: string): Quad {
    const parts: Term[] = [];
    for (let at = 0; at < text.length; ) {
      const space = text.indexOf(" ", at);
      const next = text.indexOf(" ", space + 1);
      const end = next + 1 + Number(text.slice(space + 1, next));
      parts.push(this.term(Number(text.slice(at, space)), text.slice(next + 1, end)));
      at = end;
    }
    return quadOf(parts[0]!, parts[1]!, parts[2]!, parts[3]);
  }
}

function rowOf({ language, direction, datatype }: Literal): string {
  if (language === "") return datatype.value;
  return direction ? `@${language}--${direction}` : `@${language}`;
}
