// The chain of attribution: by whom a statement reached the reader, from the outlet inward to whoever said it.
// A stranger would get wrong the direction of `isnad:position`: 1 is nearest the speaker, so it is shown last.
import { isnad, schema } from "@isnad/ontology";
import { type Facts, firstOf, linksOf } from "./facts.ts";
import { type EntityReference, entityReference, type Words, wordsOfProperty } from "./references.ts";

/** One step inward. `statement` is the statement whose speaker or relay this is. */
export interface ChainLink {
  readonly part: "outlet" | "via" | "speaker";
  /** Empty where the text names none. */
  readonly agents: readonly EntityReference[];
  readonly statement: string;
  /** Of a speaker: the reporting word, and what is said at this level. */
  readonly cue?: Words;
  readonly words?: Words;
}

/** "Outlet → via → speaker → inner speaker" of a statement, outermost first. */
export function chainOf(facts: Facts, iri: string): readonly ChainLink[] {
  const statements = [...outerStatements(facts, iri), iri];
  return [...outletOf(facts, iri), ...statements.flatMap((statement) => linksOfStatement(facts, statement))];
}

/** The statements that hold this one, outermost first. A circle, which no honest graph has, is cut. */
function outerStatements(facts: Facts, iri: string): readonly string[] {
  const outer: string[] = [];
  for (let at = linksOf(facts, iri, isnad.within)[0]; at !== undefined; ) {
    if (at === iri || outer.includes(at)) break;
    outer.unshift(at);
    at = linksOf(facts, at, isnad.within)[0];
  }
  return outer;
}

function outletOf(facts: Facts, iri: string): readonly ChainLink[] {
  const article = linksOf(facts, iri, isnad.reportedIn)[0];
  const outlets = article === undefined ? [] : linksOf(facts, article, schema.publisher);
  return outlets.length === 0
    ? []
    : [{ part: "outlet", agents: outlets.map((outlet) => entityReference(facts, outlet)), statement: iri }];
}

function linksOfStatement(facts: Facts, statement: string): readonly ChainLink[] {
  const via = relaysOf(facts, statement).map((agent) => ({
    part: "via" as const,
    agents: [entityReference(facts, agent)],
    statement,
  }));
  const speakers = linksOf(facts, statement, isnad.speaker).map((agent) => entityReference(facts, agent));
  const cue = wordsOfProperty(facts, statement, isnad.cue);
  const words = wordsOfProperty(facts, statement, isnad.text);
  return [
    ...via,
    { part: "speaker", agents: speakers, statement, ...(cue && { cue }), ...(words && { words }) },
  ];
}

/** Who passed it on, farthest from the speaker first. */
function relaysOf(facts: Facts, statement: string): readonly string[] {
  const relays = linksOf(facts, statement, isnad.relay)
    .map((relay) => ({
      agent: linksOf(facts, relay, isnad.agent)[0],
      position: Number(firstOf(facts, relay, isnad.position)),
    }))
    .sort((a, b) => b.position - a.position)
    .flatMap(({ agent }) => agent ?? []);
  return relays.length > 0 ? relays : linksOf(facts, statement, isnad.via);
}
