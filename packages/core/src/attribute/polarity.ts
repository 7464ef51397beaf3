// Does the speaker hold the content true, as far as the act alone tells? What the content's words say is read for its claims.
import type { Act, Polarity } from "../document.ts";

const POLARITIES: Readonly<Partial<Record<Act, Polarity>>> = {
  Deny: "Denied",
  Demand: "Open",
  Ask: "Open",
  Promise: "Open",
};

export function polarityOf(act: Act): Polarity {
  return POLARITIES[act] ?? "Affirmed";
}
