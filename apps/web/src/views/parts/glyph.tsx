// The shape of a kind as an icon, the same as on the graph: shape and color together, never color alone.
import type { NodeKind } from "@isnad/graph";
import type { JSX } from "preact";

const SHAPES: Readonly<Record<NodeKind, JSX.Element>> = {
  actor: <circle cx="8" cy="8" r="6" />,
  organization: <rect x="2.5" y="2.5" width="11" height="11" rx="2.5" />,
  place: (
    <path
      fill-rule="evenodd"
      d="M8 15.5C5.5 11.9 2.6 9.2 2.6 6.2a5.4 5.4 0 0 1 10.8 0c0 3-2.9 5.7-5.4 9.3ZM8 8.2a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z"
    />
  ),
  statement: <path d="M8 1.8 14.2 8 8 14.2 1.8 8Z" stroke-linejoin="round" />,
};

export function Glyph({ kind }: { readonly kind: NodeKind }) {
  return (
    <svg class={`glyph glyph-${kind}`} viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      {SHAPES[kind]}
    </svg>
  );
}
