// The patterns as rows of three slots, joined on the variables they share.
import { SLOTS, type WrittenRow } from "@isnad/store";
import { useEffect } from "preact/hooks";
import { useApp } from "../../model/app.ts";
import { asksOf } from "../../model/ask/asks.ts";
import type { Composer } from "../../model/ask/composer.ts";
import { Icon } from "../parts/icons.tsx";
import { Slot } from "./slot.tsx";

export function PatternRows() {
  const { composer, preferences, question } = useApp();
  const wording = preferences.messages.value.ask;
  const rows = composer.rows.value ?? [];
  const emptied = question.answer.value?.emptiedBy?.pattern;
  const asked = asksOf(rows);
  useEffect(() => releaseElsewhere(composer), []);
  return (
    <fieldset class="patterns" aria-labelledby="query-title">
      {rows.map((row, at) => (
        <PatternRow
          key={at}
          row={row}
          at={at}
          isEmptied={emptied !== undefined && question.asked.value !== undefined && asked[emptied] === at}
        />
      ))}
      <div class="pattern-tools">
        <button type="button" class="quiet" onClick={composer.addRow}>
          <Icon name="plus" /> {wording.addRow}
        </button>
        <button
          type="button"
          class="quiet pick"
          aria-pressed={composer.picking.value}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => {
            const on = !composer.picking.value;
            if (on && composer.target.value === undefined) composer.target.value = firstGap(rows);
            composer.picking.value = on;
            if (!on) composer.release();
          }}
        >
          <Icon name="target" /> {wording.pick}
        </button>
      </div>
      {composer.picking.value && <p class="hint pick-hint">{wording.pickHint}</p>}
    </fieldset>
  );
}

/** Where a click or the focus may go and the target stays. */
const KEEPING = ".slot, .pick, .canvas, .answer";

/** Releases the target once somebody turns to something else, unless picking is on. Gives the function that ends it. */
function releaseElsewhere({ picking, target, release }: Composer): () => void {
  const look = (event: Event) => {
    if (picking.peek() || target.peek() === undefined) return;
    if (!(event.target instanceof Element && event.target.closest(KEEPING) !== null)) release();
  };
  addEventListener("focusin", look);
  addEventListener("pointerdown", look);
  return () => {
    removeEventListener("focusin", look);
    removeEventListener("pointerdown", look);
  };
}

/** The first slot that is still empty, else the last one. */
function firstGap(rows: readonly WrittenRow[]) {
  for (const [row, slots] of rows.entries()) {
    const place = SLOTS.find((each) => slots[each] === "_");
    if (place !== undefined) return { row, place };
  }
  return { row: rows.length - 1, place: "object" as const };
}

interface RowProps {
  readonly row: WrittenRow;
  readonly at: number;
  readonly isEmptied: boolean;
}

function PatternRow({ row, at, isEmptied }: RowProps) {
  const { composer, preferences } = useApp();
  const wording = preferences.messages.value.ask;
  const isOnly = (composer.rows.value ?? []).length < 2;
  const isEmpty = row.predicate === "_" && row.object === "_";
  return (
    <fieldset
      class={`pattern${isEmptied ? " pattern-emptied" : ""}`}
      aria-label={wording.row(at + 1)}
      aria-describedby={isEmptied ? "query-outcome" : undefined}
      onKeyDown={(event) => {
        const field = event.target;
        if (event.key !== "Backspace" || !isEmpty || isOnly) return;
        if (!(field instanceof HTMLInputElement) || field.value !== "") return;
        event.preventDefault();
        composer.removeRow(at);
      }}
    >
      {SLOTS.map((place) => (
        <Slot key={place} at={{ row: at, place }} written={row[place]} />
      ))}
      <button
        type="button"
        class="icon-button pattern-remove"
        aria-label={wording.removeRow(at + 1)}
        title={wording.removeRow(at + 1)}
        disabled={isOnly && row.subject === "_" && isEmpty}
        onClick={() => composer.removeRow(at)}
      >
        <Icon name="close" />
      </button>
    </fieldset>
  );
}
