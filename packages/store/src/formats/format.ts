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

/** The format that a file's name tells, or undefined: `formatOf("graph.ttl") === "turtle"`. */
export function formatOf(filename: string): Format | undefined {
  const name = filename.toLowerCase();
  return FORMATS.find((format) => name.endsWith(FORMAT_INFO[format].extension));
}
