// What may stand in XML 1.0.
// A stranger would get wrong controls: XML has no way to write most of them, escaped or not, so that one in a headline
// would make the whole file unreadable. They become U+FFFD.

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#x9;",
  "\n": "&#xA;",
  "\r": "&#xD;",
};

/** A text for an element or for an attribute in double quotes; line ends and tabs are read back as they are. */
export function xmlText(text: string): string {
  return text.replace(IMPOSSIBLE, "\ufffd").replace(/[&<>"\t\n\r]/g, (char) => ESCAPES[char] ?? char);
}
