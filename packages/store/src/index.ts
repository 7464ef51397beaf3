// Quads in, answers and files out. This file is the public list.
export { createDataset, type Dataset } from "./dataset/dataset.ts";
export { type CountingStore, toStore } from "./dataset/store.ts";
export {
  DatasetFullError,
  QueryCancelledError,
  QuerySyntaxError,
  QueryTimeoutError,
  QueryTooLargeError,
  RdfSyntaxError,
  ServiceRefusedError,
  SnapshotError,
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
export { asSparql } from "./query/as-sparql.ts";
export { asWritten } from "./query/as-written.ts";
export { type Candidate, type CompleteOptions, type Completion, complete } from "./query/complete.ts";
export type { OpenSlot } from "./query/count-slot.ts";
export type { EmptiedBy } from "./query/emptied.ts";
export { inWords } from "./query/in-words/in-words.ts";
export { type PlanStep, planText } from "./query/plan.ts";
export { type QueryOptions, type QueryResult, query } from "./query/query.ts";
export { type SearchHit, search } from "./query/search.ts";
export { GAP, SLOTS, type SlotPlace } from "./query/slots.ts";
export { type RowStream, streamQuery } from "./query/stream.ts";
export { isWhole, rowsOf, textOfRows, type WrittenRow, wholeRows } from "./query/written-rows.ts";
export { type Language, writtenIri, writtenLiteral, writtenTerm } from "./query/written-term.ts";
export { toCsv } from "./results/csv.ts";
export { toJson } from "./results/json.ts";
export { createNaming, type Naming } from "./results/naming.ts";
export type { Solutions } from "./results/solutions.ts";
export { type TableOptions, toTable } from "./results/table.ts";
export { isSnapshot, openSnapshot } from "./snapshot/open-snapshot.ts";
export { writeSnapshot } from "./snapshot/write-snapshot.ts";
export { sparql } from "./sparql/answer.ts";
export { checkQuestion } from "./sparql/check-question.ts";
export type { AnsweredBy, Solution, SparqlAnswer, SparqlOptions } from "./sparql/kinds.ts";
export { isSparql } from "./sparql/parse-sparql.ts";
export { sparqlPlan } from "./sparql/plan.ts";
