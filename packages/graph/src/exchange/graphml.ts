// GraphML (http://graphml.graphdrawing.org), which NetworkX, igraph, yEd and Cytoscape read.
import type { StatementGraph } from "../to-graph.ts";
import { type ExchangeOptions, NODE_COLUMNS, type NodeRow, nodeRows } from "./rows.ts";
import { xmlText } from "./xml.ts";

const TYPES: Readonly<Record<string, string>> = { weight: "int", size: "double", x: "double", y: "double" };

/** The graph as a GraphML document. The same graph gives the same bytes. */
export function toGraphml(graph: StatementGraph, options: ExchangeOptions): string {
  const columns = ["label", ...NODE_COLUMNS, "color", "size", ...(options.positions ? ["x", "y"] : [])];
  const keys = columns.map(
    (name) => `  <key id="${name}" for="node" attr.name="${name}" attr.type="${TYPES[name] ?? "string"}"/>\n`,
  );
  const nodes = nodeRows(graph, options).map(node);
  const edges = graph.mapEdges(
    (key, { kind }, source, target) =>
      `    <edge id="${xmlText(key)}" source="${xmlText(source)}" target="${xmlText(target)}">${data("edge_kind", kind)}</edge>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keys.join("")}  <key id="edge_kind" for="edge" attr.name="kind" attr.type="string"/>
  <graph edgedefault="directed">
${nodes.join("")}${edges.join("")}  </graph>
</graphml>
`;
}

function node({ id, label, values, color, size, position }: NodeRow): string {
  const cells = [
    data("label", label),
    ...NODE_COLUMNS.map((name) => data(name, values[name])),
    data("color", color),
    data("size", `${size}`),
    data("x", position && `${position.x}`),
    data("y", position && `${position.y}`),
  ];
  return `    <node id="${xmlText(id)}">${cells.join("")}</node>\n`;
}

function data(key: string, value: string | undefined): string {
  return value === undefined ? "" : `<data key="${key}">${xmlText(value)}</data>`;
}
