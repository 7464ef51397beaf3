// The English names and descriptions of one sentence, as candidates with their confidences.
// A stranger would get wrong that candidates overlap: `recognize` settles them over the whole article.
import type { Mention } from "../../../document.ts";
import { gazetteerMentions } from "../../../recognize/gazetteer-mentions.ts";
import type { Site } from "../../../recognize/site.ts";
import { bracketed } from "./brackets.ts";
import { ENGLISH_HITS } from "./context.ts";
import { englishOrganizations } from "./organizations.ts";
import { englishPersons } from "./persons.ts";
import { englishPlaces } from "./places.ts";
import { englishUnnamed } from "./unnamed.ts";

export function recognizeEnglish(site: Site): Mention[] {
  const listed = gazetteerMentions(site, ENGLISH_HITS);
  return [
    ...listed,
    ...listed.filter(({ kind }) => kind === "organization").flatMap((mention) => bracketed(site, mention)),
    ...englishPersons(site),
    ...englishOrganizations(site),
    ...englishPlaces(site),
    ...englishUnnamed(site),
  ];
}
