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

/** By a text's beginning: JSON by its bracket, N-Quads by four terms on a line, else TriG, which holds the other two. */
export function guessFormat(text: string): Format {
  if (/^\s*[[{]/.test(text)) return "jsonld";
  const line = text.split("\n", 1)[0] ?? "";
  return /^\s*(?:<[^>]*>|_:\S+)\s+<[^>]*>\s+.+\s(?:<[^>]*>|_:\S+)\s*\.\s*$/.test(line) &&
    !/[;,]\s*$/.test(line)
    ? "nquads"
    : "trig";
}
