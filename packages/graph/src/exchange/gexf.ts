// GEXF 1.3 (https://gexf.net/1.3), which Gephi and its kin open: nodes with color, size and, if wanted, place.
import type { StatementGraph } from "../to-graph.ts";
import { type ExchangeOptions, NODE_COLUMNS, type NodeRow, nodeRows } from "./rows.ts";
import { xmlText } from "./xml.ts";

/** The graph as a GEXF document. The same graph gives the same bytes; no date is written. */
export function toGexf(graph: StatementGraph, options: ExchangeOptions): string {
  const columns = NODE_COLUMNS.map(
    (name) =>
      `      <attribute id="${name}" title="${name}" type="${name === "weight" ? "integer" : "string"}"/>\n`,
  );
  const nodes = nodeRows(graph, options).map(node);
  const edges = graph.mapEdges(
    (key, { kind }, source, target) =>
      `      <edge id="${xmlText(key)}" source="${xmlText(source)}" target="${xmlText(target)}" kind="${kind}" label="${kind}"/>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
  <meta>
    <creator>Isnad</creator>
  </meta>
  <graph defaultedgetype="directed">
    <attributes class="node">
${columns.join("")}    </attributes>
    <nodes>
${nodes.join("")}    </nodes>
    <edges>
${edges.join("")}    </edges>
  </graph>
</gexf>
`;
}

function node({ id, label, values, color, size, position }: NodeRow): string {
  const attributes = NODE_COLUMNS.flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [`          <attvalue for="${name}" value="${xmlText(value)}"/>\n`];
  });
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const place = position ? `        <viz:position x="${position.x}" y="${position.y}" z="0"/>\n` : "";
  return `      <node id="${xmlText(id)}" label="${xmlText(label)}">
        <attvalues>
${attributes.join("")}        </attvalues>
        <viz:color r="${r}" g="${g}" b="${b}"/>
        <viz:size value="${size}"/>
${place}      </node>
`;
}
