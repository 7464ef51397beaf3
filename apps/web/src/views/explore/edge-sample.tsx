// A short line in the color of a kind of edge, as the graph draws it.
import { EDGE_LOOK, type EdgeKind } from "@isnad/graph";
import { useApp } from "../../model/app.ts";

export function EdgeSample({ kind }: { readonly kind: EdgeKind }) {
  const { theme } = useApp().preferences;
  return <span class="edge-sample" style={{ background: EDGE_LOOK[kind].color[theme.value] }} />;
}
