// What a language knows to say a question in words. A new language is a new file beside english.ts and arabic.ts.
import type { Link, Told } from "./telling.ts";

/** The words for a value: its name, or none where the question asks for it. */
export type Worded = string | undefined;

/** What every telling has words for, before its other properties. */
export interface Core {
  /** Absent: the question does not speak of it; `{}`: it asks for it. */
  readonly speaker?: { readonly name?: Worded };
  readonly about: readonly Worded[];
  /** The key of a named act: "Deny". */
  readonly act?: string;
  /** The question asks for the words. */
  readonly asksText: boolean;
}

export interface Phrases {
  /** The beginning of a question: "who spoke about Iraq". */
  readonly question: (core: Core) => string;
  /** The same as something that one can point at: "what somebody said about Iraq". */
  readonly thing: (core: Core) => string;
  /** What is added for the other properties, with the key of an individual where the value is one. */
  readonly rest: Readonly<
    Record<Exclude<Told, "speaker" | "about">, (value: Worded, key?: string) => string>
  >;
  readonly link: (question: string, kind: Link, thing: string) => string;
  /** "who contradicts whom", for a link between two speakers that are both asked for and nothing else. */
  readonly short: Readonly<Partial<Record<Link, string>>>;
  /** One pattern, read out: "the speaker of ?s is Iraq". */
  readonly pattern: (subject: string, label: string, object: string) => string;
  readonly typed: (subject: string, label: string) => string;
  /** Between two questions of statements that nothing joins. */
  readonly beside: string;
  readonly between: string;
  readonly quote: (words: string) => string;
}
