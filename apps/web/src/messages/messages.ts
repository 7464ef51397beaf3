// Every string of the interface. A stranger would get wrong that this type is what keeps the two languages complete:
// a message that one of them lacks does not compile.
import type { EdgeKind, LanguageCode, Mark, NodeKind } from "@isnad/graph";

type Counted = (count: number) => string;

export interface Messages {
  readonly language: LanguageCode;
  readonly direction: "rtl" | "ltr";
  /** Formats a number in the interface's language. */
  readonly number: (value: number) => string;
  /** Formats `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; what is none of them comes back as it is. */
  readonly date: (iso: string) => string;

  readonly name: string;
  readonly tagline: string;
  readonly skipToSearch: string;
  readonly close: string;
  readonly otherLanguage: { readonly label: string; readonly language: LanguageCode };
  readonly switchLanguage: string;
  readonly theme: Readonly<Record<"light" | "dark", string>>;

  readonly kind: Readonly<Record<NodeKind, string>>;
  readonly kinds: Readonly<Record<NodeKind, string>>;
  readonly edge: Readonly<Record<EdgeKind, string>>;
  readonly nodes: Counted;
  readonly statements: Counted;
  readonly articles: Counted;
  readonly triples: Counted;

  readonly names: {
    readonly label: string;
    readonly choice: Readonly<Record<"en" | "ar" | "written", string>>;
  };
  readonly search: {
    readonly label: string;
    readonly placeholder: string;
    readonly found: Counted;
    readonly mentionedOnly: string;
  };
  readonly tabs: { readonly label: string; readonly ask: string; readonly browse: string };
  readonly browse: { readonly label: string; readonly more: Counted };
  readonly graph: {
    readonly label: string;
    readonly legend: string;
    readonly edges: string;
    readonly toggle: (kind: string) => string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly fit: string;
    readonly opening: string;
    readonly building: (done: number, total: number) => string;
    readonly missingTitle: string;
    readonly missing: string;
    readonly failed: (reason: string) => string;
    readonly emptyTitle: string;
    readonly empty: string;
    readonly noWebglTitle: string;
    readonly noWebgl: string;
  };
  readonly ask: {
    readonly label: string;
    readonly hint: string;
    readonly run: string;
    readonly clear: string;
    readonly examples: string;
    readonly rows: (given: number, total: number, milliseconds: string) => string;
    readonly nothing: string;
    readonly noSuchLabel: (label: string) => string;
    readonly noMatch: string;
    readonly noJoin: string;
    readonly position: (line: number, column: number) => string;
    readonly table: string;
    readonly more: string;
    readonly lit: string;
  };
  readonly example: Readonly<Record<"about" | "nested" | "denied" | "contradicts" | "passedOn", string>>;
  readonly entity: {
    readonly forms: string;
    readonly form: Readonly<Record<string, string>>;
    readonly roles: string;
    readonly affiliation: string;
    readonly partOf: string;
    readonly elsewhere: string;
    readonly said: string;
    readonly saidAbout: string;
    readonly passedOn: string;
    readonly heard: string;
    readonly articles: string;
    readonly more: Counted;
  };
  readonly statement: {
    readonly chain: string;
    readonly part: Readonly<Record<"outlet" | "via" | "speaker", string>>;
    readonly noSpeaker: string;
    readonly to: string;
    readonly words: string;
    readonly mark: Readonly<Record<Mark, string>>;
    readonly noText: string;
    readonly about: string;
    readonly kind: string;
    readonly act: string;
    readonly polarity: string;
    readonly certainty: string;
    readonly status: string;
    readonly quotation: string;
    readonly date: string;
    readonly rule: string;
    readonly confidence: string;
    readonly article: string;
    readonly within: string;
    readonly holds: string;
    readonly earliest: string;
    readonly disagrees: string;
    readonly agrees: string;
  };
  readonly add: {
    readonly open: string;
    readonly title: string;
    readonly lead: string;
    readonly paste: string;
    readonly placeholder: string;
    readonly published: string;
    readonly build: string;
    readonly choose: string;
    readonly drop: string;
    readonly working: string;
    readonly added: (name: string, statements: number) => string;
    readonly nothingNew: (name: string) => string;
    readonly failed: (name: string, reason: string) => string;
    readonly empty: string;
    readonly emptySure: string;
    readonly report: string;
  };
  readonly take: {
    readonly open: string;
    readonly all: string;
    readonly answer: string;
    readonly done: string;
    readonly failed: (reason: string) => string;
  };
}
