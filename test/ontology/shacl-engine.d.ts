// shacl-engine ships no types: what the tests use of it.
declare module "shacl-engine" {
  import type { DataFactory, DatasetCore, Term } from "@rdfjs/types";

  interface Result {
    /** The shape that is broken. */
    readonly shape: { readonly ptr: { readonly term: Term; readonly value: string } };
    readonly focusNode: { readonly term: Term; readonly value: string };
  }
  export class Validator {
    constructor(shapes: DatasetCore, options: { factory: DataFactory });
    validate(data: {
      dataset: DatasetCore;
    }): Promise<{ readonly conforms: boolean; readonly results: readonly Result[] }>;
  }
}
