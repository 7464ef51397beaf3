// Nodes and edges as the rows that GEXF and GraphML both write.
import { NODE_LOOK, sizeOf } from "../look.ts";
import { type LanguageCode, nameOf } from "../names.ts";
import type { NodeAttributes, StatementGraph } from "../to-graph.ts";

export interface ExchangeOptions {
  /** The language of labels; the other where it is not known. */
  readonly language: LanguageCode;
  /** Whether nodes stand where their attributes say; without it the reader lays them out. */
  readonly positions: boolean;
}

/** The columns of nodes, in the order of writing. */
export const NODE_COLUMNS = ["kind", "label_en", "label_ar", "written", "weight"] as const;
type Column = (typeof NODE_COLUMNS)[number];

export interface NodeRow {
  readonly id: string;
  readonly label: string;
  readonly values: Readonly<Record<Column, string | undefined>>;
  /** `#rrggbb`. */
  readonly color: string;
  readonly size: number;
  readonly position: { readonly x: number; readonly y: number } | undefined;
}

function nodeRow(
  id: string,
  { kind, names, weight, x, y }: NodeAttributes,
  { language, positions }: ExchangeOptions,
): NodeRow {
  return {
    id,
    label: nameOf(id, names, language),
    values: { kind, label_en: names.en, label_ar: names.ar, written: names.written, weight: `${weight}` },
    color: NODE_LOOK[kind].color.light,
    size: sizeOf(kind, weight),
    position: positions ? { x, y } : undefined,
  };
}

/** The rows of all nodes, in the order of the graph, which is that of their IRIs. */
export function nodeRows(graph: StatementGraph, options: ExchangeOptions): readonly NodeRow[] {
  return graph.mapNodes((id, attributes) => nodeRow(id, attributes, options));
}
