// The contract of a language: what the stages ask of it. Adding a language is adding one folder that gives this.
// A stranger would get wrong the division of labor: a language finds words (cue, speaker's phrase, content);
// who those words refer to, what lies within what, and what is floating, is settled once for all in `attribute`.
import type { Piece } from "../claim/piece.ts";
import type { Pointing } from "../claim/pointing.ts";
import type { Stretch } from "../claim/stretch.ts";
import type {
  Act,
  Certainty,
  Entity,
  EntityKind,
  Gender,
  GrammaticalNumber,
  LanguageCode,
  Mention,
  Paragraph,
  Quote,
  Recognized,
  Sentence,
  Span,
  Status,
} from "../document.ts";

/** The words in the speaker's slot of a cue. */
export type SpeakerWords =
  /** A noun phrase: a name, a title with a name, a description ("a senior official"). `span` covers all of it. */
  | { readonly kind: "phrase"; readonly span: Span }
  | {
      readonly kind: "pronoun";
      readonly span: Span;
      readonly gender?: Gender;
      readonly number?: GrammaticalNumber;
      /** "It": a body, a state or a document, never a person. */
      readonly isThing?: boolean;
      /** What a relative pronoun stands for, where the language knows: "[two officials] who". */
      readonly antecedent?: Span;
    }
  /**
   * No words: the subject is in the verb (وأضافت) or inherited (adding that). `subject` is who did what its sentence tells
   * first ("[the minister] met … and said"), who is meant unless somebody spoke since the offset `since`.
   */
  | {
      readonly kind: "dropped";
      readonly gender?: Gender;
      readonly number?: GrammaticalNumber;
      readonly subject?: { readonly span: Span; readonly since: number };
      /** Whoever spoke last since this offset is meant, whatever the agreement: a participle in his sentence. */
      readonly since?: number;
    }
  /** The text gives none: a passive without an agent, "reportedly". */
  | { readonly kind: "none" };

/** What a rule finds at one cue, as spans of words. */
export interface Finding {
  /** The rule's name, as `isnad:rule` will show it. */
  readonly rule: string;
  /** The rule's precedence, 0 to 1: which of two findings at one place stays. What the graph says is measured. */
  readonly confidence: number;
  /** The reporting word without its conjunction clitic. Absent for a bare colon in a headline or a floating quotation. */
  readonly cue?: Span;
  readonly act: Act;
  /** The content without complementizer; outer quotation marks may be included, they are trimmed later. */
  readonly contents: readonly Span[];
  /** One, or several for a joint statement whose speakers stand apart. A coordination in one phrase is one entry. */
  readonly speakers: readonly SpeakerWords[];
  readonly addressees: readonly Span[];
  /** Outlets and documents between speaker and article, nearest the speaker first. */
  readonly via: readonly SpeakerWords[];
  readonly status: Status;
  /** Set where the cue itself says so ("reportedly", "claimed"); the content's own hedges are read later. */
  readonly certainty?: Certainty;
  /** The words that date the speech act ("on Friday", "أمس الخميس"). */
  readonly dateText?: Span;
}

/** What a language may look at: one sentence with its surroundings. Mentions are those of the whole article. */
export interface Context {
  readonly article: Recognized;
  readonly paragraph: Paragraph;
  readonly sentence: Sentence;
  /** The mentions that overlap the sentence, in text order. */
  readonly mentions: readonly Mention[];
  /** The quotation that opens the next paragraph, where this sentence ends its own with a colon. */
  readonly following?: Quote;
}

/** A row of a language's rule table. */
export interface Rule<Site> {
  /** Kebab-case, starting with the language: "ar-verb-subject-anna". */
  readonly name: string;
  /** A sentence it fires on: `[…]` around the content, `{…}` around the speaker, `<…>` around the cue. */
  readonly example: string;
  /** Its precedence over other rules, 0 to 1, judged by its writer; `isnad:confidence` is measured (rule-confidence.ts). */
  readonly confidence: number;
  /** Gives what it finds at a site, or undefined. Rows are tried in order; the first that finds something wins. */
  readonly find: (site: Site, context: Context) => Omit<Finding, "rule" | "confidence"> | undefined;
}

export interface Language {
  readonly code: LanguageCode;
  /** The statements of one sentence, in any order; nested ones each on their own. */
  readonly attribute: (context: Context) => readonly Finding[];
  /** How sure the content itself sounds (may, could, قد, ربما). */
  readonly certaintyOf: (text: string) => Certainty;
  /** A content as pieces, for what it claims. */
  readonly pieces: (stretch: Stretch) => Piece[];
  /** What the forms of a folded word share, roughly; undefined for a word that any content may have. */
  readonly stemOf: (key: string) => string | undefined;
  /** The stem itself and others under which a list may hold its word, the likeliest first. */
  readonly kindredOf: (stem: string) => readonly string[];
  /** Does this content point back at what was said ("this", "the reports", ذلك), and how? */
  readonly pointsBack: (text: string) => Pointing | undefined;
}

/** What a language knows of noun phrases, for speakers without a known name. */
export interface Phrasing {
  /** A speaker's phrase as a label: determiners and clitics off, with its kind as far as the head tells. */
  readonly describe: (phrase: string) => Description;
  /** "معاليه": the form of address in it, as it stands before a name; undefined for other words. */
  readonly addressIn: (phrase: string) => string | undefined;
  /** Do these words, between a phrase's start and a name in it, make the name depend on them ("a friend of ")? */
  readonly governs: (words: string) => boolean;
  /** Do these words, right behind a name, mean others around whoever bears it (" aide", " campaign official")? */
  readonly isAround: (words: string) => boolean;
  /** Do these words, right behind the name of a body or state, make it another one's (" climate panel", " copper union")? */
  readonly namesAnother: (words: string, kind: EntityKind) => boolean;
  /** Does this phrase only point back at whoever spoke ("the statement", "المصدر نفسه")? */
  readonly refersBack: (phrase: string) => boolean;
  /** Does a phrase, a demonym or not, only vary a person's name ("the 58-year-old", "the Swede")? With the gender it tells. */
  readonly variesName: (phrase: string, isDemonym: boolean) => { readonly gender?: Gender } | undefined;
  /** The noun of a phrase that may refer back to a person whom it introduced ("the cardiologist"), lower case. */
  readonly introducingNoun: (phrase: string) => string | undefined;
  /** How long the phrase is that opens a paragraph with somebody unnamed ("An engineer who left"), and whether a woman or man. */
  readonly openingPerson: (
    words: string,
  ) => { readonly length: number; readonly gender?: Gender } | undefined;
  /** Is it the outlet that was named last ("the paper")? */
  readonly isOutletAgain: (phrase: string) => boolean;
  /** Is it the state of whoever speaks ("his country", بلاده)? */
  readonly isOwnState: (phrase: string) => boolean;
  /** Does this pronoun stand for the noun phrase right before it ("who", "which")? */
  readonly isRelative: (pronoun: string) => boolean;
  /** Does it point at one or both of the two that were named last ("the latter", "both", كلاهما)? */
  readonly pointsAtTwo: (phrase: string) => "former" | "latter" | "both" | undefined;
  /** Is a folded name that of a paper, agency or station, by the word that such names begin or end with? */
  readonly isOutletName: (folded: string) => boolean;
  /** The gender that verbs and pronouns give a body or state; `neuter`: no "he" or "she" means it. */
  readonly genderOfBody: (entity: Entity) => Gender | "neuter" | undefined;
}

/** An unnamed speaker. */
export interface Description {
  readonly text: string;
  readonly kind: "person" | "group" | "organization";
  readonly gender?: Gender;
  readonly number?: GrammaticalNumber;
}
