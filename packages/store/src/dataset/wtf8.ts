// Strings as bytes and back: UTF-8, where half a surrogate pair has three bytes of its own (WTF-8, Simon Sapin), so that
// every JavaScript string comes back as it was. A stranger would get wrong TextEncoder: it replaces such halves by U+FFFD,
// and a call of it costs more than a short IRI.

/** How many bytes the text takes. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    if (code < 0x800) bytes++;
    else if (isPair(text, i, code)) {
      bytes += 2;
      i++;
    } else bytes += 2;
  }
  return bytes;
}

/** Writes the text and gives the offset behind it. There must be room. */
export function writeText(text: string, bytes: Uint8Array, at: number): number {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) bytes[at++] = code;
    else if (code < 0x800) {
      bytes[at++] = 0xc0 | (code >> 6);
      bytes[at++] = 0x80 | (code & 0x3f);
    } else if (isPair(text, i, code)) {
      const point = 0x10000 + ((code & 0x3ff) << 10) + (text.charCodeAt(++i) & 0x3ff);
      bytes[at++] = 0xf0 | (point >> 18);
      bytes[at++] = 0x80 | ((point >> 12) & 0x3f);
      bytes[at++] = 0x80 | ((point >> 6) & 0x3f);
      bytes[at++] = 0x80 | (point & 0x3f);
    } else {
      bytes[at++] = 0xe0 | (code >> 12);
      bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
      bytes[at++] = 0x80 | (code & 0x3f);
    }
  }
  return at;
}

const CHUNK = 4096;
const units = new Uint16Array(CHUNK);

/** The text of the bytes from `at` to before `end`. */
export function readText(bytes: Uint8Array, at: number, end: number): string {
  let text = "";
  let length = 0;
  while (at < end) {
    if (length > CHUNK - 2) {
      text += String.fromCharCode.apply(null, units as unknown as number[]).slice(0, length);
      length = 0;
    }
    const byte = bytes[at++]!;
    if (byte < 0x80) units[length++] = byte;
    else if (byte < 0xe0) units[length++] = ((byte & 0x1f) << 6) | (bytes[at++]! & 0x3f);
    else if (byte < 0xf0) {
      units[length++] = ((byte & 0x0f) << 12) | ((bytes[at]! & 0x3f) << 6) | (bytes[at + 1]! & 0x3f);
      at += 2;
    } else {
      const point =
        ((byte & 0x07) << 18) |
        ((bytes[at]! & 0x3f) << 12) |
        ((bytes[at + 1]! & 0x3f) << 6) |
        (bytes[at + 2]! & 0x3f);
      at += 3;
      units[length++] = 0xd7c0 + (point >> 10);
      units[length++] = 0xdc00 | (point & 0x3ff);
    }
  }
  const rest = String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]);
  return text === "" ? rest : text + rest;
}

/** Whether the bytes from `at` to before `end` are this text. */
export function isText(bytes: Uint8Array, at: number, end: number, text: string): boolean {
  const size = end - at;
  if (text.length > size || text.length * 3 < size) return false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      if (bytes[at++] !== code) return false;
    } else if (code < 0x800) {
      if (bytes[at++] !== (0xc0 | (code >> 6)) || bytes[at++] !== (0x80 | (code & 0x3f))) return false;
    } else if (isPair(text, i, code)) {
      const point = 0x10000 + ((code & 0x3ff) << 10) + (text.charCodeAt(++i) & 0x3ff);
      if (
        bytes[at++] !== (0xf0 | (point >> 18)) ||
        bytes[at++] !== (0x80 | ((point >> 12) & 0x3f)) ||
        bytes[at++] !== (0x80 | ((point >> 6) & 0x3f)) ||
        bytes[at++] !== (0x80 | (point & 0x3f))
      )
        return false;
    } else if (
      bytes[at++] !== (0xe0 | (code >> 12)) ||
      bytes[at++] !== (0x80 | ((code >> 6) & 0x3f)) ||
      bytes[at++] !== (0x80 | (code & 0x3f))
    )
      return false;
  }
  return at === end;
}

function isPair(text: string, i: number, code: number): boolean {
  return (code & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
}
