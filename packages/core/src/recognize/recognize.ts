// Stage 2: the names and descriptions of one article, each with its kind and extent.
// A stranger would get wrong that a language's rules see one sentence: what only the whole article can tell (a last name
// seen before, a short name bound to a long one, a doubtful place named surely elsewhere) is added here.
import type { Mention, Recognized, Segmented } from "../document.ts";
import { NAMING } from "../languages/languages.ts";
import type { Lists } from "../lexicons/lists.ts";
import { tagNames } from "../tag/tag-names.ts";
import type { Tagger } from "../tag/tagger.ts";
import { ofOneKind } from "./one-kind.ts";
import { ownOutlet } from "./own-outlet.ts";
import { withoutOwners } from "./owners.ts";
import { repeatedNames, withoutLastNames } from "./repeats.ts";
import { settle, settleAround } from "./settle.ts";
import { type Site, siteOf } from "./site.ts";
import { withSupport } from "./support.ts";

/**
 * Finds the mentions of an article: a pure function, in headline and body paragraphs only. Linear in the text's length.
 * With a tagger, what the rules found is confirmed, cut and added to.
 */
export function recognize(article: Segmented, lists: Lists, tagger?: Tagger): Recognized {
  const { sites, mentions } = namesByRules(article, lists);
  const tagged = tagger === undefined ? mentions : tagNames(sites, mentions, tagger);
  return { ...article, mentions: ofOneKind(article.text, tagged), lists };
}

/** The sentences that are read for names, and what the rules alone find in them. */
export function namesByRules(
  article: Segmented,
  lists: Lists,
): {
  readonly sites: readonly Site[];
  readonly mentions: readonly Mention[];
} {
  const sites = article.paragraphs
    .filter(({ role }) => role === "headline" || role === "body")
    .flatMap((paragraph) =>
      paragraph.sentences.map((sentence) => siteOf(article, paragraph, sentence, lists)),
    );
  const candidates = sites.flatMap((site) => NAMING[site.language].recognize(site));
  const first = withoutOwners(article.text, settle(withSupport([...ownOutlet(article), ...candidates])));
  const repeats = repeatedNames(sites, first);
  return { sites, mentions: settleAround(withoutLastNames(first, repeats), repeats) };
}
