// Results to a file or to stdout. A file is written beside its place and renamed, so that a crash, a full disk or Ctrl-C
// leaves the old one whole. A stranger would get wrong what is not a plain file: a link is kept and what it points to is
// replaced; a pipe or device is written into, for renaming would replace it.
import { constants, rmSync } from "node:fs";
import { access, chmod, open, readlink, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import { reasonOf, UsageError } from "./exit.ts";
import { fromUser } from "./user-directory.ts";

/** What is written: whole, or in pieces, each made when there is room for it. */
export type Pieces = string | Uint8Array | Iterable<string> | AsyncIterable<string | Uint8Array>;

/** A place that can be written to, checked before long work begins. */
export interface Output {
  /** Where the pieces end in an error, the file stays as it was. */
  readonly write: (pieces: Pieces) => Promise<void>;
}

/**
 * Where a result goes: stdout without a path.
 * @throws {UsageError} the folder is missing or cannot be written to, or the path is a folder.
 */
export async function openOutput(path: string | undefined): Promise<Output> {
  if (path === undefined || path === "-") return { write: writeStdout };
  const refuse = (reason: string): never => {
    throw new UsageError(`${path} cannot be written: ${reason}`);
  };
  if (path.endsWith("/") || path.endsWith(sep)) refuse("it is a folder's name: give a file's name in it");
  const file = await followLinks(fromUser(path));
  const folder = dirname(file);
  const holder = await stat(folder).catch((error) =>
    refuse(
      error.code === "ENOENT"
        ? `there is no folder ${dirname(path)}: make it with mkdir -p`
        : reasonOf(error),
    ),
  );
  if (!holder.isDirectory()) refuse(`${dirname(path)} is no folder`);
  const old = await stat(file).catch(() => undefined);
  if (old?.isDirectory()) refuse("it is a folder: give a file's name in it");
  // What the pieces themselves throw is of the graph, not of the file.
  const fail = (error: unknown): never => {
    if (isOfFiles(error)) refuse(reasonOf(error));
    throw error;
  };
  if (old && !old.isFile()) return { write: (pieces) => writeFile(file, inPieces(pieces)).catch(fail) };
  if (old) await access(file, constants.W_OK).catch(() => refuse("the file may only be read"));
  await access(folder, constants.W_OK).catch(() => refuse(`no permission to write into ${dirname(path)}`));
  return {
    write: (pieces) => replace(file, inPieces(pieces), old?.mode).catch(fail),
  };
}

function inPieces(pieces: Pieces): Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array> {
  return typeof pieces === "string" || pieces instanceof Uint8Array ? [pieces] : pieces;
}

function isOfFiles(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}

/** The file that a chain of links ends at, whether it exists yet or not. */
async function followLinks(file: string, hops = 40): Promise<string> {
  const target = await readlink(file).catch(() => undefined);
  if (target === undefined || hops === 0) return realpath(file).catch(() => file);
  return followLinks(resolve(dirname(file), target), hops - 1);
}

/** Writes beside the file, to the disk, then takes its place. */
async function replace(
  file: string,
  pieces: ReturnType<typeof inPieces>,
  mode: number | undefined,
): Promise<void> {
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  const release = removeWhenEnded(beside);
  try {
    const handle = await open(beside, "wx");
    try {
      for await (const piece of pieces) await handle.appendFile(piece);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (mode !== undefined) await chmod(beside, mode & 0o777);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  } finally {
    release();
  }
}

/** Ctrl-C ends a process without its `finally`: until released, the file is removed first. */
function removeWhenEnded(file: string): () => void {
  const end = (signal: NodeJS.Signals): void => {
    release();
    rmSync(file, { force: true });
    process.kill(process.pid, signal);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const release = (): void => {
    for (const signal of signals) process.off(signal, end);
  };
  for (const signal of signals) process.on(signal, end);
  return release;
}

/** Resolves when all has left the process: a pipe may take it slowly. */
export async function writeStdout(pieces: Pieces): Promise<void> {
  for await (const piece of inPieces(pieces))
    await new Promise<void>((done, fail) => {
      process.stdout.write(piece, (error) => (error ? fail(error) : done()));
    });
}
