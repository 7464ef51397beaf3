// Which statements tell the same speech act: one press conference in five papers, a translation, wire copy.
// A stranger would get wrong what may differ: the words across languages, never the speaker; an unnamed speaker is the same
// only where the words are.
import type { Claim } from "../document.ts";
import { similarTexts } from "./similar.ts";
import type { Stories } from "./stories.ts";
import { daysBetween, type Telling } from "./telling.ts";

/** Days that the dates of two tellings of one utterance may be apart. */
const APART = 2;
/** How many earlier statements of one speaker on one topic are looked at. */
const WINDOW = 40;
/** How many of a content's topics say what it is about. */
const MAIN = 2;

/** For each telling that repeats one the earliest telling of the same utterance. `tellings` are in order. */
export function sameUtterances(tellings: readonly Telling[], stories: Stories): Map<Telling, Telling> {
  const first = new Map<Telling, Telling>();
  // An article tells nothing twice.
  if (tellings.every(({ article }) => article === tellings[0]!.article)) return first;
  const root = (telling: Telling): Telling => first.get(telling) ?? telling;
  const join = (later: Telling, earlier: Telling) => {
    const target = root(earlier);
    if (target !== later && !first.has(later) && target.article !== later.article) first.set(later, target);
  };
  const alike = similarTexts(tellings.map(wordsOf));
  const bySpeaker = new Map<string, Telling[]>();
  tellings.forEach((telling, index) => {
    for (const at of alike[index]!) {
      if (first.has(telling)) break;
      const other = tellings[at]!;
      if (other.statement.language === telling.statement.language && mayBeOne(telling, other))
        join(telling, other);
    }
    for (const key of keysOf(telling)) {
      const known = bySpeaker.get(key);
      if (known === undefined) {
        bySpeaker.set(key, [telling]);
        continue;
      }
      const same = first.has(telling)
        ? undefined
        : known.slice(-WINDOW).find((other) => isOneOccasion(telling, other, stories));
      if (same !== undefined) join(telling, same);
      known.push(telling);
    }
  });
  return first;
}

function wordsOf({ article, statement }: Telling): string {
  return statement.contents.map(({ start, end }) => article.text.slice(start, end)).join(" ");
}

/** The same speakers, with the same view of a topic that they speak of first of all. */
function keysOf({ speakers, claims, statement }: Telling): string[] {
  if (statement.status !== "Reported" || speakers.length === 0) return [];
  return claims
    .filter(isHeld)
    .slice(0, MAIN)
    .map(({ topic, stance }) => `${speakers.join(" ")} ${topic.id} ${stance}`);
}

export function isHeld({ stance }: Claim): boolean {
  return stance !== "Open";
}

/** Nearly the same words: of the same speaker, or of one whom only one of them names. */
function mayBeOne(left: Telling, right: Telling): boolean {
  if (left.article === right.article || (daysBetween(left.day, right.day) ?? 0) > APART) return false;
  const isNamed = ({ statement }: Telling) => statement.speakers.some(({ entity }) => entity.named);
  return !(isNamed(left) && isNamed(right)) || left.speakers.some((id) => right.speakers.includes(id));
}

/** In another outlet, at nearly the same time; where a date is missing, in the same story. */
function isOneOccasion(left: Telling, right: Telling, stories: Stories): boolean {
  if (left.article === right.article) return false;
  const days = daysBetween(left.day, right.day);
  return days === undefined ? stories.isOne(left.article, right.article) : days <= APART;
}
