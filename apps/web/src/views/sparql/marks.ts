// The place where a query went wrong, marked in the editor until the text changes.
import { StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";
import { tokensOf } from "./tokens.ts";

const WRONG = Decoration.mark({ class: "cm-wrong" });

/** Marks the token at an offset; undefined takes the mark away. */
export const markWrong = StateEffect.define<number | undefined>();

export const wrongMark = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { docChanged, effects, newDoc }) {
    let next = docChanged ? Decoration.none : marks;
    for (const effect of effects)
      if (effect.is(markWrong))
        next = effect.value === undefined ? Decoration.none : at(newDoc.toString(), effect.value);
    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** What stands at the offset; at the end of the text what stands last. */
export function wrongRange(text: string, offset: number): { readonly from: number; readonly to: number } {
  const tokens = tokensOf(text);
  const found = tokens.find(({ from, to }) => from <= offset && offset < to);
  if (found !== undefined) return found;
  const last = tokens.filter(({ to }) => to <= offset).at(-1);
  return last ?? { from: 0, to: Math.min(1, text.length) };
}

function at(text: string, offset: number): DecorationSet {
  const { from, to } = wrongRange(text, offset);
  return from === to ? Decoration.none : Decoration.set(WRONG.range(from, to));
}
