// Questions in English.
import type { Core, Phrases, Worded } from "./phrases.ts";

const ACTS: Readonly<Record<string, readonly [one: string, several: string]>> = {
  Assert: ["an assertion", "assertions"],
  Announce: ["an announcement", "announcements"],
  Report: ["a report", "reports"],
  Inform: ["a piece of information", "pieces of information"],
  Deny: ["a denial", "denials"],
  Condemn: ["a condemnation", "condemnations"],
  Demand: ["a demand", "demands"],
  Evaluate: ["an assessment", "assessments"],
  Warn: ["a warning", "warnings"],
  Promise: ["a promise", "promises"],
  Ask: ["a question or request", "questions or requests"],
  Accuse: ["an accusation", "accusations"],
  Praise: ["a commendation", "commendations"],
};

const on = (about: readonly Worded[]) =>
  about.length === 0 ? "" : ` about ${about.map((name) => name ?? "whom or what").join(" and ")}`;
const onSomething = (about: readonly Worded[]) => on(about.map((name) => name ?? "something"));

function question({ speaker, about, act, asksText }: Core): string {
  const nouns = act === undefined ? undefined : ACTS[act];
  if (nouns !== undefined) {
    if (speaker === undefined) return `which ${nouns[1]} were voiced${on(about)}`;
    if (speaker.name !== undefined) return `which ${nouns[1]} ${speaker.name} voiced${on(about)}`;
    return `who voiced ${asksText ? `which ${nouns[0].replace(/^an? /, "")}` : nouns[0]}${on(about)}`;
  }
  if (speaker === undefined) return `what was said${on(about)}`;
  if (speaker.name !== undefined) return `what ${speaker.name} said${on(about)}`;
  if (asksText) return `who said what${on(about)}`;
  return about.length > 0 ? `who spoke${on(about)}` : "who said something";
}

function thing({ speaker, about, act }: Core): string {
  const who = speaker === undefined ? undefined : (speaker.name ?? "somebody");
  const noun = act === undefined ? undefined : ACTS[act]?.[0];
  if (noun !== undefined)
    return `${noun} that ${who === undefined ? "was" : `${who} had`} voiced${onSomething(about)}`;
  return `what ${who === undefined ? "was" : who} said${onSomething(about)}`;
}

/** Words for named individuals; asked for in other words. */
const individual = (named: Readonly<Record<string, string>>, asked: string) => (_: Worded, key?: string) =>
  (key === undefined ? undefined : named[key]) ?? asked;
const either = (named: (name: string) => string, asked: string) => (name: Worded) =>
  name === undefined ? asked : named(name);

export const ENGLISH: Phrases = {
  question,
  thing,
  rest: {
    addressee: either((name) => ` to ${name}`, " to whom"),
    via: either((name) => `, passed on by ${name}`, ", passed on by whom"),
    topic: either((name) => `, on the topic “${name}”`, ", on which topic"),
    affirms: either((name) => `, affirming “${name}”`, ", affirming which topic"),
    denies: either((name) => `, denying “${name}”`, ", denying which topic"),
    leavesOpen: either((name) => `, leaving “${name}” open`, ", leaving which topic open"),
    act: () => ", as which kind of speech act",
    polarity: individual(
      { Affirmed: ", holding it true", Denied: ", holding it untrue", Open: ", leaving it open" },
      ", holding it true or not",
    ),
    certainty: individual(
      { Certain: ", as certain", Probable: ", as probable", Possible: ", as possible" },
      ", with which certainty",
    ),
    status: individual(
      {
        Reported: ", where it is told that it was said",
        Negated: ", where it is told that it was not said",
        Hypothetical: ", as a hypothetical statement",
      },
      ", and whether it was said at all",
    ),
    quotation: individual(
      { Direct: ", directly quoted", Indirect: ", in indirect speech", Mixed: ", partly quoted" },
      ", quoted in which way",
    ),
    text: either((words) => `, in the words “${words}”`, ""),
    cue: either((word) => `, with the word “${word}”`, ", with which reporting word"),
    date: either((date) => `, on ${date}`, ", and when"),
    reportedIn: either((article) => `, reported in “${article}”`, ", reported in which article"),
    rule: either((rule) => `, found by the rule “${rule}”`, ", found by which rule"),
    confidence: either((value) => `, with confidence ${value}`, ", with which confidence"),
  },
  link: (asked, kind, other) =>
    ({
      within: `${asked}, told inside ${other}`,
      disagreesWith: `${asked}, contradicting ${other}`,
      agreesWith: `${asked}, agreeing with ${other}`,
      sameUtterance: `${asked}, the same utterance as ${other}`,
      restates: `${asked}, restating ${other}`,
    })[kind],
  short: {
    within: "what somebody says that somebody said",
    disagreesWith: "who contradicts whom",
    agreesWith: "who agrees with whom",
  },
  pattern: (subject, label, object) => `“${label}” of ${subject} is ${object}`,
  typed: (subject, label) => `${subject} is of the class “${label}”`,
  beside: "; and ",
  between: "; ",
  quote: (words) => `“${words}”`,
};
