// The parts of graphology-layout-forceatlas2 that its own function is made of and its types leave out.
declare module "graphology-layout-forceatlas2/iterate.js" {
  import type { ForceAtlas2Settings } from "graphology-layout-forceatlas2";
  /** One iteration, in place. */
  export default function iterate(
    settings: ForceAtlas2Settings,
    nodes: Float32Array,
    edges: Float32Array,
  ): unknown;
}

declare module "graphology-layout-forceatlas2/helpers.js" {
  import type { MultiDirectedGraph } from "graphology";

  interface Helpers {
    graphToByteArrays(
      graph: MultiDirectedGraph,
      weight: () => number,
    ): { readonly nodes: Float32Array; readonly edges: Float32Array };
    collectLayoutChanges(
      graph: MultiDirectedGraph,
      nodes: Float32Array,
    ): Record<string, { readonly x: number; readonly y: number }>;
  }
  const helpers: Helpers;
  export default helpers;
}

declare module "graphology-layout-forceatlas2/defaults.js" {
  import type { ForceAtlas2Settings } from "graphology-layout-forceatlas2";

  const defaults: ForceAtlas2Settings;
  export default defaults;
}
