// A user's own authority file, CSV or JSON, to entries. What is RDF is parsed by whoever has a parser, see from-quads.ts.
// A stranger would get wrong what becomes of a file with faults: nothing of it is used, since half a list of names would
// give another graph without anybody noticing; all faults are told at once, by their lines.
import { jsonFault } from "@isnad/text";
import { type AuthorityEntry, entryOf } from "../authority/entry.ts";
import { type Fault, FaultyFileError } from "../errors.ts";
import { readCsv } from "./csv.ts";
import { decodeText } from "./decode.ts";

/** What a file gave, and what was left out of it, a sentence each. */
export interface ReadAuthority {
  readonly entries: readonly AuthorityEntry[];
  readonly notes: readonly string[];
}

/**
 * Reads an authority file. `file` is its name as the user knows it, and its extension (.csv .tsv .json) says what it is.
 *
 * `readAuthority("names.csv", "kind,label_en,alias_ar\nperson,Marta Solvik,مارتا سولفيك").entries.length === 1`
 *
 * @throws {UnreadableArticleError} empty, binary, utf-16, not-utf8.
 * @throws {FaultyFileError} with every fault and its line.
 */
export function readAuthority(file: string, content: string | Uint8Array): ReadAuthority {
  const text = decodeText(file, content, "Give a .csv, .json or .ttl file.");
  return /\.json$/i.test(file) ? readRecords(file, text) : readTable(file, text);
}

/** What the columns of a table are called, and the field and language each fills. */
const COLUMNS: Readonly<Record<string, readonly [field: string, language?: "en" | "ar" | "und"]>> = {
  id: ["id"],
  iri: ["id"],
  uri: ["id"],
  kind: ["kind"],
  type: ["kind"],
  label: ["label", "und"],
  label_en: ["label", "en"],
  label_ar: ["label", "ar"],
  alias: ["alias", "und"],
  alias_en: ["alias", "en"],
  alias_ar: ["alias", "ar"],
  hidden: ["hidden", "und"],
  hidden_en: ["hidden", "en"],
  hidden_ar: ["hidden", "ar"],
  wikidata: ["wikidata"],
  same_as: ["sameAs"],
  gender: ["gender"],
};
const KNOWN =
  "id, kind, label_en, label_ar, alias_en, alias_ar, hidden_en, hidden_ar, wikidata, same_as, gender";

function readTable(file: string, text: string): ReadAuthority {
  const { rows, unclosed } = readCsv(text);
  if (unclosed !== undefined)
    throw new FaultyFileError([
      { where: `${file}:${unclosed}`, message: 'a value opens with " and never closes: close it' },
    ]);
  const [header, ...body] = rows;
  const columns = (header?.cells ?? []).map(columnOf);
  const notes = (header?.cells ?? []).flatMap((cell, at) =>
    columns[at] === undefined && cell !== ""
      ? [`${file}: the column "${cell}" is not read; columns that are: ${KNOWN}`]
      : [],
  );
  if (!columns.some((column) => column?.[0] === "label"))
    throw new FaultyFileError([
      {
        where: `${file}:${header?.line ?? 1}`,
        message: `no column of names: let the first line name the columns, label_en or label_ar among them (${KNOWN})`,
      },
    ]);
  return collect(
    body.map(({ line, cells }) => {
      const where = `${file}:${line}`;
      return cells.length > columns.length && cells.slice(columns.length).some((cell) => cell !== "")
        ? {
            where,
            fault: `${cells.length} values, but ${columns.length} columns: quote values that hold a comma`,
          }
        : { where, record: recordOf(cells, columns) };
    }),
    notes,
  );
}

function columnOf(title: string): (typeof COLUMNS)[string] | undefined {
  const name = title.toLowerCase().replace(/[\s_-]+/g, "_");
  return Object.hasOwn(COLUMNS, name) ? COLUMNS[name] : undefined;
}

/** Values of names and ids are parted by `|`. */
function recordOf(
  cells: readonly string[],
  columns: readonly ((typeof COLUMNS)[string] | undefined)[],
): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  cells.forEach((cell, at) => {
    const [field, language] = columns[at] ?? [];
    if (field === undefined || cell === "") return;
    const values = cell
      .split("|")
      .map((value) => value.trim())
      .filter(Boolean);
    if (language !== undefined) {
      const words = (record[field] ?? {}) as Record<string, string[]>;
      words[language] = [...(words[language] ?? []), ...values];
      record[field] = words;
    } else record[field] = field === "sameAs" ? values : field === "kind" ? cell.toLowerCase() : cell;
  });
  return record;
}

function readRecords(file: string, text: string): ReadAuthority {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const { offset, expected } = jsonFault(text);
    const before = text.slice(0, offset);
    const column = offset - before.lastIndexOf("\n");
    const where = `${file}:${before.split("\n").length}:${column}`;
    throw new FaultyFileError([{ where, message: `not JSON: expected ${expected}` }]);
  }
  if (!Array.isArray(value))
    throw new FaultyFileError([
      { where: `${file}:1`, message: 'not a list: write [{"kind": "person", "label": {"en": "…"}}, …]' },
    ]);
  const lines = memberLines(text);
  return collect(
    value.map((record, at) => ({ where: `${file}:${lines[at] ?? 1}`, record })),
    [],
  );
}

/** The line of each member of the list that a JSON text is. */
function memberLines(text: string): number[] {
  const lines: number[] = [];
  let [line, depth, isNext] = [1, 0, false];
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},\n]|[^\s[\]{},"]+/g)) {
    if (token === "\n") {
      line++;
      continue;
    }
    if (isNext && token !== "]") lines.push(line);
    isNext = depth === (token === "[" ? 0 : 1) && (token === "[" || token === ",");
    if (token === "[" || token === "{") depth++;
    else if (token === "]" || token === "}") depth--;
  }
  return lines;
}

/** Entries of records, or all that is wrong with them. */
export function collect(
  records: readonly { readonly where: string; readonly record?: unknown; readonly fault?: string }[],
  notes: readonly string[],
): ReadAuthority {
  const entries: AuthorityEntry[] = [];
  const faults: Fault[] = [];
  for (const { where, record, fault } of records) {
    const entry = fault === undefined ? entryOf(where, record) : { fault };
    if ("fault" in entry) faults.push({ where, message: entry.fault });
    else entries.push(entry);
  }
  if (faults.length > 0) throw new FaultyFileError(faults);
  return { entries, notes };
}
