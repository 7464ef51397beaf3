// The corrections file: read where `isnad serve` has one or the user opens one, saved after a click, or downloaded.
// A stranger would get wrong what is written: the file as it was read, with only the lines that changed (core sees to it).
// A file that was changed on disk meanwhile is not written over; the user is asked.
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import * as z from "zod/mini";
import type { Desk } from "../../desk/desk.ts";
import { failureOf } from "../../desk/failure.ts";
import type { CorrectionLine, FileReport, IncomingFile } from "../../desk/protocol.ts";
import type { Library } from "../collection/library.ts";
import { download } from "../download.ts";
import type { Keeper } from "../keeper.ts";
import { type Corrections, joined, LINES, without } from "./corrections.ts";

export type Trouble = { readonly kind: "changed" } | { readonly kind: "failed"; readonly message: string };

export interface CorrectionsFile {
  /** Corrections that stand in no file yet, or are still in one. */
  readonly unsaved: ReadonlySignal<boolean>;
  readonly trouble: ReadonlySignal<Trouble | undefined>;
  readonly saving: ReadonlySignal<boolean>;
  /** Takes up what was kept, and the file that is served. */
  readonly start: () => Promise<void>;
  /** Lines that the graph was built with: without a served file they are taken for saved. */
  readonly takeKnown: (lines: readonly CorrectionLine[]) => void;
  /** Undoes `takeKnown`, when what brought the lines is gone. */
  readonly forgetKnown: (lines: readonly CorrectionLine[]) => void;
  readonly open: (file: IncomingFile) => Promise<FileReport>;
  /** Writes the served file; false where it was not written, for `trouble`. */
  readonly save: () => Promise<boolean>;
  readonly download: () => Promise<void>;
  /** Reads the served file again: with what was made here, or without. */
  readonly reload: (keepMine: boolean) => Promise<void>;
}

export function createCorrectionsFile(
  desk: Desk,
  library: Library,
  corrections: Corrections,
  keeper: Keeper,
): CorrectionsFile {
  /** The lines as the file had them when it was last read or written, and its text. */
  const base = signal<readonly CorrectionLine[]>([]);
  const text = signal("");
  const trouble = signal<Trouble>();
  const saving = signal(false);
  const url = new URL("corrections.yaml", document.baseURI);
  let etag = "";
  const isServed = () => (library.served.peek()?.file ?? "none") !== "none";

  async function read(): Promise<readonly CorrectionLine[]> {
    const response = await fetch(url, { cache: "no-store" });
    if (!response.ok) throw new Error(await response.text());
    etag = response.headers.get("ETag") ?? "";
    text.value = await response.text();
    return desk.readCorrections("corrections.yaml", text.value);
  }

  async function reload(keepMine: boolean): Promise<void> {
    try {
      const theirs = await read();
      const mine = corrections.lines.peek();
      corrections.set(keepMine ? joined(mine, base.peek(), theirs) : theirs, false);
      base.value = theirs;
      trouble.value = undefined;
    } catch (error) {
      trouble.value = { kind: "failed", message: failureOf(error).message };
    }
  }

  const written = (lines: readonly CorrectionLine[], now: string) => {
    base.value = lines;
    text.value = now;
    trouble.value = undefined;
  };

  async function put(): Promise<boolean> {
    const lines = corrections.lines.peek();
    const next = await desk.writeCorrections(lines, text.peek());
    const response = await fetch(url, {
      method: "PUT",
      headers: { "If-Match": etag, "X-Isnad": "save", "Content-Type": "text/yaml; charset=utf-8" },
      body: next,
    });
    if (response.ok) {
      etag = response.headers.get("ETag") ?? "";
      written(lines, next);
    } else if (response.status === 412) trouble.value = { kind: "changed" };
    else trouble.value = { kind: "failed", message: (await response.text()).trim() };
    return response.ok;
  }

  return {
    unsaved: computed(() => {
      const lines = corrections.lines.value;
      return without(lines, base.value).length + without(base.value, lines).length > 0;
    }),
    trouble,
    saving,
    async start() {
      const served = library.served.peek();
      const place = served === undefined ? "" : ` ${served.place}`;
      await Promise.all([
        corrections.keepAt(place),
        keeper.keep(`corrections-base${place}`, base, LINES),
        ...(isServed() ? [] : [keeper.keep(`corrections-text${place}`, text, z.string())]),
      ]);
      if (isServed()) await reload(true);
    },
    takeKnown(lines) {
      if (!isServed()) base.value = [...base.peek(), ...without(lines, base.peek())];
    },
    forgetKnown(lines) {
      if (!isServed()) base.value = without(base.peek(), lines);
    },
    async open({ name, bytes }) {
      try {
        const content = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
        const theirs = await desk.readCorrections(name, content);
        const mine = corrections.lines.peek();
        const added = without(theirs, mine);
        if (added.length > 0) corrections.set([...mine, ...added], true);
        if (!isServed() && text.peek() === "") {
          text.value = content;
          base.value = theirs;
        }
        return { name, kind: "corrections", added: added.length };
      } catch (error) {
        return { name, kind: "corrections", added: 0, failure: failureOf(error) };
      }
    },
    async save() {
      saving.value = true;
      try {
        return await put();
      } catch (error) {
        trouble.value = { kind: "failed", message: failureOf(error).message };
        return false;
      } finally {
        saving.value = false;
      }
    },
    async download() {
      const lines = corrections.lines.peek();
      const next = await desk.writeCorrections(lines, text.peek());
      download("corrections.yaml", "text/yaml;charset=utf-8", [next]);
      if (!isServed()) written(lines, next);
    },
    reload,
  };
}
