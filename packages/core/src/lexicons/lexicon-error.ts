// What a lexicon's door throws. A stranger would look for a Zod error: it is translated here, with file and row.
import type { z } from "zod";

/** A word list that does not have its shape. `code` is always "bad-lexicon". */
class LexiconError extends Error {
  readonly code = "bad-lexicon";
  constructor(
    readonly file: string,
    readonly row: string,
    reason: string,
  ) {
    super(`${file}, row ${row}: ${reason}`);
    this.name = "LexiconError";
  }
}

/** Checks a whole list. Throws {@link LexiconError} with the path of the first wrong value. */
export function checked<T>(schema: z.ZodType<T>, file: string, content: unknown): T {
  const result = schema.safeParse(content);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new LexiconError(file, issue?.path.join(".") ?? "", issue?.message ?? "wrong shape");
}
