// What `isnad serve` says of the corrections file that it reads and writes, in a header beside the graph.
export interface Served {
  readonly file: "none" | "read" | "write";
  /** Tells what is served at the same address from one day to the next apart. */
  readonly place: string;
}

/** The header of `isnad serve`: "write 0a1b2c". */
export function servedBy(response: Response): Served | undefined {
  const [how, place = ""] = response.headers.get("X-Isnad-Corrections")?.split(" ") ?? [];
  const file = (["none", "read", "write"] as const).find((each) => each === how);
  return file && { file, place };
}
