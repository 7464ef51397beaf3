// Marked texts as examples: each word's facets with its tag. What the marks call a name is not always one to us: names
// are without titles, "senior Iraqi officials" and "Syrians" are none, and a state that nobody marked is one.
import {
  type IsOrdinary,
  readArticle,
  segment,
  TAGS,
  type TrainingStretch,
  trainingStretches,
} from "@isnad/core";
import type { MarkedNames, NameKind } from "../names.ts";
import type { Example } from "./chain.ts";

type Name = readonly [number, number, NameKind];
type Found = TrainingStretch["mentions"][number];

/** The examples of one text. */
export function examplesOf({ id, text, entities }: MarkedNames, isOrdinary: IsOrdinary): Example[] {
  const article = segment(readArticle({ source: `${id}.txt`, content: text }));
  return trainingStretches(article, isOrdinary).map((stretch) => {
    const names = [
      ...entities.flatMap((name) => parted(name, text)).flatMap((name) => asNames(name, text, stretch)),
      ...unmarked(entities, stretch),
    ];
    return {
      source: id,
      facets: stretch.facets,
      tags: stretch.words.map((word) => tagOf(word, names, text)),
    };
  });
}

const KINDS = { person: "PER", group: "PER", organization: "ORG", place: "LOC", country: "LOC" } as const;

/**
 * A marked stretch as names in our sense: a person without title; of a stretch that begins or ends in an ordinary word
 * ("towns around Raqqa") the names that the rules find in it; a demonym is none.
 */
function asNames(marked: Name, text: string, { mentions, language }: TrainingStretch): Name[] {
  if (language === "ar") return [marked];
  const [start, end, kind] = marked;
  const within = mentions.filter((mention) => mention.start >= start && mention.end <= end);
  const inside = within.filter(({ form }) => form === "Name");
  const words = text.slice(start, end).split(/\s+/);
  if (isPlain(words[0]) || isPlain(words.at(-1)) || within.some((one) => isWholeDemonym(one, marked)))
    return inside.map((mention): Name => [mention.start, mention.end, KINDS[mention.kind]]);
  const person = inside.find((mention) => mention.kind === "person" && mention.end === end);
  if (kind === "PER" && person !== undefined) return [[person.start, end, kind]];
  const whole = inside.find((mention) => mention.start === start && mention.end === end);
  if (whole?.kind === "country") return [[start, end, "LOC"]];
  return [marked];
}

const isPlain = (word: string | undefined) => word !== undefined && /^\p{Ll}/u.test(word);

const isWholeDemonym = (found: Found, [start, end]: Name) =>
  found.form === "Demonym" && found.start === start && found.end === end;

/** Listed names that the marks left out. */
function unmarked(entities: readonly Name[], { mentions, language }: TrainingStretch): Name[] {
  if (language === "ar") return [];
  return mentions
    .filter(({ form, entry, confidence }) => form === "Name" && entry !== undefined && confidence > 0.9)
    .filter((found) => !entities.some(([start, end]) => start < found.end && end > found.start))
    .map(({ start, end, kind }): Name => [start, end, KINDS[kind]]);
}

/** "Rome, Italy" is two places to us, "Turkey's Foreign Ministry" two names. */
function parted([start, end, kind]: Name, text: string): Name[] {
  return [...text.slice(start, end).matchAll(/(?:(?! ?['’]s )[^,;:()/\n])*(?! ?['’]s )[^,;:()/\s]/g)].map(
    ({ 0: part, index }): Name => [start + index, start + index + part.length, kind],
  );
}

function tagOf(
  word: { readonly start: number; readonly end: number },
  names: readonly Name[],
  text: string,
): number {
  const name = names.find(([start, end]) => start < word.end && end > word.start);
  if (name === undefined) return 0;
  const isFirst = name[0] >= word.start || !/\p{L}|\p{N}/u.test(text.slice(name[0], word.start));
  return TAGS.indexOf(`${isFirst ? "B" : "I"}-${name[2]}`);
}
