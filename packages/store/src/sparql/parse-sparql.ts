// The text of a SPARQL query as algebra, by traqula, with the vocabulary's prefixes known beforehand.
// A stranger would get wrong the imports: the parser is loaded when the first SPARQL query comes, for nobody who opens the
// page should wait for it.
import { PREFIXES } from "@isnad/ontology";
import type { Algebra } from "@traqula/algebra-transformations-1-1";
import { QuerySyntaxError } from "../errors.ts";
import { boundTwice } from "./in-scope.ts";
import { tokenWords } from "./token-words.ts";

/** Whether a text is meant as SPARQL and not as bare patterns: it begins with one of SPARQL's words. */
export function isSparql(text: string): boolean {
  return /^\s*(?:#[^\n]*\n\s*)*(?:BASE|PREFIX|SELECT|ASK|CONSTRUCT|DESCRIBE)\b/i.test(text);
}

interface Parser {
  parse(text: string): unknown;
}

let loading: Promise<(text: string, baseIRI: string | undefined) => Algebra.Operation> | undefined;

/** The algebra of a query. Throws `QuerySyntaxError` with the place; updates are refused, as we only answer. */
export async function parseSparql(text: string, baseIRI?: string): Promise<Algebra.Operation> {
  loading ??= load();
  const read = await loading;
  try {
    return read(text, baseIRI);
  } catch (error) {
    if (error instanceof QuerySyntaxError) throw error;
    throw placed(text, (error as Error).message);
  }
}

async function load(): Promise<(text: string, baseIRI: string | undefined) => Algebra.Operation> {
  const [{ Parser }, { toAlgebra }] = await Promise.all([
    import("@traqula/parser-sparql-1-1"),
    import("@traqula/algebra-sparql-1-1"),
  ]);
  const prefixes = { ...PREFIXES };
  const make = (baseIRI: string | undefined): Parser =>
    new Parser({
      lexerConfig: { positionTracking: "full" },
      defaultContext: { prefixes, ...(baseIRI !== undefined && { baseIRI }) },
    });
  const parser = make(undefined);
  return (text, baseIRI) => {
    const ast = (baseIRI === undefined ? parser : make(baseIRI)).parse(text);
    if ((ast as { type?: string }).type === "update")
      throw new QuerySyntaxError(
        text,
        0,
        "an update",
        "SELECT, ASK, CONSTRUCT or DESCRIBE",
        "we only answer",
      );
    const operation = toAlgebra(ast as Parameters<typeof toAlgebra>[0], {
      blankToVariable: true,
      prefixes,
      ...(baseIRI !== undefined && { baseIRI }),
    }) as Algebra.Operation;
    const twice = boundTwice(operation);
    if (twice !== undefined)
      throw new QuerySyntaxError(
        text,
        lastOf(text, twice),
        `?${twice} is bound already`,
        "a variable of its own",
      );
    return operation;
  };
}

/** Where a variable stands last. */
function lastOf(text: string, name: string): number {
  return Math.max(0, text.lastIndexOf(`?${name}`), text.lastIndexOf(`$${name}`));
}

/** traqula says where in its message only: a line with a caret below it, an offset, or a prefix. */
function placed(text: string, message: string): QuerySyntaxError {
  const [, line, caret] = /^Parse error on line (\d+)\n.*\n(-*)\^/.exec(message) ?? [];
  const offset = /at offset: (\d+)/.exec(message)?.[1];
  const prefix = /^Unknown prefix: (.*)$/.exec(message)?.[1];
  if (prefix !== undefined) {
    const known = `known are ${Object.keys(PREFIXES).join(", ")}; declare others with PREFIX`;
    return new QuerySyntaxError(
      text,
      Math.max(0, text.indexOf(`${prefix}:`)),
      `unknown prefix ${prefix}:`,
      "a known prefix",
      known,
    );
  }
  if (line !== undefined) {
    const start =
      text
        .split("\n")
        .slice(0, Number(line) - 1)
        .join("\n").length + (line === "1" ? 0 : 1);
    return new QuerySyntaxError(text, start + caret!.length, foundIn(message), expectedIn(message));
  }
  if (offset !== undefined)
    return new QuerySyntaxError(text, Number(offset), "a character out of place", "SPARQL 1.1");
  const atEnd = /^Parse error/.test(message);
  return new QuerySyntaxError(
    text,
    atEnd ? text.trimEnd().length : 0,
    atEnd ? "the query ends" : message,
    expectedIn(message),
  );
}

function foundIn(message: string): string {
  const found =
    /but found: '(.*)'\s*$/s.exec(message)?.[1] ??
    /but found --> '(.*?)' <--/s.exec(message)?.[1] ??
    /expecting EOF but found: (.*)$/.exec(message)?.[1];
  if (found === undefined) return "this cannot stand here";
  return found === "" ? "the query ends" : `found ${found}`;
}

/** What could have stood there, in words; the parser tells it behind the line at fault, which may hold anything. */
function expectedIn(message: string): string {
  const told = /^(?:Expecting|Redundant input).*/ms.exec(message)?.[0] ?? "";
  if (told.startsWith("Redundant"))
    return /^\^$/m.test(message) ? "SELECT, ASK, CONSTRUCT or DESCRIBE" : "the end of the query";
  const named = /-->\s(.+?)\s<--/.exec(told)?.[1];
  const names = [...told.matchAll(/\[(\[|[^\s[\]][^,[\]]*)[,\]]/g)].map(([, name]) => name!);
  const all = tokenWords(named === undefined ? names : [named]);
  if (all.length === 0) return "SPARQL 1.1";
  return all.length > 8 ? `${all.slice(0, 8).join(", ")} …` : all.join(", ");
}
