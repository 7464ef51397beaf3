// What a panel shows of a statement: the chain that it came by, what kind of saying it is, and its exact words.
import { cito, isnad } from "@isnad/ontology";
import { type ChainLink, chainOf } from "./chain.ts";
import { nearTopicsOf, type Stance, stancesOf } from "./facets.ts";
import { type Facts, firstOf, linksOf } from "./facts.ts";
import { type Passage, passagesOf } from "./passage.ts";
import { namesOf } from "./read-names.ts";
import {
  type EntityReference,
  entityReference,
  inOrder,
  type StatementReference,
  statementReference,
  type TopicReference,
  type Value,
  valueIn,
  type Words,
  wordsOfProperty,
} from "./references.ts";
import { tellingsOf } from "./tellings.ts";

export interface StatementDescription extends StatementReference {
  readonly chain: readonly ChainLink[];
  readonly addressees: readonly EntityReference[];
  readonly about: readonly EntityReference[];
  readonly certainty?: Value;
  readonly status?: Value;
  readonly quotation?: Value;
  readonly cue?: Words;
  readonly dateWords?: Words;
  /** The statement whose content holds this one. */
  readonly within?: StatementReference;
  /** The statements that its content holds. */
  readonly holds: readonly StatementReference[];
  /** What the speaker makes of which topics. */
  readonly topics: readonly (TopicReference & { readonly stance: Stance })[];
  /** Topics that others tell of in other words. */
  readonly near: readonly TopicReference[];
  /** The other tellings of the same speech act, the earliest first. */
  readonly tellings: readonly StatementReference[];
  /** What the same speaker said before on the same topic, and what repeats this. */
  readonly restates: readonly StatementReference[];
  readonly restatedBy: readonly StatementReference[];
  readonly disagreesWith: readonly StatementReference[];
  readonly agreesWith: readonly StatementReference[];
  readonly rule?: string;
  /** 0 to 1. */
  readonly confidence?: number;
  readonly passages: readonly Passage[];
}

/** Everything the graph holds of a statement. */
export function describeStatement(facts: Facts, iri: string): StatementDescription {
  const entities = (property: string) =>
    linksOf(facts, iri, property).map((entity) => entityReference(facts, entity));
  const statements = (iris: readonly string[]) =>
    inOrder(iris.map((other) => statementReference(facts, other)));
  return {
    ...statementReference(facts, iri),
    ...optional(facts, iri),
    chain: chainOf(facts, iri),
    addressees: entities(isnad.addressee),
    about: entities(isnad.about),
    topics: stancesOf(facts, iri).map(({ topic, stance }) => ({
      iri: topic,
      names: namesOf(facts, topic),
      stance,
    })),
    near: nearTopicsOf(facts, iri).map((topic) => ({ iri: topic, names: namesOf(facts, topic) })),
    tellings: statements(tellingsOf(facts, iri).slice(1)),
    restates: statements(linksOf(facts, iri, isnad.restates)),
    restatedBy: statements(facts.subjects(isnad.restates, iri)),
    holds: statements(facts.subjects(isnad.within, iri)),
    disagreesWith: statements(linksOf(facts, iri, cito.disagreesWith)),
    agreesWith: statements(linksOf(facts, iri, cito.agreesWith)),
    passages: passagesOf(facts, iri),
  };
}

/** The parts that a graph may leave out, each only where it stands. */
function optional(facts: Facts, iri: string) {
  const certainty = valueIn(facts, iri, isnad.certainty);
  const status = valueIn(facts, iri, isnad.status);
  const quotation = valueIn(facts, iri, isnad.quotation);
  const cue = wordsOfProperty(facts, iri, isnad.cue);
  const dateWords = wordsOfProperty(facts, iri, isnad.dateText);
  const within = linksOf(facts, iri, isnad.within)[0];
  const rule = firstOf(facts, iri, isnad.rule);
  const confidence = firstOf(facts, iri, isnad.confidence);
  return {
    ...(certainty && { certainty }),
    ...(status && { status }),
    ...(quotation && { quotation }),
    ...(cue && { cue }),
    ...(dateWords && { dateWords }),
    ...(within && { within: statementReference(facts, within) }),
    ...(rule && { rule }),
    ...(confidence && { confidence: Number(confidence) }),
  };
}
