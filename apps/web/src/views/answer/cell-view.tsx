// One value of an answer: its name chooses it, a small button puts it into the question's marked slot.
import { nameOf } from "@isnad/graph";
import type { Cell } from "../../desk/answers.ts";
import { excerpt } from "../../drawing/excerpt.ts";
import { useApp } from "../../model/app.ts";
import { Glyph } from "../parts/glyph.tsx";
import { Icon } from "../parts/icons.tsx";
import { Written } from "../parts/written.tsx";

const LENGTH = 160;

export function CellView({ cell }: { readonly cell: Cell }) {
  const { composer, preferences, selection } = useApp();
  const text = cell.type === "literal" ? cell.text : nameOf(cell.iri, cell.names, preferences.names.value);
  const words = (
    <Written text={excerpt(text, LENGTH)} language={cell.type === "literal" ? cell.language : undefined} />
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "." && composer.pickCell(cell)) event.preventDefault();
  };
  return (
    <span class="cell-box">
      {cell.type === "thing" && cell.kind !== undefined ? (
        <button
          type="button"
          class="cell"
          aria-pressed={selection.chosen.value === cell.iri}
          onKeyDown={onKeyDown}
          onClick={() => selection.choose(cell.iri)}
        >
          <Glyph kind={cell.kind} />
          {words}
        </button>
      ) : (
        <span class="cell-words" title={cell.type === "thing" ? cell.iri : undefined}>
          {words}
        </span>
      )}
      <Put cell={cell} name={excerpt(text, 40)} />
    </span>
  );
}

/** There only while a slot of the question waits for a value. */
function Put({ cell, name }: { readonly cell: Cell; readonly name: string }) {
  const { composer, preferences } = useApp();
  if (composer.target.value === undefined) return null;
  const label = preferences.messages.value.ask.put(name);
  return (
    <button
      type="button"
      class="icon-button put"
      aria-label={label}
      title={label}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => composer.pickCell(cell)}
    >
      <Icon name="insert" />
    </button>
  );
}
