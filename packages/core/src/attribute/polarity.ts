// Does the speaker hold the content true? From the act, and from the negation of the content's own main clause.
import type { Act, LanguageCode, Polarity } from "../document.ts";
import { LANGUAGES } from "../languages/languages.ts";

/** What is demanded, asked or promised is open: the speaker does not say that it is so. */
const OPEN: ReadonlySet<Act> = new Set(["Demand", "Ask", "Promise"]);

/** A denial of a negated content affirms it. */
export function polarityOf(act: Act, content: string, language: LanguageCode): Polarity {
  if (OPEN.has(act)) return "Open";
  const negated = LANGUAGES[language].isNegated(content);
  if (act === "Deny") return negated ? "Affirmed" : "Denied";
  return negated ? "Denied" : "Affirmed";
}
