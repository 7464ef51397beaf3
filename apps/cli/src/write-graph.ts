// A graph to where and how the user wants it: RDF, or a file for graph tools and spreadsheets.
// A stranger would get wrong when it is checked: what does not go together is said before articles are read.

import type { Position } from "@isnad/graph";
import {
  type Arrangement,
  arrange,
  createDataset,
  FORMAT_INFO,
  FORMATS,
  type Format,
  formatOf,
  gzip,
  type Profile,
  serializeSorted,
  withoutGraphs,
  writeSnapshot,
} from "@isnad/store";
import type { Quad } from "@rdfjs/types";
import { UsageError } from "./exit.ts";
import { WRITTEN_FORMATS, type WrittenFormat } from "./options.ts";
import { placeNodes } from "./place-nodes.ts";
import { type Output, openOutput } from "./write-output.ts";

export interface WritingOptions {
  readonly out?: string;
  readonly format?: WrittenFormat;
  readonly graphs?: "article" | "none" | "keep";
  readonly profile?: Profile;
  readonly language: "en" | "ar";
  readonly bom?: boolean;
  readonly positions?: boolean;
}

/** Where and how a graph is written; made before long work begins. */
export interface Target {
  readonly format: WrittenFormat;
  readonly graphs: "article" | "none" | "keep";
  readonly profile: Profile | undefined;
  readonly language: "en" | "ar";
  readonly bom: boolean;
  readonly positions: boolean;
  readonly packed: boolean;
  readonly output: Output;
}

/** Above so many nodes a layout takes minutes: graph tools have faster ones. */
const LAID_OUT = 5000;

/**
 * The target that options tell; `graphs` is what stands in named graphs when nothing is said.
 * @throws {UsageError} the options do not go together, or the file cannot be written.
 */
export async function targetOf(options: WritingOptions, graphs: "article" | "keep"): Promise<Target> {
  const { out = "", profile, language, bom = false, positions = false } = options;
  const format = options.format ?? formatOfName(out) ?? "turtle";
  const rdf = isRdf(format) ? FORMAT_INFO[format] : undefined;
  if (options.graphs === "article" && !rdf?.graphs)
    throw new UsageError(`${rdf?.name ?? format} holds no named graphs: give a .trig, .nq or .jsonld file`);
  if (profile !== undefined && rdf === undefined)
    throw new UsageError(`a profile is of RDF: ${format} has none`);
  if (bom && format !== "csv") throw new UsageError(`--bom goes with csv, and this would be ${format}`);
  if (format === "snapshot" && /\.gz$/i.test(out))
    throw new UsageError("a snapshot is not packed: it opens as it lies on the disk");
  if (positions && (rdf === undefined || format === "jsonld"))
    throw new UsageError(
      `${rdf?.name ?? format} holds no comments: --positions goes with turtle, trig, ntriples and nquads`,
    );
  if (profile === "rdf12" && format === "jsonld")
    throw new UsageError("JSON-LD has no triple terms: --profile rdf12 goes with the other formats");
  return {
    format,
    graphs: options.graphs ?? (graphs === "article" && !rdf?.graphs ? "none" : graphs),
    profile,
    language,
    bom,
    positions,
    packed: /\.gz$/i.test(out),
    output: await openOutput(options.out),
  };
}

/** Where nodes stand already. */
type Placed = ReadonlyMap<string, Position>;

/** Writes a whole graph, sorted: the same graph gives the same bytes. Where nodes are placed, those in `placed` stay. */
export async function writeGraph(
  quads: readonly Quad[],
  target: Target,
  placed: Placed = new Map(),
): Promise<void> {
  if (target.format === "snapshot")
    return target.output.write(writeSnapshot(createDataset(inGraphs(quads, target))));
  await writePieces(
    isRdf(target.format) ? rdfOf(quads, target, target.format, placed) : await viewOf(quads, target, placed),
    target,
  );
}

/** Writes pieces of text, packed where the file's name asks for it. */
export async function writePieces(
  pieces: string | Iterable<string> | AsyncIterable<string>,
  { output, packed }: Target,
): Promise<void> {
  if (!packed) return output.write(pieces);
  return output.write(gzip(typeof pieces === "string" ? [pieces] : pieces));
}

/** The quads in the graphs that the target asks for. */
export function inGraphs(quads: Iterable<Quad>, { graphs }: Pick<Target, "graphs">): Iterable<Quad> {
  return graphs === "none" ? withoutGraphs(quads) : quads;
}

export function isRdf(format: WrittenFormat): format is Format {
  return (FORMATS as readonly string[]).includes(format);
}

function* rdfOf(quads: readonly Quad[], target: Target, format: Format, placed: Placed): Iterable<string> {
  const { profile, graphs } = target;
  const how: Arrangement = { profile, graphs: graphs === "article" ? "article" : "none" };
  yield* serializeSorted(arrange([...inGraphs(quads, target)], how), format, { rdf12: profile === "rdf12" });
  if (target.positions) yield* placeNodes(quads, placed);
}

/** What graph tools and spreadsheets read: not RDF, and so without what is not drawn. */
async function viewOf(
  quads: readonly Quad[],
  { format, language, bom }: Target,
  placed: Placed,
): Promise<string> {
  const { indexFacts, layout, statementsCsv, toGexf, toGraph, toGraphml } = await import("@isnad/graph");
  const facts = indexFacts(quads);
  if (format === "csv") return statementsCsv(facts, { language, bom });
  const graph = toGraph(facts);
  const positions = graph.order <= LAID_OUT;
  if (positions) layout(graph, { keep: placed });
  return (format === "gexf" ? toGexf : toGraphml)(graph, { language, positions });
}

function formatOfName(name: string): WrittenFormat | undefined {
  const plain = name.toLowerCase().replace(/\.gz$/, "");
  return formatOf(name) ?? WRITTEN_FORMATS.find((format) => !isRdf(format) && plain.endsWith(`.${format}`));
}
