// Where a reader is among an article's statements, and the steps to the next and the last.
// A stranger would get wrong when keys are heard: before the page's own, for which P means pinning on the graph beneath.
import type { MarkedArticle } from "@isnad/graph";
import { useLayoutEffect } from "preact/hooks";
import { useApp } from "../../model/app.ts";
import { isWriting } from "../../model/commands.ts";

export interface Steps {
  /** The index of the chosen statement among the article's; -1 where none of them is chosen. */
  readonly at: number;
  /** Chooses a statement by its index. */
  readonly choose: (index: number) => void;
  /** Steps by 1 or -1, from the last to the first and back. */
  readonly step: (by: 1 | -1) => void;
}

export function useSteps({ statements }: MarkedArticle): Steps {
  const { selection } = useApp();
  const indexOf = (iri: string | undefined) => statements.findIndex((statement) => statement.iri === iri);
  const choose = (index: number) => {
    const iri = statements[index]?.iri;
    if (iri !== undefined) selection.choose(iri, false);
  };
  const step = (by: 1 | -1) => {
    const now = indexOf(selection.chosen.peek());
    const from = now < 0 && by < 0 ? 0 : now;
    if (statements.length > 0) choose((from + by + statements.length) % statements.length);
  };
  // At once: a key that follows the sight of the text is heard.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const by = stepOf(event);
      if (by === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      step(by);
    };
    // Heard before the page's own commands, of which P is one.
    addEventListener("keydown", onKeyDown, { capture: true });
    return () => removeEventListener("keydown", onKeyDown, { capture: true });
  }, [statements]);
  return { at: indexOf(selection.chosen.value), choose, step };
}

/** N and P by their places on the keyboard, so that an Arabic one has them too. */
export const STEP_LETTERS: Readonly<Record<string, 1 | -1>> = { KeyN: 1, KeyP: -1 };

function stepOf(event: KeyboardEvent): 1 | -1 | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
    return undefined;
  if (document.querySelector("dialog[open]") !== null || isWriting(event)) return undefined;
  return STEP_LETTERS[event.code];
}
