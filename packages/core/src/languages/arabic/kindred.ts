// Under which stems a listed word may stand whose form was met: عسكري (عسكرية) under عسكر, تعلن under يعلن.
// A stranger would get wrong that most of what comes out is no word: only what a list holds counts, the likeliest first.

/** Left over where `stemOf` cut one ending or clitic of two. */
const BEHIND = /(?:ات|ين|ون|ان|ا|ي|ت|ه)$/u;
const BEFORE = /^(?:بال|وال|ال|لل|فال|كال|س(?=[يتن])|ب|ل|و|ف|ك)/u;
/** Who acts: listed verbs stand in the third person. */
const PERSON = /^[تن]/u;
const SHORTEST = 3;

/** The stem itself and those that it may come from, once `stemOf` has cut the word. */
export function kindredOf(stem: string): readonly string[] {
  const found = [stem];
  for (const cut of [stem.replace(BEHIND, ""), stem.replace(BEFORE, "")])
    if (cut !== stem && cut.length >= SHORTEST) found.push(cut);
  for (const one of [...found]) if (PERSON.test(one)) found.push(one.replace(PERSON, "ي"));
  return found;
}
