// What the page may take away: how much of the graph, in which format, and what an evidence package holds. Plain data.
import type { LanguageCode, NameChoice } from "@isnad/graph";
import type { Format } from "@isnad/store";
import type { AskMode } from "../model/view/fields.ts";

/** How much is taken away. */
export type Scope =
  | { readonly what: "all" }
  | {
      readonly what: "shown";
      readonly hiddenNodes: ReadonlySet<string>;
      readonly hiddenEdges?: ReadonlySet<string>;
    }
  /** What the last question matched. */
  | { readonly what: "answer" }
  /** One node with its statements. */
  | { readonly what: "chosen"; readonly iri: string };

/** `statements` and `disputes` are CSV. */
export type TakenFormat = Format | "gexf" | "graphml" | "statements" | "disputes";

/** What an evidence package is to hold. */
export interface PackageWishes {
  readonly scope: Scope;
  /** The language of names in the files that people read. */
  readonly language: LanguageCode;
  /** What the part is, in words of both languages. */
  readonly title: Readonly<Record<LanguageCode, string>>;
  readonly query?: { readonly mode: AskMode; readonly text: string; readonly rows: number };
  /** The view as a link has it. */
  readonly hash: string;
  readonly names: NameChoice;
  /** Whether the articles' whole texts go along. */
  readonly texts: boolean;
  readonly figure?: { readonly svg?: string; readonly png?: Uint8Array };
  readonly corrections: readonly Readonly<Record<string, unknown>>[];
}
