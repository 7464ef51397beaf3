// How a tagger's file names facets and words without holding them: hashes, and bytes as base64.
// A stranger would get wrong that `atob` is no part of the language, so base64 is read by hand.

/** FNV-1a over UTF-16 code units, 32 bits. */
export function hashOf(facet: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < facet.length; at++) hash = Math.imul(hash ^ facet.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** What base64 stands for. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const length = (base64.length / 4) * 3 - (base64.endsWith("==") ? 2 : base64.endsWith("=") ? 1 : 0);
  const bytes = new Uint8Array(length);
  const values = new Uint8Array(128);
  for (let at = 0; at < 64; at++) values[LETTERS.charCodeAt(at)] = at;
  for (let at = 0, to = 0; at < base64.length; at += 4) {
    let four = 0;
    for (let back = 0; back < 4; back++) four = (four << 6) | values[base64.charCodeAt(at + back)]!;
    for (let shift = 16; shift >= 0 && to < length; shift -= 8) bytes[to++] = (four >> shift) & 0xff;
  }
  return bytes;
}
