// Rows as CSV for spreadsheets: RFC 4180, lines ended by CR LF.
// A stranger would get wrong the apostrophe: a spreadsheet runs a cell that begins with = + - @ as a formula, also one
// that a newspaper wrote (OWASP, CSV Injection). Such a cell gets ' before it, which spreadsheets do not show.

export interface CsvOptions {
  /** Whether the text begins with a byte order mark, by which Excel knows UTF-8. Default false. */
  readonly bom?: boolean;
  /** Whether cells that a spreadsheet would run keep their first character bare. Default false. */
  readonly bareFormulas?: boolean;
}

/** The rows as text; the first holds the columns' names. */
export function csvRows(
  rows: readonly (readonly string[])[],
  { bom = false, bareFormulas = false }: CsvOptions = {},
): string {
  const field = bareFormulas ? quoted : (text: string) => quoted(FORMULA.test(text) ? `'${text}` : text);
  const lines = rows.map((fields) => `${fields.map(field).join(",")}\r\n`);
  return (bom ? "\ufeff" : "") + lines.join("");
}

const FORMULA = /^[=+\-@\t\r]/;

function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
