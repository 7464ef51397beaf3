// The desk's calls that give files to take away, each in the format that was asked for.
// A stranger would get wrong what is handed over: a Blob made of many pieces, never one huge string.
import { disputesCsv, disputesOf, type LanguageCode, statementsCsv, toGexf, toGraphml } from "@isnad/graph";
import { FORMAT_INFO, type Format } from "@isnad/store";
import type { LastAnswer } from "./asking.ts";
import { documentOf } from "./document.ts";
import type { Unpacked } from "./package/read-package.ts";
import { type Cut, cutOut } from "./scope.ts";
import type { Table } from "./table.ts";
import type { PackageWishes, Scope, TakenFormat } from "./takings.ts";

/** By it Excel knows that a CSV file is UTF-8. */
const MARK = "\ufeff";

type Writer = (cut: Cut, language: LanguageCode) => Iterable<string>;

const WRITERS: Readonly<Record<Exclude<TakenFormat, Format>, Writer>> = {
  gexf: ({ graph }, language) => [toGexf(graph, { language, positions: true })],
  graphml: ({ graph }, language) => [toGraphml(graph, { language, positions: true })],
  statements: ({ facts }, language) => [statementsCsv(facts, { language, bom: true })],
  disputes: ({ facts }, language) => [MARK, disputesCsv(disputesOf(facts), language)],
};

export function taking(table: Table, last: LastAnswer) {
  return {
    /** The file for a scope; names in it are in the language where that is known. */
    async take(scope: Scope, format: TakenFormat, language: LanguageCode): Promise<Blob> {
      const cut = cutOut(table.shelf, scope, last);
      const pieces = isRdf(format) ? documentOf(cut.quads, format) : WRITERS[format](cut, language);
      return new Blob([...pieces]);
    },
    /** The evidence package of a scope. */
    async pack(wishes: PackageWishes): Promise<Blob> {
      const { writePackage } = await import("./package/write-package.ts");
      return new Blob([...writePackage(cutOut(table.shelf, wishes.scope, last), wishes)]);
    },
    /** What an evidence package holds. Throws `PackageError` for what is none. */
    async unpack(bytes: Uint8Array): Promise<Unpacked> {
      const { readPackage } = await import("./package/read-package.ts");
      return readPackage(bytes);
    },
  };
}

function isRdf(format: TakenFormat): format is Format {
  return Object.hasOwn(FORMAT_INFO, format);
}
