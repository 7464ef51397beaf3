// Where a node stands before the layout: a point that its IRI alone decides, so that the same data gives the same picture.
import type { Position } from "./position.ts";

/** A point in the disc of radius 1 around the origin, spread evenly over the IRIs. */
export function startOf(iri: string): Position {
  const hash = fnv1a(iri);
  const angle = ((hash & 0xffff) / 0x10000) * 2 * Math.PI;
  const radius = Math.sqrt((hash >>> 16) / 0x10000);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** FNV-1a over UTF-16 code units with murmur3's finalizer: 32 bits, the same on every machine. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
