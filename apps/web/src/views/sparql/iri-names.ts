// Behind the IRI of something in the graph stands its name, small and muted: who reads the query need not know IRIs.
// A stranger would get wrong that the name is no text of the query: it cannot be edited, copied or asked.
import type { Extension } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from "@codemirror/view";
import { directionOf } from "@isnad/text";
import { tokensOf } from "./tokens.ts";

/** The name of an IRI in the graph, as nodes bear it. */
export type NameOfIri = (iri: string) => string | undefined;

class NameWidget extends WidgetType {
  readonly #name: string;

  constructor(name: string) {
    super();
    this.#name = name;
  }

  override eq(other: NameWidget): boolean {
    return other.#name === this.#name;
  }

  toDOM(): HTMLElement {
    const element = document.createElement("bdi");
    element.className = "cm-iri-name";
    element.dir = directionOf(this.#name);
    element.textContent = this.#name;
    return element;
  }
}

export function iriNames(nameOf: NameOfIri): Extension {
  const namesIn = (text: string): DecorationSet =>
    Decoration.set(
      tokensOf(text).flatMap(({ kind, text: iri, to }) => {
        const name = kind === "iri" ? nameOf(iri.slice(1, -1)) : undefined;
        return name === undefined
          ? []
          : Decoration.widget({ widget: new NameWidget(name), side: 1 }).range(to);
      }),
    );
  return ViewPlugin.fromClass(
    class {
      names: DecorationSet;

      constructor({ state }: EditorView) {
        this.names = namesIn(state.doc.toString());
      }

      update({ docChanged, transactions, state }: ViewUpdate): void {
        // The words of the editor are set anew when the language or the names change.
        if (docChanged || transactions.some(({ reconfigured }) => reconfigured))
          this.names = namesIn(state.doc.toString());
      }
    },
    { decorations: ({ names }) => names },
  );
}
