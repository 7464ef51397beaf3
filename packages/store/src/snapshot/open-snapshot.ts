// A snapshot's bytes as a dataset, without unpacking: its arrays are views on the file, its dictionary is read by halves.
// A stranger would get wrong that the dataset can be changed: what comes later stands beside the snapshot, which stays as
// it is. The bytes must not change while the dataset is in use.
import { createDataset, type Dataset, datasetOf } from "../dataset/dataset.ts";
import type { Order } from "../dataset/order.ts";
import { QuadTable } from "../dataset/quad-table.ts";
import type { Run } from "../dataset/run.ts";
import { Tags } from "../dataset/spelling.ts";
import { readText } from "../dataset/wtf8.ts";
import { SnapshotError } from "../errors.ts";
import { checksumOf } from "./checksum.ts";
import { FrontCodedTerms } from "./front-coded.ts";
import { LayeredDictionary } from "./layered.ts";
import { BYTE_ORDER, HEAD, MAGIC, SECTIONS, type Section, TABLE_ROW, VERSION } from "./layout.ts";

/** Whether the bytes begin as a snapshot does. */
export function isSnapshot(bytes: Uint8Array): boolean {
  const magic = new Uint8Array(Uint32Array.from(MAGIC).buffer);
  return bytes.length >= magic.length && magic.every((byte, i) => bytes[i] === byte);
}

/**
 * Opens a snapshot. Throws `SnapshotError`, whose `code` says whether it is none, of another version, cut off or damaged:
 * the checksum is looked at, some ten milliseconds for a million quads.
 */
export function openSnapshot(bytes: Uint8Array): Dataset {
  if (!isSnapshot(bytes)) throw new SnapshotError("SNAPSHOT_NOT_ONE", "its first bytes are others");
  const words = wordsOf(bytes);
  if (words.length < HEAD.length) throw new SnapshotError("SNAPSHOT_TRUNCATED", "its head is cut off");
  if (words[HEAD.byteOrder] !== BYTE_ORDER)
    throw new SnapshotError("SNAPSHOT_VERSION", "it was written on a machine of another byte order");
  if (words[HEAD.version] !== VERSION)
    throw new SnapshotError(
      "SNAPSHOT_VERSION",
      `it has version ${words[HEAD.version]}, and ${VERSION} can be opened`,
    );
  const length = words[HEAD.words]!;
  if (bytes.length !== length * 4)
    throw new SnapshotError("SNAPSHOT_TRUNCATED", `it has ${bytes.length} bytes of ${length * 4}`);
  if (checksumOf(words.subarray(HEAD.checksum + 1)) !== words[HEAD.checksum])
    throw new SnapshotError("SNAPSHOT_DAMAGED", "its checksum is another");
  const section = sectionsIn(words);
  const rows = section("tags");
  const tags = new Tags(JSON.parse(readText(rows, 0, rows.length)));
  const coded = { bytes: section("terms"), buckets: asWords(section("buckets")) };
  const terms = new FrontCodedTerms(coded, tags, words[HEAD.terms]!);
  if (words[HEAD.quads] === 0) return createDataset();
  return datasetOf(new LayeredDictionary(terms), new QuadTable([runOf(section, words[HEAD.quads]!)]));
}

type Sections = (name: Section) => Uint8Array;

function sectionsIn(words: Uint32Array): Sections {
  return (name) => {
    const row = HEAD.length + SECTIONS.indexOf(name) * TABLE_ROW;
    return new Uint8Array(words.buffer, words.byteOffset + words[row]! * 4, words[row + 1]!);
  };
}

function runOf(section: Sections, size: number): Run {
  const column = (name: string) => asWords(section(name as Section));
  const order = (name: string): Order => {
    const keys = column(`${name}.keys`);
    return {
      keys: keys.length === 0 ? undefined : keys,
      offsets: column(`${name}.offsets`),
      second: column(`${name}.second`),
      third: column(`${name}.third`),
    };
  };
  const rows = column("byGraph.rows");
  const keys = column("byGraph.keys");
  const graphs = rows.length > 0;
  return {
    size,
    orders: [order("spo"), order("pos"), order("osp")],
    graphs: graphs ? [column("graphs.spo"), column("graphs.pos"), column("graphs.osp")] : undefined,
    byGraph: graphs
      ? {
          keys: keys.length === 0 ? undefined : keys,
          offsets: column("byGraph.offsets"),
          second: rows,
          third: rows,
        }
      : undefined,
    deaths: 0,
  };
}

/** The words of a file, copied only where they do not begin at a multiple of four. */
function wordsOf(bytes: Uint8Array): Uint32Array {
  const whole = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Uint32Array(whole.buffer, whole.byteOffset, Math.floor(whole.length / 4));
}

function asWords({ buffer, byteOffset, length }: Uint8Array): Uint32Array {
  return new Uint32Array(buffer, byteOffset, length / 4);
}
