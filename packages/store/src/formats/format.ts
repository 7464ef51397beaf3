// The formats that graphs are read and written in, and the file names they go by.

export const FORMATS = ["turtle", "trig", "ntriples", "nquads", "jsonld"] as const;
export type Format = (typeof FORMATS)[number];

/** For each format its usual extension, its media type, and whether it can hold named graphs. */
export const FORMAT_INFO: Readonly<
  Record<
    Format,
    {
      readonly name: string;
      readonly extension: string;
      readonly mediaType: string;
      readonly graphs: boolean;
    }
  >
> = {
  turtle: { name: "Turtle", extension: ".ttl", mediaType: "text/turtle", graphs: false },
  trig: { name: "TriG", extension: ".trig", mediaType: "application/trig", graphs: true },
  ntriples: { name: "N-Triples", extension: ".nt", mediaType: "application/n-triples", graphs: false },
  nquads: { name: "N-Quads", extension: ".nq", mediaType: "application/n-quads", graphs: true },
  jsonld: { name: "JSON-LD", extension: ".jsonld", mediaType: "application/ld+json", graphs: true },
};

/** The format that a file's name tells, packed or not, or undefined: `formatOf("graph.ttl.gz") === "turtle"`. */
export function formatOf(filename: string): Format | undefined {
  const name = filename.toLowerCase().replace(/\.gz$/, "");
  return FORMATS.find((format) => name.endsWith(FORMAT_INFO[format].extension));
}

/** Brackets open blank nodes in Turtle and graphs in TriG, but not before these. */
const JSON_BEGINNING = /^\s*(?:\{\s*["}]|\[\s*[{"[]|\[\s*\]\s*$)/;
const NODE = String.raw`(?:<[^<>"{}|^\`\\\s]*>|_:\S+)`;
const LITERAL = String.raw`"(?:[^"\\]|\\.)*"(?:\^\^<\S+>|@\S+)?`;
/** One quad or triple as N-Quads has it. */
const LINE = new RegExp(
  String.raw`^\s*${NODE}\s*<[^<>\s]*>\s*(?:${NODE}|${LITERAL})\s*(?:${NODE}\s*)?\.\s*(?:#.*)?$`,
);

/**
 * By a text's beginning: JSON by its bracket; N-Quads, which holds N-Triples, where every line is one quad without any of
 * Turtle's short forms; else TriG, which holds Turtle.
 */
export function guessFormat(beginning: string): Format {
  if (JSON_BEGINNING.test(beginning)) return "jsonld";
  const lines = beginning.split(/[\r\n]+/).filter((line) => !/^\s*(?:#|$)/.test(line));
  const isCutOff = !/\.\s*$/.test(lines.at(-1) ?? "");
  const whole = isCutOff ? lines.slice(0, -1) : lines;
  return whole.length > 0 && whole.every((line) => LINE.test(line)) ? "nquads" : "trig";
}
