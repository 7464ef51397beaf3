// Which names of an article are read after the others, because they may be short for one of them.
// A stranger would get wrong a full name that is a last name too: "Ali Hassan" is somebody, "Hassan" may be Ali's or a
// person of one name, so it waits. So do letters, which may be the first ones of a body's words.
import { fold } from "@isnad/text";
import type { Mention, Span } from "../document.ts";
import { lastName } from "../recognize/repeats.ts";

/** Tells of a mention whether it waits for the full names among `names`. */
export function waitsForFullName(
  names: readonly Mention[],
  textOf: (span: Span) => string,
): (mention: Mention) => boolean {
  const lasts = new Set<string>();
  const edges = new Set<string>();
  for (const each of names) {
    if (each.kind === "person") lasts.add(fold(lastName(textOf(each)) ?? ""));
    else if (isUnlistedBody(each)) for (const edge of edgesOf(fold(textOf(each)))) edges.add(edge);
  }
  return (mention) => {
    const key = fold(textOf(mention));
    if (mention.refers === "family-name" || lasts.has(key)) return true;
    if (isUnlistedBody(mention)) return edges.has(key) || /^[A-Z]{3,8}$/.test(textOf(mention));
    return mention.kind === "person" && !key.includes(" ");
  };
}

function isUnlistedBody({ kind, entry }: Mention): boolean {
  return kind === "organization" && entry === undefined;
}

/** What stands before or after a space of a name: what it may be called in short. */
function edgesOf(name: string): string[] {
  const edges: string[] = [];
  for (let at = name.indexOf(" "); at >= 0; at = name.indexOf(" ", at + 1))
    edges.push(name.slice(0, at), name.slice(at + 1));
  return edges;
}
