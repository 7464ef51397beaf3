// What a tagger learns from: the facets of each word of an article, as the tagger will see them, and the names that the
// rules found there. Only the training script asks for this.
import type { LanguageCode, Mention, Segmented, Span } from "../document.ts";
import { NAMING } from "../languages/languages.ts";
import { Lists } from "../lexicons/lists.ts";
import { namesByRules } from "../recognize/recognize.ts";
import { articleEvidence, type Evidence, evidenceOf, stateFacets } from "./evidence.ts";
import { REACH } from "./model.ts";
import type { IsOrdinary } from "./ordinary-words.ts";
import { classOf, pairFacets, seenFrom } from "./tagger.ts";

/** A tagger learns from articles as they are read without an authority file. */
const OUR_LISTS = new Lists();

/** Words in a row that may be names. */
export interface TrainingStretch {
  readonly language: LanguageCode;
  readonly words: readonly Span[];
  /** For each word the names of all facets that bear on its tag. */
  readonly facets: readonly (readonly string[])[];
  /** What the rules alone recognize in the article. */
  readonly mentions: readonly Mention[];
}

/** The stretches of an article that the tagger looks at, with the evidence for each word. */
export function trainingStretches(article: Segmented, isOrdinary: IsOrdinary): TrainingStretch[] {
  const { sites, mentions } = namesByRules(article, OUR_LISTS);
  const known = articleEvidence(sites, mentions);
  return sites.flatMap(({ language, words }, index) => {
    const evidence = evidenceOf(sites[index]!, known);
    const facets = facetsOf(evidence, language, isOrdinary);
    return openStretches(evidence).map(([first, next]) => ({
      language,
      words: words.slice(first, next).map(({ start, end }) => ({ start, end })),
      facets: facets.slice(first, next),
      mentions,
    }));
  });
}

function openStretches(words: readonly (Evidence | undefined)[]): (readonly [number, number])[] {
  const stretches: (readonly [number, number])[] = [];
  for (let first = 0; first < words.length; first++) {
    let next = first;
    while (words[next]?.isOpen === true) next++;
    if (next > first) stretches.push([first, next]);
    first = next;
  }
  return stretches;
}

function facetsOf(
  words: readonly (Evidence | undefined)[],
  language: LanguageCode,
  isOrdinary: IsOrdinary,
): string[][] {
  const seen = words.map((evidence) => {
    if (evidence === undefined) return undefined;
    const form = NAMING[language].tagging.facetsOf(evidence.word.text, isOrdinary);
    const place = stateFacets(evidence.state);
    return { facets: [...form.facets, ...place.facets], group: classOf(form.group, place.group) };
  });
  return words.map((_, index) => {
    const around: string[] = pairFacets(seen[index - 1]?.group, seen[index]?.group, seen[index + 1]?.group);
    for (let distance = -REACH; distance <= REACH; distance++)
      for (const facet of seen[index + distance]?.facets ?? []) around.push(seenFrom(distance, facet));
    return around;
  });
}
