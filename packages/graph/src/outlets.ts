// Who published an utterance, in words. Apart from disputes.ts, so that a page that shows them loads no vocabulary.
import type { Utterance } from "./disputes.ts";
import { type LanguageCode, nameOf } from "./names.ts";

/** The names of those who published an utterance: outlets, or where none is known the articles' sources. */
export function outletsOf({ tellings }: Utterance, language: LanguageCode): readonly string[] {
  const names = tellings.flatMap(({ article }) => {
    if (article === undefined) return [];
    const { publisher, source } = article;
    return publisher === undefined ? source : nameOf(publisher.iri, publisher.names, language);
  });
  return [...new Set(names)];
}
