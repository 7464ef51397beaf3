// Files, folders and pasted text on their way to the desk.
// A stranger would get wrong the moment: what was dropped can be looked at only while the event lasts, so folders are
// asked for at once and walked afterwards.
import type { FileReport, IncomingFile } from "../../desk/protocol.ts";
import { isReadable } from "./readable.ts";

/** Files to read, and what was passed over in folders. */
export interface Gathered {
  readonly files: readonly File[];
  /** Files in folders that are neither articles nor graphs. */
  readonly skipped: number;
  /** Whether there were more than are taken at once. */
  readonly cut: boolean;
}

/** As many files of folders are taken at once; deeper folders than this are left. */
const MOST = 5_000;
const DEEPEST = 20;
/** What a browser can hold besides everything else. */
const LARGEST = 512 * 1024 * 1024;

/** What was dropped: files, and those in folders that can be read. Call it while the event lasts. */
export function droppedFiles({ items, files }: DataTransfer): Promise<Gathered> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  const folders = entries.filter((entry): entry is FileSystemDirectoryEntry => entry.isDirectory);
  if (folders.length === 0) return Promise.resolve({ files: [...files], skipped: 0, cut: false });
  // A browser lists a dropped folder among the files too, as something that cannot be read.
  const names = new Set(folders.map(({ name }) => name));
  return walk(
    folders,
    [...files].filter(({ name }) => !names.has(name)),
  );
}

/** The files of a folder that was chosen. */
export function filesOfFolder(files: Iterable<File>): Gathered {
  const all = [...files].filter(({ name }) => !name.startsWith("."));
  const readable = all.filter(({ name }) => isReadable(name));
  return {
    files: readable.slice(0, MOST),
    skipped: all.length - readable.length,
    cut: readable.length > MOST,
  };
}

/** Breadth first, each folder in the order of its names. */
async function walk(
  folders: readonly FileSystemDirectoryEntry[],
  single: readonly File[],
): Promise<Gathered> {
  const found: File[] = [];
  let skipped = 0;
  const waiting = folders.map((folder) => ({ folder, depth: 1 }));
  for (const { folder, depth } of waiting) {
    for (const entry of await entriesOf(folder)) {
      if (entry.name.startsWith(".")) continue;
      if (isFolder(entry)) {
        if (depth < DEEPEST) waiting.push({ folder: entry, depth: depth + 1 });
      } else if (!isReadable(entry.name)) skipped += 1;
      else if (found.length === MOST) return { files: [...single, ...found], skipped, cut: true };
      else found.push(await fileOf(entry as FileSystemFileEntry));
    }
  }
  return { files: [...single, ...found], skipped, cut: false };
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** A reader gives a hundred at a time, then none. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (some.length === 0) return all.sort((a, b) => (a.name < b.name ? -1 : 1));
    all.push(...some);
  }
}

/** Named by its path below what was dropped. */
async function fileOf(entry: FileSystemFileEntry): Promise<File> {
  const file = await new Promise<File>((done, fail) => entry.file(done, fail));
  Object.defineProperty(file, "webkitRelativePath", { value: entry.fullPath.replace(/^\//, "") });
  return file;
}

/** The bytes of files, named as the user's folder names them, and why some have none. */
export async function incomingFiles(
  files: readonly File[],
): Promise<{ readonly read: readonly IncomingFile[]; readonly refused: readonly FileReport[] }> {
  const read: IncomingFile[] = [];
  const refused: FileReport[] = [];
  for (const file of files) {
    const name = file.webkitRelativePath || file.name;
    try {
      if (file.size > LARGEST) throw new Error(`it has more than ${LARGEST / 1024 / 1024} MB`);
      read.push({ name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      refused.push({ name, kind: "article", added: 0, failure: { code: "unreadable-file", message } });
    }
  }
  return { read, refused };
}

/** A pasted text as a file. Its IRI comes from the text, so pasting it twice adds nothing. */
export function pasted(text: string, published: string): IncomingFile {
  return {
    name: "pasted.txt",
    bytes: new TextEncoder().encode(text),
    ...(published !== "" && { published }),
  };
}
