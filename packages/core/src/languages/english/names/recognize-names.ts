// The English names and descriptions of one paragraph, as candidates with their confidences.
// A stranger would get wrong that candidates overlap: `recognize` settles them over the whole article.
import type { Mention, Paragraph, Segmented } from "../../../document.ts";
import type { Lists } from "../../../lexicons/lists.ts";
import { gazetteerMentions } from "../../../recognize/gazetteer-mentions.ts";
import { siteOf } from "../../../recognize/site.ts";
import { ENGLISH_HITS } from "./context.ts";
import { bracketed, englishOrganizations } from "./organizations.ts";
import { englishPersons } from "./persons.ts";
import { englishPlaces } from "./places.ts";
import { englishUnnamed } from "./unnamed.ts";

export function recognizeEnglish(article: Segmented, paragraph: Paragraph, lists: Lists): Mention[] {
  return paragraph.sentences.flatMap((sentence) => {
    const site = siteOf(article, paragraph, sentence, lists);
    const listed = gazetteerMentions(site, ENGLISH_HITS);
    return [
      ...listed,
      ...listed.filter(({ kind }) => kind === "organization").flatMap((mention) => bracketed(site, mention)),
      ...englishPersons(site),
      ...englishOrganizations(site),
      ...englishPlaces(site),
      ...englishUnnamed(site),
    ];
  });
}
