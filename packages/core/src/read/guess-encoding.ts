// Which encoding bytes that are not UTF-8 may be in: only ever used to tell the user a command that mends the file.
// A stranger would get wrong its weight: it is a guess, so nothing is decoded by it.

/** The encoding that an HTML or XML head declares, in upper case as iconv writes it. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const name = /(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{3,20})/i.exec(head)?.[1]?.toUpperCase();
  return name === "UTF-8" || name === "UTF8" ? undefined : name;
}

/**
 * An encoding to try first, in iconv's spelling, or undefined where nothing speaks for one.
 * Arabic in one byte a letter makes runs of high bytes; accented Latin letters stand alone between ASCII letters.
 */
export function guessEncoding(bytes: Uint8Array): string | undefined {
  const declared = declaredEncoding(bytes);
  if (declared !== undefined) return declared;
  const sample = bytes.subarray(0, 65_536);
  let high = 0;
  let inRuns = 0;
  let windowsYeh = 0;
  let isoYeh = 0;
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] as number;
    if (byte < 0x80) continue;
    high++;
    if ((sample[at - 1] ?? 0) >= 0x80 || (sample[at + 1] ?? 0) >= 0x80) inRuns++;
    if (byte === 0xed) windowsYeh++;
    if (byte === 0xea) isoYeh++;
  }
  if (high === 0) return undefined;
  if (inRuns / high > 0.6) return isoYeh > windowsYeh ? "ISO-8859-6" : "WINDOWS-1256";
  return inRuns / high < 0.2 ? "WINDOWS-1252" : undefined;
}
