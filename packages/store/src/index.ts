// Quads in, answers and files out. This file is the public list.
export { createDataset, type Dataset } from "./dataset.ts";
export {
  QuerySyntaxError,
  QueryTooLargeError,
  RdfSyntaxError,
  UndecodableError,
  UnwritableTermError,
} from "./errors.ts";
export { FORMAT_INFO, FORMATS, type Format, formatOf } from "./formats/format.ts";
export { gzip } from "./formats/gzip.ts";
export type { DocumentInput } from "./formats/input.ts";
export type { NumberedQuads } from "./formats/numbered-quads.ts";
export { type ParseOptions, type ParseStreamOptions, parse, parseStream } from "./formats/parse.ts";
export {
  type SerializeOptions,
  serialize,
  serializeNumbered,
  serializeSorted,
  serializeStream,
} from "./formats/serialize.ts";
export { dataFactory } from "./n3.ts";
export { withoutGraphs } from "./profiles/article-graphs.ts";
export { type Arrangement, arrange, PROFILES, type Profile } from "./profiles/profile.ts";
export { type EmptiedBy, type QueryResult, query } from "./query/query.ts";
export { toCsv } from "./results/csv.ts";
export { toJson } from "./results/json.ts";
export { createNaming, type Naming } from "./results/naming.ts";
export { type TableOptions, toTable } from "./results/table.ts";
