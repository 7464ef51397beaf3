// Who answers in an interview that is printed as "Q:" and "A:".
// A stranger would get wrong that such letters alone are no interview: a paper's own explainer has them too, so the words
// before the first question must tell that somebody was talked to, and name a person.
import type { Recognized, Span } from "../../document.ts";

const TALK =
  /\b(?:interview(?:ed|s)?|conversation|spoke|speaks|talk(?:s|ed)?|sat down|asked|tells|told|chat(?:s|ted)?)\b/iu;
const QUESTION = /^Q:\s/mu;

const ASKED = new WeakMap<Recognized, Span | null>();

/** Where the person who answers is named first: the one whom the words before the first question name most often. */
export function intervieweeOf(article: Recognized): Span | undefined {
  let found = ASKED.get(article);
  if (found === undefined) {
    found = findInterviewee(article) ?? null;
    ASKED.set(article, found);
  }
  return found ?? undefined;
}

function findInterviewee({ text, mentions }: Recognized): Span | undefined {
  const end = text.search(QUESTION);
  if (end < 0 || !TALK.test(text.slice(0, end))) return undefined;
  const persons = mentions.filter(
    (mention) => mention.kind === "person" && mention.form === "Name" && mention.end <= end,
  );
  const last = (mention: Span) => text.slice(mention.start, mention.end).split(" ").at(-1) ?? "";
  const times = new Map<string, number>();
  for (const each of persons) times.set(last(each), (times.get(last(each)) ?? 0) + 1);
  const most = Math.max(...times.values());
  return persons.find((each) => times.get(last(each)) === most);
}
