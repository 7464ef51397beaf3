// Results to a file or to stdout. A file is written beside its place and renamed, so that a crash, a full disk or Ctrl-C
// leaves the old one whole. A stranger would get wrong what is not a plain file: a link is kept and what it points to is
// replaced; a pipe or device is written into, for renaming would replace it.
import { constants } from "node:fs";
import { access, chmod, open, readlink, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { reasonOf, UsageError } from "./exit.ts";
import { fromUser } from "./user-directory.ts";

/** A place that can be written to, checked before long work begins. */
export interface Output {
  readonly write: (content: string | Uint8Array) => Promise<void>;
}

/**
 * Where a result goes: stdout without a path.
 * @throws {UsageError} the folder is missing or cannot be written to, or the path is a folder.
 */
export async function openOutput(path: string | undefined): Promise<Output> {
  if (path === undefined || path === "-") return { write: writeStdout };
  const file = await followLinks(fromUser(path));
  const refuse = (reason: string): never => {
    throw new UsageError(`${path} cannot be written: ${reason}`);
  };
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
  const fail = (error: unknown): never => refuse(reasonOf(error));
  if (old && !old.isFile()) return { write: (text) => writeFile(file, text).catch(fail) };
  await access(folder, constants.W_OK).catch(() => refuse(`no permission to write into ${dirname(path)}`));
  return {
    write: (text) => replace(file, text, old?.mode).catch(fail),
  };
}

/** The file that a chain of links ends at, whether it exists yet or not. */
async function followLinks(file: string, hops = 40): Promise<string> {
  const target = await readlink(file).catch(() => undefined);
  if (target === undefined || hops === 0) return realpath(file).catch(() => file);
  return followLinks(resolve(dirname(file), target), hops - 1);
}

/** Writes beside the file, to the disk, then takes its place. */
async function replace(file: string, text: string | Uint8Array, mode: number | undefined): Promise<void> {
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  try {
    const handle = await open(beside, "wx");
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (mode !== undefined) await chmod(beside, mode & 0o777);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Resolves when the text has left the process: a pipe may take it slowly. */
export function writeStdout(text: string | Uint8Array): Promise<void> {
  return new Promise((done, fail) => process.stdout.write(text, (error) => (error ? fail(error) : done())));
}
