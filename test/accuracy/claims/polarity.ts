// Is what the graph says of a content what its mark says: held true, held untrue, or left open?
// A stranger would get wrong what is compared: the first claim with the mark's first, plans with plans; where the statement's
// polarity is not that of a claim, the polarity alone; and topics in the direction in which the mark names them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { MarkedPolarity, Row } from "./marked-claims.ts";

const CONCEPTS = join(import.meta.dirname, "../../../data/lexicons/concepts");

interface EventRow {
  readonly id: string;
  readonly against?: { readonly en?: Readonly<Record<string, readonly string[]>> };
}

/** Stems of the single words that are an event's opposites, by its id: "fall", "cut" of a rise. */
const OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  readdirSync(CONCEPTS)
    .filter((file) => file.startsWith("events-"))
    .flatMap((file): EventRow[] => JSON.parse(readFileSync(join(CONCEPTS, file), "utf8")))
    .map(({ id, against }) => {
      const forms = Object.values(against?.en ?? {})
        .flat()
        .flatMap((word) => word.split("/"));
      return [id, new Set(forms.filter((form) => !form.includes(" ")).map(stemOf))];
    }),
);

export function isPolarityRight({ mark, claims, statement }: Row): boolean {
  const [first] = claims;
  const main = first?.worded === statement!.polarity ? first : undefined;
  // Of what is demanded the contract leaves the content open, whatever the mark says of the plan first.
  const isOpen = main === undefined && /^(?:Demand|Ask)$/u.test(statement!.act);
  const isPlan = isOpen ? false : main && main.topic.planned !== undefined;
  const alike =
    isPlan === undefined ? undefined : mark.claims.find(([topic]) => topic.startsWith("plan:") === isPlan);
  const [name, wanted] = alike ?? mark.claims[0]!;
  if (main === undefined) return statement!.polarity === wanted;
  return main.stance === (namesOpposite(name, main.topic.event) ? opposite(wanted) : wanted);
}

/** Is the mark's topic named by an opposite of our event: "inflation-falls" where ours is a rise? */
function namesOpposite(topic: string, event: string): boolean {
  const opposites = OPPOSITES.get(event);
  return topic.split("-").some((word) => opposites?.has(stemOf(word)));
}

function opposite(polarity: MarkedPolarity): MarkedPolarity {
  if (polarity === "Open") return "Open";
  return polarity === "Affirmed" ? "Denied" : "Affirmed";
}

function stemOf(word: string): string {
  return word.replace(/(?:es|s|ed|ing)$/u, "");
}
