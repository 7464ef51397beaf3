// Disputes: topics that some affirm and others deny, with who says what on either side, as a list to read.
// A stranger would get wrong what makes one: two statements that disagree (cito:disagreesWith) and stand on different sides
// of the topic. Where there are such two, all that is said on the topic is listed; a speech act once, however many tell it.
import { cito, isnad } from "@isnad/ontology";
import { compareCodeUnits } from "@isnad/text";
import { chainOf } from "./chain.ts";
import { type Facts, linksOf } from "./facts.ts";
import { type LanguageCode, type Names, nameOf } from "./names.ts";
import { namesOf } from "./read-names.ts";
import { type EntityReference, inOrder, type StatementReference, statementReference } from "./references.ts";
import { tellingsOf } from "./tellings.ts";

/** A step between outlet and speaker: who passed a statement on (via), or said the one that holds it (within). */
export interface Step {
  readonly part: "via" | "within";
  /** Empty where the text names none. */
  readonly agents: readonly EntityReference[];
}

/** One speech act, in the words of its earliest telling that takes this side. */
export interface Utterance extends StatementReference {
  /** When it was said, else when it appeared: `YYYY-MM-DD`, or less of it. */
  readonly day?: string;
  /** Through whom it came to the outlet, outermost first. */
  readonly through: readonly Step[];
  /** Every telling of it, this one included, the earliest first. */
  readonly tellings: readonly StatementReference[];
}

export interface Dispute {
  /** The topic's IRI. */
  readonly topic: string;
  readonly names: Names;
  /** How many speakers disagree over it, on both sides together. */
  readonly opponents: number;
  /** The newest first; what has no date last. */
  readonly affirming: readonly Utterance[];
  readonly denying: readonly Utterance[];
  /** What is said on the topic without taking a side: asked, demanded, hoped. */
  readonly leavingOpen: readonly Utterance[];
}

/**
 * The disputes of a graph: those of most opponents first, then those of most utterances. Only statements that were made
 * count: one that the text says did not take place puts nobody on a side.
 */
export function disputesOf(facts: Facts): readonly Dispute[] {
  const size = ({ affirming, denying }: Dispute) => affirming.length + denying.length;
  const found = new Map(
    facts.instances(isnad.Topic).flatMap((topic) => {
      const dispute = disputeOver(facts, topic);
      return dispute === undefined ? [] : [[topic, dispute] as const];
    }),
  );
  return [...found.values()]
    .filter((dispute) => !isToldTwice(facts, dispute, found))
    .sort((a, b) => b.opponents - a.opponents || size(b) - size(a) || compareCodeUnits(a.topic, b.topic));
}

/** "Will leave" affirms the plan and the leaving: where both are disputed by the same words, the leaving tells it. */
function isToldTwice(facts: Facts, plan: Dispute, found: ReadonlyMap<string, Dispute>): boolean {
  const words = ({ affirming, denying }: Dispute) =>
    [affirming, denying].map((side) => side.map(({ iri }) => iri).join(" ")).join("|");
  return linksOf(facts, plan.topic, isnad.planOf).some((topic) => {
    const event = found.get(topic);
    return event !== undefined && words(event) === words(plan);
  });
}

/** The names of those who published an utterance: outlets, or where none is known the articles' sources. */
export function outletsOf({ tellings }: Utterance, language: LanguageCode): readonly string[] {
  const names = tellings.flatMap(({ article }) => {
    if (article === undefined) return [];
    const { publisher, source } = article;
    return publisher === undefined ? source : nameOf(publisher.iri, publisher.names, language);
  });
  return [...new Set(names)];
}

function disputeOver(facts: Facts, topic: string): Dispute | undefined {
  const holding = (property: string) => facts.subjects(property, topic).filter((iri) => wasMade(facts, iri));
  const [affirming, denying] = [holding(isnad.affirms), holding(isnad.denies)];
  const opposed = opposedIn(facts, affirming, new Set(denying));
  if (opposed.length === 0) return undefined;
  return {
    topic,
    names: namesOf(facts, topic),
    opponents: new Set(opposed.flatMap((iri) => linksOf(facts, iri, isnad.speaker))).size,
    affirming: utterancesOf(facts, affirming, denying),
    denying: utterancesOf(facts, denying, affirming),
    leavingOpen: utterancesOf(facts, holding(isnad.leavesOpen), [...affirming, ...denying]),
  };
}

function wasMade(facts: Facts, iri: string): boolean {
  const status = linksOf(facts, iri, isnad.status)[0];
  return status === undefined || status === isnad.Reported;
}

/** The statements of both sides that disagree with one of the other. */
function opposedIn(facts: Facts, affirming: readonly string[], denying: ReadonlySet<string>): string[] {
  return affirming.flatMap((iri) => {
    const others = [
      ...linksOf(facts, iri, cito.disagreesWith),
      ...facts.subjects(cito.disagreesWith, iri),
    ].filter((other) => denying.has(other));
    return others.length === 0 ? [] : [iri, ...others];
  });
}

/** The speech acts of one side. */
function utterancesOf(facts: Facts, side: readonly string[], other: readonly string[]): readonly Utterance[] {
  const contrary = new Set(other);
  for (const iri of side) contrary.delete(iri);
  const told = new Set<string>();
  const utterances: Utterance[] = [];
  for (const statement of inOrder(side.map((iri) => statementReference(facts, iri)))) {
    if (told.has(statement.iri)) continue;
    const tellings = tellingsOf(facts, statement.iri).filter(
      (iri) => !contrary.has(iri) && wasMade(facts, iri),
    );
    for (const iri of tellings) told.add(iri);
    utterances.push(utterance(facts, statement, tellings));
  }
  return utterances.sort((a, b) => compareCodeUnits(b.day ?? "", a.day ?? ""));
}

function utterance(facts: Facts, statement: StatementReference, tellings: readonly string[]): Utterance {
  const day = statement.date ?? statement.article?.published;
  return {
    ...statement,
    ...(day && { day }),
    through: throughOf(facts, statement.iri),
    tellings: inOrder(tellings.map((iri) => statementReference(facts, iri))),
  };
}

function throughOf(facts: Facts, iri: string): readonly Step[] {
  return chainOf(facts, iri).flatMap(({ part, agents, statement }): readonly Step[] => {
    if (part === "via") return [{ part, agents }];
    return part === "speaker" && statement !== iri ? [{ part: "within", agents }] : [];
  });
}
