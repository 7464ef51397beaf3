// What a node is called: in English, in Arabic, and as it is most often written in the articles.
// A stranger would get wrong that the written form is no third language: it is the commonest name among the mentions.

export type LanguageCode = "ar" | "en";

/** The names of an entity, or the words of a statement. Whichever are not known are absent. */
export interface Names {
  readonly en?: string;
  readonly ar?: string;
  /** As most mentions write it; for a statement its text. */
  readonly written?: string;
}

/** Which name to show: one of the languages, or as written. */
export type NameChoice = LanguageCode | "written";

/** The name to show for a choice, falling back to one that is known, and to the IRI's last part where there is none. */
export function nameOf(iri: string, names: Names, choice: NameChoice): string {
  const { en, ar, written } = names;
  const order = { en: [en, ar, written], ar: [ar, en, written], written: [written, en, ar] }[choice];
  return order.find((name) => name !== undefined) ?? lastPart(iri);
}

function lastPart(iri: string): string {
  const part = iri.split(/[/#]/).at(-1) || iri;
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
