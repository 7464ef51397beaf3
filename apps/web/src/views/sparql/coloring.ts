// Tokens in their colors; words from right to left in bidi isolates, so that the quotation marks and dots around them
// stay where SPARQL has them; braces indent.
// A stranger would get wrong that a mark alone isolates nothing: the editor moves its cursor by the same ranges, which
// are told to it beside the decorations.
import { indentService } from "@codemirror/language";
import { type Extension, Prec, type Range } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  Direction,
  EditorView,
  ViewPlugin,
  type ViewUpdate,
} from "@codemirror/view";
import { directionOf } from "@isnad/text";
import { isClosed, quoteOf, type Token, tokensOf, wordsOf } from "./tokens.ts";
import { FUNCTIONS, KEYWORDS } from "./vocabulary.ts";

const KNOWN_WORDS: ReadonlySet<string> = new Set(
  [...KEYWORDS, ...FUNCTIONS].flatMap((words) => words.toLowerCase().split(" ")),
);

const colored = (name: string) => Decoration.mark({ class: `cm-${name}` });
const COLORS = {
  comment: colored("comment"),
  iri: colored("name"),
  string: colored("string"),
  variable: colored("variable"),
  tag: colored("tag"),
  name: colored("name"),
  word: colored("keyword"),
} as const;

const RIGHT_TO_LEFT = Decoration.mark({
  class: "cm-words",
  attributes: { dir: "rtl", lang: "ar" },
  bidiIsolate: Direction.RTL,
});

interface Drawn {
  readonly colors: DecorationSet;
  readonly isolates: DecorationSet;
}

function drawnOf(text: string): Drawn {
  const tokens = tokensOf(text);
  const marks = (rangesOf: (token: Token) => Range<Decoration> | undefined) =>
    Decoration.set(
      tokens.flatMap((token) => rangesOf(token) ?? []),
      true,
    );
  return { colors: marks(colorOf), isolates: marks(isolateOf) };
}

function colorOf({ kind, text, from, to }: Token): Range<Decoration> | undefined {
  if (kind === "mark" || (kind === "word" && text !== "a" && !KNOWN_WORDS.has(text.toLowerCase()))) return;
  return COLORS[kind].range(from, to);
}

function isolateOf(token: Token): Range<Decoration> | undefined {
  const quote = token.kind === "string" ? quoteOf(token).length : token.kind === "comment" ? 1 : 0;
  if (quote === 0 || token.text.includes("\n")) return;
  const from = token.from + quote;
  const to = token.kind === "string" && isClosed(token) ? token.to - quote : token.to;
  const words = token.kind === "string" ? wordsOf(token) : token.text;
  if (from < to && directionOf(words) === "rtl") return RIGHT_TO_LEFT.range(from, to);
}

class Coloring {
  drawn: Drawn;

  constructor({ state }: EditorView) {
    this.drawn = drawnOf(state.doc.toString());
  }

  update({ docChanged, state }: ViewUpdate): void {
    if (docChanged) this.drawn = drawnOf(state.doc.toString());
  }
}

const plugin = ViewPlugin.fromClass(Coloring, {
  provide: (self) => {
    const of = (part: keyof Drawn) => (view: EditorView) => view.plugin(self)?.drawn[part] ?? Decoration.none;
    return [
      EditorView.decorations.of(of("colors")),
      Prec.lowest([
        EditorView.decorations.of(of("isolates")),
        EditorView.bidiIsolatedRanges.of(of("isolates")),
      ]),
    ];
  },
});

/** Two spaces for every brace that is open. */
const indentation = indentService.of(({ state }, pos) => {
  const tokens = tokensOf(state.doc.toString());
  const depth = tokens
    .filter(({ kind, to }) => kind === "mark" && to <= pos)
    .reduce((open, { text }) => open + (text === "{" ? 1 : text === "}" ? -1 : 0), 0);
  const closes =
    tokens.some(({ from, text }) => text === "}" && from === pos) ||
    /^\s*}/.test(state.sliceDoc(pos, pos + 40));
  return Math.max(0, depth - (closes ? 1 : 0)) * 2;
});

export const coloring: Extension = [EditorView.perLineTextDirection.of(true), plugin, indentation];
