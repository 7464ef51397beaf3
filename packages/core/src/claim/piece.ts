// A content as its language reads it for claims: words and groups of words, each with what it can mean and what it does in
// the grammar. A stranger would get wrong that a piece may be several words: a name with its title, "call for", وقف إطلاق النار.
import type { Entity, Span } from "../document.ts";
import type { Sense } from "../lexicons/senses.ts";

/** What a word does to the words around it. */
export type Part =
  /** A finite verb or one that stands for one. */
  | "verb"
  /** A verb that leans on another word: "to leave", "leaving", أن ينسحب. */
  | "infinitive"
  /** Participle behind the noun it describes: "forces deployed in". */
  | "reduced"
  /** be, have, do, كان. */
  | "auxiliary"
  | "noun"
  | "adjective"
  | "pronoun"
  | "preposition"
  | "possessive"
  | "determiner"
  | "and"
  | "comma"
  /** Ends a sentence or what belongs together in it. */
  | "stop"
  | "that"
  | "relative"
  /** "if", إذا: what follows is supposed. */
  | "if"
  /** "after", "because", بعد: what follows is beside the point. */
  | "beside"
  | "negation"
  /** "will", سوف. */
  | "future"
  /** "should", يجب. */
  | "should"
  /** "to" before a verb. */
  | "to"
  | "other";

/** The place in a phrase that a preposition gives what follows it. */
export type Zone =
  | "subject"
  | "object"
  | "by"
  | "of"
  | "from"
  | "to"
  | "in"
  | "on"
  | "with"
  | "between"
  | "owner"
  | "about";

/** Whose something is: "its forces", قواتنا. */
export type Owner = "we" | "they";

export interface Piece extends Span {
  readonly part: Part;
  /** Folded, without clitics. */
  readonly key: string;
  readonly senses: readonly Sense[];
  readonly entity?: Entity | undefined;
  /** An adjective of a state: American, الأميركية. */
  readonly demonym?: boolean | undefined;
  /** Of a preposition, or of the one that is written onto the word. */
  readonly zone?: Zone | undefined;
  /** Of a pronoun, or of the one that is written onto the word; of a verb whose subject is in it: "we leave". */
  readonly owner?: Owner | undefined;
  /** A verb in the passive: its subject is what it is done to. */
  readonly passive?: boolean | undefined;
  /** A verb form that tells of what is to come by itself: ستنسحب, لن. */
  readonly future?: boolean | undefined;
  /** A name with an article or a demonstrative: "the withdrawal", الانسحاب. */
  readonly definite?: boolean | undefined;
}

const NO_SENSES: readonly Sense[] = [];

/**
 * A piece of no sense. Whatever more is known of it is written over a copy, `{ ...pieceOf(token, "noun", key), zone }`: all
 * pieces are of one shape then, and what is asked of each many times is found faster.
 */
export function pieceOf({ start, end }: Span, part: Part, key: string): Piece {
  return {
    start,
    end,
    part,
    key,
    senses: NO_SENSES,
    entity: undefined,
    demonym: undefined,
    zone: undefined,
    owner: undefined,
    passive: undefined,
    future: undefined,
    definite: undefined,
  };
}

/** Sense of a sort that a piece has, the first. */
export function senseOf(piece: Piece | undefined, sort: Sense["sort"]): Sense | undefined {
  return piece?.senses.find((sense) => sense.sort === sort);
}

export function isVerbal(piece: Piece): boolean {
  return piece.part === "verb" || piece.part === "infinitive" || piece.part === "reduced";
}
