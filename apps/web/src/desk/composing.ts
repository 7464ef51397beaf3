// The desk's calls that help to put a question: what may stand in a slot, how a thing is written, the question in words.
import type { LanguageCode } from "@isnad/graph";
import { CLASSES, INDIVIDUALS, PROPERTIES, xsd } from "@isnad/ontology";
import {
  asSparql,
  asWritten,
  complete,
  dataFactory,
  inWords,
  type OpenSlot,
  QuerySyntaxError,
  type SlotPlace,
  writtenTerm,
} from "@isnad/store";
import { cellsOf } from "./answer.ts";
import type { Cell, Offers, Phrasing } from "./answers.ts";
import type { Table } from "./table.ts";

type CellTerm = Pick<Extract<Cell, { type: "thing" }>, "type" | "iri"> | Extract<Cell, { type: "literal" }>;

function literalOf({ text, language, datatype }: Extract<Cell, { type: "literal" }>) {
  return dataFactory.literal(text, language || dataFactory.namedNode(datatype ?? xsd.string));
}

type Labels = Readonly<Record<string, { readonly en: string; readonly ar: string }>>;

export function composing(table: Table) {
  return {
    /** What may stand in the slot and holds what was typed, with the number of answers that it would give. */
    async offers(slot: OpenSlot, typed: string, language: LanguageCode): Promise<Offers> {
      const { candidates, total } = complete(table.shelf.dataset, slot, typed, { language });
      const cells = cellsOf(table.shelf);
      const plain = asWritten(typed, slot.place);
      const isWords = plain?.startsWith('"') && !/^["“«]/.test(typed.trim());
      const reading = candidates.find(({ exact }) => exact)?.written ?? (isWords ? undefined : plain);
      return {
        offers: candidates.map(({ written, term, count, atLeast }) => ({
          written,
          ...(term && { cell: cells(term) }),
          ...(count !== undefined && { count }),
          ...(atLeast && { atLeast }),
        })),
        total,
        ...(reading !== undefined && { reading }),
      };
    },
    /** What was typed, as a question writes it; undefined where it can be no predicate. */
    async written(typed: string, place: SlotPlace): Promise<string | undefined> {
      return asWritten(typed, place);
    },
    /** A value of an answer, or a node, as a question writes it: by its name where nothing else is called so. */
    async writtenCell(cell: CellTerm, language: LanguageCode): Promise<string> {
      const term = cell.type === "thing" ? dataFactory.namedNode(cell.iri) : literalOf(cell);
      return writtenTerm(table.shelf.dataset, term, language);
    },
    /** The question in words and as SPARQL; undefined where it cannot be read. */
    async phrase(patterns: string): Promise<Phrasing | undefined> {
      const { dataset } = table.shelf;
      try {
        return {
          en: inWords(dataset, patterns, "en"),
          ar: inWords(dataset, patterns, "ar"),
          sparql: asSparql(dataset, patterns),
        };
      } catch (error) {
        // What is wrong with the question is told by who asks it.
        if (error instanceof QuerySyntaxError) return undefined;
        throw error;
      }
    },
    /** The vocabulary's labels by prefixed name. */
    async labels(): Promise<Labels> {
      const rows = Object.entries({ ...CLASSES, ...INDIVIDUALS, ...PROPERTIES });
      return Object.fromEntries(rows.map(([name, { label }]) => [name, label]));
    },
  };
}
