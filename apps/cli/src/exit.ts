// How a command ends. A stranger would get wrong 1 and 2: 1 means that there is a result, but some of the input is not in
// it; 2 means that there is no result, because of what was asked.

export const EXIT = {
  done: 0,
  someFailed: 1,
  nothing: 2,
  /** A bug of ours (EX_SOFTWARE of sysexits.h). */
  bug: 70,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What was asked cannot be done. `message` says what to do instead; no stack is shown. Ends with 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly code = "usage";
}

/** What to print for an error and how to end. Errors that carry a `code` of ours are for the user, others are bugs. */
export function explain(error: unknown): { readonly message: string; readonly exit: ExitCode } {
  if (!(error instanceof Error)) return { message: `bug: ${String(error)}`, exit: EXIT.bug };
  const { code } = error as NodeJS.ErrnoException;
  if (typeof code === "string" && !code.startsWith("ERR_"))
    return { message: error.message, exit: EXIT.nothing };
  const report = "This is a bug in isnad: please report it with the lines above.";
  return { message: `${error.stack ?? error.message}\n${report}`, exit: EXIT.bug };
}

/** The reason of a failed file operation in words, without the path that Node repeats in its own message. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ""] ?? message ?? String(error);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EACCES: "no permission",
  EPERM: "no permission",
  ENOTDIR: "a part of its path is a file, not a folder",
  EISDIR: "it is a folder",
  ELOOP: "its symbolic links run in a circle",
  ENOSPC: "the disk is full",
  EROFS: "the disk can only be read",
  EMFILE: "too many open files",
  ENAMETOOLONG: "its name is too long",
};
