// Which files of a folder are taken, by their names' endings. Files that are given one by one are all tried.
const ARTICLES = [".txt", ".md", ".markdown", ".html", ".htm"];
const GRAPHS = [".ttl", ".trig", ".nt", ".nq", ".jsonld"];
const PACKAGES = [".zip"];
const CORRECTIONS = [".yaml", ".yml", ".json"];

/** For the file chooser. */
export const ENDINGS: readonly string[] = [
  ...ARTICLES,
  ...GRAPHS,
  ...GRAPHS.map((end) => `${end}.gz`),
  ...PACKAGES,
  ...CORRECTIONS,
];

export function isReadable(name: string): boolean {
  const lower = name.toLowerCase();
  return ENDINGS.some((ending) => lower.endsWith(ending));
}
