// A single person whom a rule of names has found, and where the search for more goes on.
// A stranger would get wrong the gender: without one nothing tells it, and a "she" may be meant as well as a "he".
import type { Gender, Mention, Span } from "../../../document.ts";
import { nameMention, type Site } from "../../../recognize/site.ts";

export interface FoundPerson {
  readonly mention: Mention;
  /** Index of the first word after the name. */
  readonly next: number;
}

/** `name` is a {@link Name}, or as much of one as a single word tells. */
export function foundPerson(
  site: Site,
  { span, next, gender }: { readonly span: Span; readonly next: number; readonly gender?: Gender },
  rule: string,
  confidence: number,
): FoundPerson {
  return {
    next,
    mention: nameMention(site, span, {
      kind: "person",
      ...(gender && { gender }),
      number: "sg",
      rule,
      confidence,
    }),
  };
}
