// The Arabic names and descriptions of one sentence, as candidates with their confidences.
// A stranger would get wrong that candidates overlap: `recognize` settles them over the whole article.
import type { Mention } from "../../../document.ts";
import { gazetteerMentions } from "../../../recognize/gazetteer-mentions.ts";
import type { Site } from "../../../recognize/site.ts";
import { officesOf, withOffices } from "./apposition.ts";
import { bracketed } from "./brackets.ts";
import { clubsByWord } from "./clubs.ts";
import { ARABIC_HITS } from "./context.ts";
import { foreignPlaces } from "./foreign-names.ts";
import { arabicOrganizations } from "./organizations.ts";
import { arabicPersons } from "./persons.ts";
import { arabicPlaces } from "./places.ts";
import { referringAt } from "./referring.ts";
import { slotNames } from "./slots.ts";
import { unnamedAt } from "./unnamed.ts";

export function recognizeArabic(site: Site): Mention[] {
  const listed = gazetteerMentions(site, ARABIC_HITS);
  const persons = withOffices(site, [...arabicPersons(site), ...slotNames(site)]);
  return [
    ...listed,
    ...listed.filter(({ kind }) => kind === "organization").flatMap((mention) => bracketed(site, mention)),
    ...persons,
    ...officesOf(site, persons),
    ...arabicOrganizations(site),
    ...arabicPlaces(site),
    ...foreignPlaces(site),
    ...clubsByWord(site),
    ...site.words.flatMap((_, index) => unnamedAt(site, index) ?? referringAt(site, index) ?? []),
  ];
}
