// Records of BibTeX: fields with TeX's special characters written so that they print.
// A stranger would get wrong the braces: BibTeX counts them before TeX sees a backslash, so a brace in a text is a command.

const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
};

/** A text as the value of a field; letters of any script stay as they are (UTF-8). */
export function texText(text: string): string {
  return plainLine(text).replace(/[\\{}~^&%$#_]/g, (special) => SPECIAL[special] as string);
}

/** An address: what BibTeX or TeX would stumble over is percent-encoded. */
export function texUrl(url: string): string {
  return url.replace(/[\\{}^`"<>|\s]/g, (special) => encodeURIComponent(special));
}

/** One line without controls: line breaks become spaces; marks that would turn the direction of what follows are gone. */
export function plainLine(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim();
}

/** `@misc{key, name = {value}, …}`; fields without a value are left out. */
export function bibtexRecord(
  type: "article" | "misc",
  key: string,
  fields: Readonly<Record<string, string | undefined>>,
): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value ? [`  ${name.padEnd(12)} = {${value}}`] : [],
  );
  return `@${type}{${key},\n${lines.join(",\n")}\n}\n`;
}

/** A key of letters, digits and hyphens, the same for the same IRI: an article's last part, a statement's offsets behind it. */
export function keyOf(iri: string): string {
  const [path = "", fragment = ""] = iri.split("#");
  const offsets = fragment.match(/\d+/g) ?? [];
  const name = (path.split("/").at(-1) ?? "").replace(/%[0-9a-f]{2}/gi, "-");
  const plain = name.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  return [plain || "isnad", ...offsets].join("-");
}
