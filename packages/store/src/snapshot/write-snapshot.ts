// A dataset as one file of bytes that needs no reading: sorted arrays and a sorted dictionary.
// A stranger would get wrong that it is the same for the same quads, whatever the order they came in and whatever was
// deleted: terms that stand in no quad are left out, and ids are their places in the sorted dictionary.
import type { Term } from "@rdfjs/types";
import { Cursor, IN } from "../dataset/cursor.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { DEFAULT_GRAPH_ID } from "../dataset/dictionary.ts";
import { grown } from "../dataset/grow.ts";
import type { Order } from "../dataset/order.ts";
import { buildRun, type Columns, type Run } from "../dataset/run.ts";
import { Tags } from "../dataset/spelling.ts";
import { byteLength, writeText } from "../dataset/wtf8.ts";
import { checksumOf } from "./checksum.ts";
import { type Coded, compareBytes, FrontCoder } from "./front-coded.ts";
import { BYTE_ORDER, HEAD, MAGIC, SECTIONS, type Section, TABLE_ROW, VERSION } from "./layout.ts";

/** The snapshot of a dataset, which `openSnapshot` opens without reading it through. */
export function writeSnapshot(dataset: Dataset): Uint8Array {
  const columns = columnsOf(dataset);
  const { ids, tags, coded } = sortedTerms(dataset, columns);
  const renumbered = (column: Uint32Array) => column.map((id) => ids[id]!);
  const run = buildRun({
    subjects: renumbered(columns.subjects),
    predicates: renumbered(columns.predicates),
    objects: renumbered(columns.objects),
    graphs: columns.graphs && renumbered(columns.graphs),
    length: columns.length,
  });
  return laidOut(sectionsOf(tags, coded, run), coded.terms, run.size);
}

function columnsOf({ table }: Dataset): Columns {
  const runs = table.snapshot();
  const { size } = table;
  const graphs = runs.some((run) => run.graphs !== undefined) ? new Uint32Array(size) : undefined;
  const [subjects, predicates, objects] = [
    new Uint32Array(size),
    new Uint32Array(size),
    new Uint32Array(size),
  ];
  const cursor = new Cursor();
  cursor.open(runs, 0, 0, 0, IN.any);
  for (let i = 0; cursor.next(); i++) {
    subjects[i] = cursor.s;
    predicates[i] = cursor.p;
    objects[i] = cursor.o;
    if (graphs !== undefined) graphs[i] = cursor.g;
  }
  const named = graphs?.some((id) => id !== DEFAULT_GRAPH_ID) ? graphs : undefined;
  return { subjects, predicates, objects, graphs: named, length: size };
}

interface SortedTerms {
  /** The new id of each old one. */
  readonly ids: Uint32Array;
  readonly tags: Tags;
  readonly coded: Coded & { readonly terms: number };
}

function sortedTerms({ dictionary }: Dataset, columns: Columns): SortedTerms {
  const used = new Uint8Array(dictionary.size + 1);
  used[DEFAULT_GRAPH_ID] = 1;
  for (const column of [columns.subjects, columns.predicates, columns.objects, columns.graphs ?? []])
    for (const id of column) used[id] = 1;
  const tags = new Tags(tagRows(dictionary, used));
  let bytes = new Uint8Array(1024);
  let length = 0;
  const starts = new Float64Array(used.length + 1);
  const tagOf = new Uint32Array(used.length);
  const order: number[] = [];
  for (let id = 1; id < used.length; id++) {
    starts[id] = length;
    if (used[id] === 0) continue;
    const term = dictionary.term(id);
    const text = tags.text(term, false)!;
    bytes = grown(bytes, length + byteLength(text));
    length = writeText(text, bytes, length);
    tagOf[id] = tags.of(term, false)!;
    order.push(id);
  }
  starts[used.length] = length;
  const bytesOf = (id: number) => bytes.subarray(starts[id], starts[id + 1]);
  order.sort((a, b) => {
    const [x, y] = [bytesOf(a), bytesOf(b)];
    return tagOf[a]! - tagOf[b]! || compareBytes(x, x.length, y, y.length);
  });
  const coder = new FrontCoder();
  const ids = new Uint32Array(used.length);
  for (const [place, id] of order.entries()) {
    ids[id] = place + 1;
    coder.add(tagOf[id]!, bytesOf(id));
  }
  return { ids, tags, coded: { ...coder.done(), terms: order.length } };
}

/** The datatypes and languages that are in use, in an order of their own. */
function tagRows(dictionary: Dataset["dictionary"], used: Uint8Array): string[] {
  const found = new Tags();
  const visit = (each: Term): void => {
    if (each.termType !== "Quad") found.of(each, true);
    else for (const part of [each.subject, each.predicate, each.object, each.graph]) visit(part);
  };
  used.forEach((isUsed, id) => {
    if (isUsed === 1) visit(dictionary.term(id));
  });
  return found.rows.sort();
}

function sectionsOf(tags: Tags, coded: Coded, run: Run): Map<Section, Uint8Array | Uint32Array> {
  const text = JSON.stringify(tags.rows);
  const rows = new Uint8Array(byteLength(text));
  writeText(text, rows, 0);
  const sections = new Map<Section, Uint8Array | Uint32Array>([
    ["tags", rows],
    ["terms", coded.bytes],
    ["buckets", coded.buckets],
  ]);
  const put = (name: string, { keys, offsets, second, third }: Order) => {
    sections.set(`${name}.keys` as Section, keys ?? new Uint32Array(0));
    sections.set(`${name}.offsets` as Section, offsets);
    sections.set(`${name}.second` as Section, second);
    sections.set(`${name}.third` as Section, third);
  };
  for (const [i, name] of (["spo", "pos", "osp"] as const).entries()) {
    put(name, run.orders[i]!);
    if (run.graphs !== undefined) sections.set(`graphs.${name}`, run.graphs[i]!);
  }
  if (run.byGraph !== undefined) {
    sections.set("byGraph.keys", run.byGraph.keys ?? new Uint32Array(0));
    sections.set("byGraph.offsets", run.byGraph.offsets);
    sections.set("byGraph.rows", run.byGraph.second);
  }
  return sections;
}

function laidOut(sections: Map<Section, Uint8Array | Uint32Array>, terms: number, quads: number): Uint8Array {
  const table = HEAD.length;
  const begins: number[] = [];
  let words = table + SECTIONS.length * TABLE_ROW;
  for (const name of SECTIONS) {
    words += words % 2;
    begins.push(words);
    words += Math.ceil((sections.get(name)?.byteLength ?? 0) / 4);
  }
  const file = new Uint32Array(words);
  const bytes = new Uint8Array(file.buffer);
  file.set(MAGIC);
  file[HEAD.version] = VERSION;
  file[HEAD.byteOrder] = BYTE_ORDER;
  file[HEAD.words] = words;
  file[HEAD.terms] = terms;
  file[HEAD.quads] = quads;
  file[HEAD.sections] = SECTIONS.length;
  for (const [i, name] of SECTIONS.entries()) {
    const content = sections.get(name) ?? new Uint8Array(0);
    file[table + i * TABLE_ROW] = begins[i]!;
    file[table + i * TABLE_ROW + 1] = content.byteLength;
    bytes.set(new Uint8Array(content.buffer, content.byteOffset, content.byteLength), begins[i]! * 4);
  }
  file[HEAD.checksum] = checksumOf(file.subarray(HEAD.checksum + 1));
  return bytes;
}
