// The door for options: what is typed becomes a value that the rest can rely on, or a message that says what to type.
import { FORMATS, PROFILES } from "@isnad/store";
import { fold } from "@isnad/text";
import { InvalidArgumentError, Option } from "commander";
import { z } from "zod";

const UNWRITABLE = /[\p{Cc}\s<>"{}|\\^`]/u;

const schemas = {
  base: z
    .string()
    .refine(
      (iri) => /^[a-z][a-z0-9+.-]*:./i.test(iri),
      "give an absolute IRI, for example https://example.org/id/",
    )
    .refine((iri) => !UNWRITABLE.test(iri), "an IRI holds no spaces, quotes or any of < > { } | \\ ^ `")
    .refine(
      (iri) => !/^https?:/i.test(iri) || URL.canParse(iri),
      "give an absolute IRI, for example https://example.org/id/",
    )
    .refine((iri) => /[/#:]$/.test(iri), "it is put before names, so let it end in / or #"),
  date: z.iso.date("write a day of the calendar as YYYY-MM-DD, for example 2026-03-09"),
  confidence: z
    .string()
    .trim()
    .regex(/^\d*\.?\d+$/, "give a number from 0 to 1, for example 0.7")
    .transform(Number)
    .refine((number) => number <= 1, "give a number from 0 to 1, for example 0.7"),
  port: z.coerce.number("give a number").int().min(0).max(65_535, "ports end at 65535"),
  topic: z
    .string()
    .refine((text) => fold(text) !== "", "give a word of a topic's label, for example withdrawal"),
  limit: z.coerce.number("give a number").int("give a whole number").min(1, "give 1 or more"),
  seconds: z.coerce.number("give a number of seconds").gt(0, "give more than 0 seconds"),
};

/** A parser for commander: the value, or an error that names what is wrong with it. */
function option<Value>(schema: z.ZodType<Value>): (text: string) => Value {
  return (text) => {
    const read = schema.safeParse(text);
    if (read.success) return read.data;
    throw new InvalidArgumentError(`${capitalize(read.error.issues[0]?.message ?? "It cannot be read")}.`);
  };
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const readBase = option(schemas.base);
export const readDate = option(schemas.date);
export const readConfidence = option(schemas.confidence);
export const readPort = option(schemas.port);
export const readLimit = option(schemas.limit);
export const readTopic = option(schemas.topic);

/** `--format` and what belongs to it: how a graph is written. */
export function writingOptions(graphs: readonly string[], byDefault: string): readonly Option[] {
  return [
    new Option("--format <FORMAT>", "default: by FILE's extension, else turtle").choices(WRITTEN_FORMATS),
    new Option("--graphs <WHICH>", `named graphs in trig, nquads and jsonld (default: ${byDefault})`).choices(
      graphs,
    ),
    new Option("--profile <PROFILE>", "add what other tools ask for, beside isnad's own words").choices(
      PROFILES,
    ),
    new Option("--language <CODE>", "names in gexf, graphml and csv").choices(["en", "ar"]).default("en"),
    new Option(
      "--positions",
      "lay the nodes out now, as comments at the file's end: a large graph then opens at once",
    ),
    new Option("--bom", "begin csv with a byte order mark, by which Excel knows Arabic"),
  ];
}

/** Formats of RDF, the store's own that opens without being read, and those for graph tools and spreadsheets. */
export const WRITTEN_FORMATS = [...FORMATS, "snapshot", "gexf", "graphml", "csv"] as const;
export type WrittenFormat = (typeof WRITTEN_FORMATS)[number];
export const readSeconds = option(schemas.seconds);

/** `--corrections FILE`. */
export function correctionsOption(): Option {
  return new Option("--corrections <FILE>", "what you know better, applied on every build: a list in YAML");
}

/** `--authority FILE`, as often as one likes. */
export function authorityOption(): Option {
  return new Option("--authority <FILE>", "your own names: .csv, .json or SKOS (.ttl); again for more files")
    .argParser((file: string, before: string[] | undefined) => [...(before ?? []), file])
    .default(undefined);
}
