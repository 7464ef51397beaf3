// What words of a content can mean for what is claimed: an event or state, a thing that events happen to, or a word that
// says of what depends on it whether it is so.
// A stranger would get wrong `against`: such a word says that the event is not so ("stay" of withdraw), so that a word and
// its opposite make one topic.
import acts from "@isnad/data/lexicons/concepts/events-acts.json" with { type: "json" };
import culture from "@isnad/data/lexicons/concepts/events-culture.json" with { type: "json" };
import diplomacy from "@isnad/data/lexicons/concepts/events-diplomacy.json" with { type: "json" };
import disasters from "@isnad/data/lexicons/concepts/events-disasters.json" with { type: "json" };
import economy from "@isnad/data/lexicons/concepts/events-economy.json" with { type: "json" };
import elections from "@isnad/data/lexicons/concepts/events-elections.json" with { type: "json" };
import general from "@isnad/data/lexicons/concepts/events-general.json" with { type: "json" };
import government from "@isnad/data/lexicons/concepts/events-government.json" with { type: "json" };
import health from "@isnad/data/lexicons/concepts/events-health.json" with { type: "json" };
import industry from "@isnad/data/lexicons/concepts/events-industry.json" with { type: "json" };
import law from "@isnad/data/lexicons/concepts/events-law.json" with { type: "json" };
import security from "@isnad/data/lexicons/concepts/events-security.json" with { type: "json" };
import speech from "@isnad/data/lexicons/concepts/events-speech.json" with { type: "json" };
import states from "@isnad/data/lexicons/concepts/events-states.json" with { type: "json" };
import travel from "@isnad/data/lexicons/concepts/events-travel.json" with { type: "json" };
import war from "@isnad/data/lexicons/concepts/events-war.json" with { type: "json" };
import { z } from "zod";
import type { LanguageCode } from "../document.ts";
import { checked } from "./lexicon-error.ts";
import { THINGS } from "./things.ts";

/**
 * Who takes part in an event: `one` somebody or something that does it or undergoes it, `two` who does it and to whom or
 * what, `move` who moves and from or to where, `mutual` parties without an order.
 */
export const FRAMES = ["one", "two", "move", "mutual"] as const;
export type Frame = (typeof FRAMES)[number];

/**
 * What a word says of the event that depends on it. `plan`: it is planned or negotiated; `open`: it is asked for or
 * feared; `need`: so too, but that it is needed or threatened is said to be so; `avoid`: it is not so and is not meant to be; `fail`: it is not so; `do`: it is so; `undergo`: so too, done to whom the word tells of; `report`: somebody says so;
 * `false` and `true`: what is said is or is not so.
 */
export const FACTUALITIES = [
  "plan",
  "open",
  "need",
  "avoid",
  "fail",
  "do",
  "undergo",
  "report",
  "false",
  "true",
] as const;
export type Factuality = (typeof FACTUALITIES)[number];

const words = z.array(z.string().min(1)).default([]);
const wordClasses = z.strictObject({ verbs: words, nouns: words, adjectives: words, participles: words });
export type WordClasses = z.infer<typeof wordClasses>;

const eventSide = z.strictObject({
  label: z.string().min(1),
  ...wordClasses.shape,
  /** Listed words that have other common senses: they count only where somebody or something listed takes part. */
  weak: words,
});
const eventRow = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/u),
  frame: z.enum(FRAMES),
  /** More general events: whoever denies one of them denies this: no fraud, so no ballot stuffing. */
  kindOf: z.array(z.string()).optional(),
  /** Events that are not so where this one is: who killed himself was not killed. */
  excludes: z.array(z.string()).optional(),
  en: eventSide,
  ar: eventSide,
  against: z.strictObject({ en: wordClasses.optional(), ar: wordClasses.optional() }).optional(),
});
export type EventRow = z.infer<typeof eventRow>;

/** A word of two events is that of the first: what is special stands before what is general. */
const FILES: Readonly<Record<string, unknown>> = {
  "events-war": war,
  "events-security": security,
  "events-disasters": disasters,
  "events-elections": elections,
  "events-government": government,
  "events-law": law,
  "events-diplomacy": diplomacy,
  "events-economy": economy,
  "events-industry": industry,
  "events-health": health,
  "events-culture": culture,
  "events-travel": travel,
  "events-speech": speech,
  "events-general": general,
  "events-acts": acts,
  "events-states": states,
};

/** Events and states by id, in the order of the files. */
export const EVENTS: ReadonlyMap<string, EventRow> = new Map(
  Object.entries(FILES)
    .flatMap(([file, rows]) => checked(z.array(eventRow), `concepts/${file}.json`, rows))
    .map((row) => [row.id, row]),
);

const factualityList = z.strictObject(
  Object.fromEntries(FACTUALITIES.map((name) => [name, wordClasses])) as Record<
    Factuality,
    typeof wordClasses
  >,
);

/** Checks a language's list of words that say whether something is so. Throws `LexiconError`. */
export function factualityWords(language: LanguageCode, content: unknown): Record<Factuality, WordClasses> {
  return checked(factualityList, `${language}/factuality.json`, content);
}

/** One thing that a word or phrase can mean. */
export interface Sense {
  readonly sort: "event" | "thing" | "factuality";
  /** Of an event or thing its id, else the factuality. */
  readonly id: string;
  readonly use: "verb" | "noun" | "adjective";
  readonly against: boolean;
  readonly weak: boolean;
  /** A preposition that must follow within the clause, folded: إلى of توصل إلى. */
  readonly preposition?: string;
}

/** A listed word with its sense; a verb as "base/past/participle" or "past/present". */
export interface ListedWord {
  readonly word: string;
  readonly sense: Sense;
}

/** All words of a language with what they mean. `factualities` are those of {@link factualityWords}. */
export function listedWords(
  language: LanguageCode,
  factualities: Readonly<Record<Factuality, WordClasses>>,
): ListedWord[] {
  const found: ListedWord[] = [];
  const add = (
    sort: Sense["sort"],
    id: string,
    classes: WordClasses,
    against: boolean,
    weak: ReadonlySet<string>,
  ) => {
    const uses = [
      ["verb", classes.verbs],
      ["noun", classes.nouns],
      ["adjective", [...classes.adjectives, ...classes.participles]],
    ] as const;
    for (const [use, listed] of uses)
      for (const word of listed)
        found.push({
          word,
          sense: { sort, id, use, against, weak: weak.has(word) || weak.has(word.split("/")[0] ?? "") },
        });
  };
  for (const { id, against, ...row } of EVENTS.values()) {
    add("event", id, row[language], false, new Set(row[language].weak));
    const opposite = against?.[language];
    // An opposite of one word is an ordinary one: "remain", "open".
    if (opposite !== undefined)
      add(
        "event",
        id,
        opposite,
        true,
        new Set(
          Object.values(opposite)
            .flat()
            .filter((word) => !word.split("/")[0]!.includes(" ")),
        ),
      );
  }
  for (const { id, ...row } of THINGS.values())
    add("thing", id, { nouns: row[language], verbs: [], adjectives: [], participles: [] }, false, NONE);
  for (const id of FACTUALITIES) add("factuality", id, factualities[id], false, NONE);
  return found;
}

const NONE: ReadonlySet<string> = new Set();
