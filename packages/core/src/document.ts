// The document on its way from text to quads: each stage takes the type before it and adds what it found.
// A stranger would get wrong the offsets: they are UTF-16 code units into `Article.text` exactly as read, half-open,
// never into a folded or trimmed copy.

import type { Listing } from "./lexicons/rows.ts";

export type LanguageCode = "ar" | "en";
export type Gender = "m" | "f";
export type GrammaticalNumber = "sg" | "du" | "pl";

/** A stretch of an article's text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One document as read. `text` is never changed after this. */
export interface Article {
  /** A URL, or the path relative to the path that the user gave; `/` separates, on every machine. */
  readonly source: string;
  readonly text: string;
  readonly headline?: string;
  /** ISO date, `YYYY-MM-DD`. */
  readonly published?: string;
  /** The outlet's name as written in the file's metadata or its publisher line. */
  readonly publisher?: string;
  /** Characters at the head of the text that are metadata (front matter), not prose. */
  readonly front?: Span;
  /** Its name in IRIs, once that was made of the text; a graph holds texts with secrets masked, of which it cannot be made. */
  readonly id?: string;
}

export interface Token extends Span {
  /** As written. */
  readonly text: string;
  /** `foldWord(text)`; for punctuation the character itself. */
  readonly key: string;
  readonly kind: "word" | "number" | "punctuation";
}

/** A stretch between quotation marks. `start`/`end` include the marks, `inner` does not. */
export interface Quote extends Span {
  readonly inner: Span;
  /** `name`: a quoted name, title or single term; `scare`: a few words of somebody's; `speech`: a clause or more. */
  readonly use: "speech" | "scare" | "name";
  /** True where the closing mark is missing: the quotation goes on in the next paragraph, or was never closed. */
  readonly open: boolean;
}

export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}

/** What a paragraph is for. Only `headline` and `body` are read for mentions and statements. */
export type ParagraphRole = "headline" | "body" | "caption" | "dateline" | "publisher" | "furniture";

export interface Paragraph extends Span {
  readonly language: LanguageCode;
  readonly role: ParagraphRole;
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
}

export interface Segmented extends Article {
  readonly languages: readonly LanguageCode[];
  readonly paragraphs: readonly Paragraph[];
}

/** The forms of `isnad:form`. */
export type MentionForm = "Name" | "Metonym" | "Demonym" | "Description" | "Pronoun";

/** `group`: several unnamed persons. A `country` is a Place that can speak and act. */
export type EntityKind = "person" | "group" | "organization" | "place" | "country";

/** A title or office that the text gives somebody: "defence minister", "الناطق باسم". */
export interface Role extends Span {
  /** The state or organization the role belongs to, a key of the entity lexicon or another mention. */
  readonly affiliation?: string | Mention;
}

/**
 * How a mention finds whom it means where its words alone do not say it: `family-name` is a part of the name of somebody
 * named in full, `same-phrase` another name of what its noun phrase begins with ("(SDF)"), `home` an institution whose state
 * the article tells ("the health ministry"), `back` somebody of before or nobody ("the ministry"), `again` somebody of
 * before or somebody new ("the source"), `latter` whoever was named last, `words` one that its very words tell from others.
 */
export type Reference = "family-name" | "same-phrase" | "home" | "back" | "again" | "latter" | "words";

/**
 * A stretch of text that refers to an entity. `start`/`end` cover the name alone, without title or clitic;
 * `extent` covers the whole noun phrase with title, apposition and brackets, which is what a speaker's slot holds.
 */
export interface Mention extends Span {
  readonly form: MentionForm;
  readonly kind: EntityKind;
  readonly language: LanguageCode;
  readonly extent: Span;
  /** The id of the lexicon's entity, where the words are one of its aliases ("place/Q796"). */
  readonly entry?: string;
  /** For a description or an unnamed speaker: the entry of the state or organization it belongs to. */
  readonly of?: string;
  /** False for "a senior official", "أربعة مصادر": an entity of its own within the article. */
  readonly named: boolean;
  readonly roles: readonly Role[];
  readonly gender?: Gender;
  readonly number?: GrammaticalNumber;
  readonly refers?: Reference;
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface Recognized extends Segmented {
  /** What `entry` refers to: our lists, with those of the user's authority files. */
  readonly lists: Listing;
  /** In text order, not overlapping in `start`/`end` except that a demonym or place may stand inside a longer name. */
  readonly mentions: readonly Mention[];
}

/** A node of the graph, the same one in all articles unless it is unnamed. */
export interface Entity {
  /** The IRI's path below the base: "place/Q796", "actor/ivan-petrov", "actor/SLUG-HASH/120" for an unnamed one. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly named: boolean;
  readonly labels: Readonly<Partial<Record<LanguageCode, string>>>;
  readonly aliases: readonly { readonly text: string; readonly language: LanguageCode }[];
  readonly wikidata?: string;
  /** The node's IRI where a user's authority file gives it one, in place of the base and the id. */
  readonly iri?: string;
  /** IRIs of the same entity elsewhere, by the user's authority file. */
  readonly same?: readonly string[];
  /** Ids of other entities. */
  readonly partOf?: string;
  readonly locatedIn?: string;
  readonly gender?: Gender;
  readonly number?: GrammaticalNumber;
}

export interface Resolved extends Recognized {
  /** Every mention's entity. Mentions whose referent stays unknown ("the ministry" of nowhere) are absent. */
  readonly entityOf: ReadonlyMap<Mention, Entity>;
  /** The named entities of the whole corpus by id, the ones that entities refer to (`partOf`, affiliations) included. */
  readonly entities: ReadonlyMap<string, Entity>;
  /** The outlet behind `publisher`. */
  readonly publishedBy?: Entity;
}

/** The kinds of `isnad:act`. */
export const ACTS = [
  "Assert",
  "Announce",
  "Report",
  "Inform",
  "Deny",
  "Condemn",
  "Demand",
  "Evaluate",
  "Warn",
  "Promise",
  "Ask",
  "Accuse",
  "Praise",
] as const;
export type Act = (typeof ACTS)[number];
export type Polarity = "Affirmed" | "Denied" | "Open";
export type Certainty = "Certain" | "Probable" | "Possible";
export type Status = "Reported" | "Negated" | "Hypothetical";
export type Quotation = "Direct" | "Indirect" | "Mixed";

/** An agent with the words that name it here; no span for a dropped subject. */
export interface Participant {
  readonly entity: Entity;
  readonly span?: Span;
}

/** One speech act as this article tells it. */
export interface Statement {
  readonly speakers: readonly Participant[];
  readonly addressees: readonly Participant[];
  /** Nearest the speaker first. */
  readonly via: readonly Participant[];
  readonly about: readonly Entity[];
  readonly act: Act;
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly status: Status;
  readonly quotation: Quotation;
  readonly language: LanguageCode;
  /** Index of the statement whose content holds this one. */
  readonly within?: number;
  readonly contents: readonly Span[];
  readonly cue?: Span;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly date?: string;
  readonly dateText?: Span;
  readonly rule: string;
  readonly confidence: number;
}

export interface Attributed extends Resolved {
  /** In the order of their first character; `within` refers to positions in this list. */
  readonly statements: readonly Statement[];
  /** Mentions that only attribution could find: pronouns as speakers, speakers without a name. */
  readonly speakerMentions: readonly {
    readonly span: Span;
    readonly form: MentionForm;
    readonly entity: Entity;
  }[];
}

/** Ids of entities, `thing/…`, `event/…` and `noun/…` of words of no list, sorted. */
export type Members = readonly string[];

/** What is claimed, unnegated. */
export interface Proposition {
  /** Of the list of events. */
  readonly event: string;
  readonly agent: Members;
  readonly patient: Members;
  readonly place: Members;
  /** Nobody is named who does it: the speaker is taken to speak of himself. */
  readonly assumed?: true;
}

/** A proposition as a node, named by what it says, so that it has the same name in every article and language. */
export interface Topic extends Proposition {
  /** The IRI's path below the base: "topic/withdraw-0a1b2c3d4e5f", "topic/plan-withdraw-…" of its being planned. */
  readonly id: string;
  readonly labels: Readonly<Record<LanguageCode, string>>;
  /** Of a plan: the topic of what is planned. */
  readonly planned?: Topic;
}

/** What a statement holds of one topic. */
export interface Claim {
  readonly topic: Topic;
  /** Does the speaker hold it true? */
  readonly stance: Polarity;
  /** The same of what the words say: "stays" is Affirmed where withdrawing is Denied. The first one's is the statement's. */
  readonly worded: Polarity;
  /** What the content itself says, where its article or story says more of the same: the topic is the fuller one. */
  readonly told: Proposition;
}

export interface Claimed extends Attributed {
  /** For each statement what its content speaks of, to tell how near two contents are. */
  readonly about: readonly Members[];
  /** For each statement, by its position, what it claims; the first is what it is about above all. */
  readonly claims: readonly (readonly Claim[])[];
}
