// What flows between the parts of a question: rows of ids, in batches.
// A stranger would get wrong empty batches: they are breaths, given while much is looked at and nothing found, so that
// whoever waits can stop. An id of 0 is an unbound variable; ids below 0 stand for terms made by the question itself.
export type Row = number[];
export type Batch = readonly Row[];
export type Batches = Iterable<Batch>;

/** Rows in a batch, unless time is up before. */
export const BATCH = 512;
/** Quads looked at between two breaths: about a millisecond. */
export const BREATH = 8_192;
