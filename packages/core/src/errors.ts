// The errors that core's doors throw. Odd text never throws: it yields fewer findings. What throws is input that is
// no article at all, or an option that cannot mean anything.
// A stranger would get wrong `message`: it is complete for a person (which source, why, what to do about it), so callers
// print it and never add to it; programs look at `code`.

/** Why an article could not be read. */
export type UnreadableCode = "empty" | "binary" | "utf-16" | "not-utf8" | "too-large";

/** The input is no article that can be read. `message` is `SOURCE: REASON. REMEDY`. */
export class UnreadableArticleError extends Error {
  override readonly name = "UnreadableArticleError";
  readonly code: UnreadableCode;
  readonly source: string;
  /** What is wrong, without a full stop. */
  readonly reason: string;
  /** What the user can do about it, one sentence, with FILE and FILE.utf8 standing for the file's names. */
  readonly remedy: string;
  /** For `not-utf8` the first byte that is wrong, counted from 0 in the input. */
  readonly offset?: number;

  constructor(
    code: UnreadableCode,
    details: { source: string; reason: string; remedy: string; offset?: number },
  ) {
    super(sentence(details.source, details.reason, details.remedy));
    this.code = code;
    this.source = details.source;
    this.reason = details.reason;
    this.remedy = details.remedy;
    if (details.offset !== undefined) this.offset = details.offset;
  }

  /** The message for somebody who knows the file by another name than its source: the path that was typed, say. */
  describe(file: string): string {
    return sentence(file, this.reason, this.remedy);
  }
}

/** Commands in a remedy can be pasted into a shell: names with other than plain characters are quoted. */
function sentence(file: string, reason: string, remedy: string): string {
  const quote = (name: string): string =>
    /^[\w./-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
  const converted = file.replace(/(\.\w+)?$/, ".utf8$1");
  const filled = remedy.replace(/\bFILE(\.utf8)?\b/g, (_, mark?: string) => quote(mark ? converted : file));
  return `${file}: ${reason}. ${filled}`;
}

/** A date that a caller gave is not a day of the calendar written as `YYYY-MM-DD`. */
export class InvalidDateError extends Error {
  override readonly name = "InvalidDateError";
  readonly code = "invalid-date";

  constructor(readonly value: string) {
    super(`"${value}" is no date: write a day of the calendar as YYYY-MM-DD, for example 2026-03-09`);
  }
}

/** One thing that is wrong with a file of the user's. */
export interface Fault {
  /** "names.csv:4", with a column where that is known: "names.ttl:4:12". */
  readonly where: string;
  /** What is wrong and what to write instead, without a full stop. */
  readonly message: string;
}

/** A file that the user wrote (an authority file, corrections) does not say what it should. Nothing of it was used. */
export class FaultyFileError extends Error {
  override readonly name = "FaultyFileError";
  readonly code = "faulty-file";

  constructor(
    /** All that is wrong, in the order of the lines. */
    readonly faults: readonly Fault[],
  ) {
    const shown = faults.slice(0, SHOWN).map(({ where, message }) => `${where}: ${message}`);
    const more = faults.length - shown.length;
    super([...shown, ...(more > 0 ? [`and ${more} more like these`] : [])].join("\n"));
  }
}

const SHOWN = 10;
