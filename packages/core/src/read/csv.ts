// Comma-separated values as spreadsheets write them (RFC 4180), each row with the line it begins on.
// A stranger would get wrong the separator: spreadsheets of many countries write semicolons or tabs, so the first line
// decides; and the lines, since a value between quotation marks may hold line ends.

export interface CsvRow {
  /** From 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows that hold anything. A quotation mark that never closes is given by the line it stands on. */
export function readCsv(text: string): { readonly rows: readonly CsvRow[]; readonly unclosed?: number } {
  const separator = separatorOf(text);
  const rows: CsvRow[] = [];
  let [line, at] = [1, 0];
  while (at < text.length) {
    const from = line;
    const cells: string[] = [];
    for (let isLast = false; !isLast; ) {
      const cell = text[at] === '"' ? quoted(text, at) : bare(text, at, separator);
      if (cell === undefined) return { rows, unclosed: line };
      cells.push(cell.value.trim());
      line += cell.lines;
      at = cell.end;
      isLast = text[at] !== separator;
      if (!isLast) at++;
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
    line++;
    if (cells.some((cell) => cell !== "")) rows.push({ line: from, cells });
  }
  return { rows };
}

/** Of comma, semicolon and tab the one that the first line has most of. */
function separatorOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  const count = (mark: string) => first.split(mark).length;
  return [",", ";", "\t"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

interface Cell {
  readonly value: string;
  readonly end: number;
  /** Line ends inside. */
  readonly lines: number;
}

function bare(text: string, start: number, separator: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end++;
  return { value: text.slice(start, end), end, lines: 0 };
}

/** `"…"` with a doubled mark for a mark; what follows it up to the separator belongs to it. */
function quoted(text: string, start: number): Cell | undefined {
  let value = "";
  for (let from = start + 1; ; ) {
    const close = text.indexOf('"', from);
    if (close < 0) return undefined;
    value += text.slice(from, close);
    if (text[close + 1] !== '"') return { value, end: afterSpace(text, close + 1), lines: linesIn(value) };
    value += '"';
    from = close + 2;
  }
}

function afterSpace(text: string, at: number): number {
  let end = at;
  while (text[end] === " ") end++;
  return end;
}

function linesIn(value: string): number {
  return value.split("\n").length - 1;
}
