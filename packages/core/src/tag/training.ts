// What a tagger learns from: the facets of each word of an article, as the tagger will see them, and the names that the
// rules found there. Only the training script asks for this.
import type { LanguageCode, Mention, Segmented, Span } from "../document.ts";
import { namesByRules } from "../recognize/recognize.ts";
import { articleEvidence, type Evidence, evidenceOf, stateFacets } from "./evidence.ts";
import { REACH } from "./model.ts";
import { classOf, pairFacets, seenFrom } from "./tagger.ts";
import { formFacets } from "./word-form.ts";

export interface TrainingSentence {
  readonly language: LanguageCode;
  readonly words: readonly Span[];
  /** For each word the names of all facets that bear on its tag. */
  readonly facets: readonly (readonly string[])[];
  /** What the rules alone recognize in the article. */
  readonly mentions: readonly Mention[];
}

/** The sentences of an article with the evidence for each word. */
export function trainingSentences(article: Segmented): TrainingSentence[] {
  const { sites, mentions } = namesByRules(article);
  const known = articleEvidence(sites, mentions);
  return sites.map((site) => {
    const words = evidenceOf(site, known);
    return {
      language: site.language,
      words: words.map(({ word: { start, end } }) => ({ start, end })),
      facets: facetsOf(words, site.language),
      mentions,
    };
  });
}

function facetsOf(words: readonly Evidence[], language: LanguageCode): string[][] {
  const seen = words.map(({ word, state }) => {
    const form = formFacets(word.text, language);
    const place = stateFacets(state);
    return { facets: [...form.facets, ...place.facets], group: classOf(form.group, place.group) };
  });
  const classes = seen.map(({ group }) => group);
  return words.map((_, index) => {
    const around: string[] = pairFacets(classes[index - 1], classes[index], classes[index + 1]);
    for (let distance = -REACH; distance <= REACH; distance++)
      for (const facet of seen[index + distance]?.facets ?? []) around.push(seenFrom(distance, facet));
    return around;
  });
}
