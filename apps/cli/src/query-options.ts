// What `isnad query` can be told.
export interface QueryOptions {
  readonly file?: string;
  readonly format: "table" | "csv" | "json";
  readonly language: "en" | "ar";
  readonly limit?: number;
  readonly sparql?: boolean;
  readonly plan?: boolean;
  /** In seconds. */
  readonly timeout: number;
}
