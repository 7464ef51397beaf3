// Files and pasted text on their way to the desk.
import type { IncomingFile } from "../desk/protocol.ts";

/** The bytes of dropped or chosen files, named as the user's folder names them. */
export function incomingFiles(files: Iterable<File>): Promise<readonly IncomingFile[]> {
  return Promise.all(
    [...files].map(async (file) => ({
      name: file.webkitRelativePath || file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
}

/** A pasted text as a file. Its IRI comes from the text, so pasting it twice adds nothing. */
export function pasted(text: string, published: string): IncomingFile {
  return {
    name: "pasted.txt",
    bytes: new TextEncoder().encode(text),
    ...(published !== "" && { published }),
  };
}
