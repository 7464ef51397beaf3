// The things that events happen to, with their words in both languages: what tells that a topic of an Arabic and one of an
// English article speak of the same.
// A stranger would get wrong `people`: only those count as a state's where one is named ("US forces"); a bridge never does.
import economy from "@isnad/data/lexicons/concepts/things-economy.json" with { type: "json" };
import energy from "@isnad/data/lexicons/concepts/things-energy.json" with { type: "json" };
import health from "@isnad/data/lexicons/concepts/things-health.json" with { type: "json" };
import law from "@isnad/data/lexicons/concepts/things-law.json" with { type: "json" };
import nature from "@isnad/data/lexicons/concepts/things-nature.json" with { type: "json" };
import people from "@isnad/data/lexicons/concepts/things-people.json" with { type: "json" };
import politics from "@isnad/data/lexicons/concepts/things-politics.json" with { type: "json" };
import security from "@isnad/data/lexicons/concepts/things-security.json" with { type: "json" };
import society from "@isnad/data/lexicons/concepts/things-society.json" with { type: "json" };
import technology from "@isnad/data/lexicons/concepts/things-technology.json" with { type: "json" };
import transport from "@isnad/data/lexicons/concepts/things-transport.json" with { type: "json" };
import { remember } from "@isnad/text";
import { z } from "zod";
import { checked } from "./lexicon-error.ts";

const words = z.array(z.string().min(1)).min(1);
const thingRow = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/u),
  /** The first is its label. */
  en: words,
  ar: words,
  /** Forces and citizens: with a state or body named beside them they count as it. */
  people: z.literal(true).optional(),
  /** A more general thing: a frigate is a warship. */
  kindOf: z.string().optional(),
});
export type ThingRow = z.infer<typeof thingRow>;

const FILES: Readonly<Record<string, unknown>> = {
  "things-economy": economy,
  "things-energy": energy,
  "things-health": health,
  "things-law": law,
  "things-nature": nature,
  "things-people": people,
  "things-politics": politics,
  "things-security": security,
  "things-society": society,
  "things-technology": technology,
  "things-transport": transport,
};

/** Things by id, in the order of the files. */
export const THINGS: ReadonlyMap<string, ThingRow> = new Map(
  Object.entries(FILES)
    .flatMap(([file, rows]) => checked(z.array(thingRow), `concepts/${file}.json`, rows))
    .map((row) => [row.id, row]),
);

/** A thing with all that it is a kind of, the most special first: frigate, warship, ship. */
export const kindsOf: (thing: string) => readonly string[] = remember((thing: string) => {
  const kinds: string[] = [];
  for (let at: string | undefined = thing; at !== undefined; at = THINGS.get(at)?.kindOf) {
    if (kinds.includes(at)) break;
    kinds.push(at);
  }
  return kinds;
});
