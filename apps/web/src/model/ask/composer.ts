// The question as rows of slots: which slot is worked at, and what a click on the graph or in the table puts into it.
// A stranger would get wrong the target: it is the slot that was focused last, and stays so while the pointer is on the
// graph or the table; anything else that takes the focus releases it, unless picking was switched on.
import type { EdgeKind, LanguageCode } from "@isnad/graph";
import { GAP, rowsOf, SLOTS, type SlotPlace, textOfRows, type WrittenRow } from "@isnad/store";
import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Cell } from "../../desk/answers.ts";
import type { Desk } from "../../desk/desk.ts";
import type { Preferences } from "../preferences.ts";
import type { ViewState } from "../view/view.ts";
import type { Question } from "./question.ts";
import { createLabels } from "./vocabulary.ts";

export interface SlotAt {
  readonly row: number;
  readonly place: SlotPlace;
}

export interface Composer {
  /** The rows, at least one; undefined where the text has to be mended as text. */
  readonly rows: ReadonlySignal<readonly WrittenRow[] | undefined>;
  /** The vocabulary's labels by prefixed name. */
  readonly labels: ReturnType<typeof createLabels>;
  /** The slot that a click fills. */
  readonly target: Signal<SlotAt | undefined>;
  /** Keeps the target after the focus has left it. */
  readonly picking: Signal<boolean>;
  /** The slot that wishes to be focused. */
  readonly focusWish: Signal<SlotAt | undefined>;
  readonly put: (slot: SlotAt, written: string) => void;
  /** The text with this in the slot. */
  readonly textWith: (slot: SlotAt, written: string) => string;
  readonly addRow: () => void;
  readonly removeRow: (row: number) => void;
  /** The slot behind this one; undefined behind the last. */
  readonly next: (slot: SlotAt) => SlotAt | undefined;
  readonly release: () => void;
  /** Puts a node into the target; false where there is none. */
  readonly pick: (iri: string) => boolean;
  /** Puts the kind of an edge into the target's row, as its predicate; false where there is none. */
  readonly pickEdge: (kind: EdgeKind) => boolean;
  /** Puts a value of the answer into the target; false where there is none. */
  readonly pickCell: (cell: Cell) => boolean;
}

const EMPTY: WrittenRow = { subject: GAP, predicate: GAP, object: GAP };
const PREFIX: Readonly<Partial<Record<EdgeKind, string>>> = { disagreesWith: "cito", agreesWith: "cito" };

export function createComposer(
  desk: Desk,
  { text, draft }: Question,
  view: ViewState,
  { names, language }: Preferences,
): Composer {
  const target = signal<SlotAt>();
  const picking = signal(false);
  const focusWish = signal<SlotAt>();
  const rows = computed(() => {
    const found = rowsOf(text.value);
    return found?.length === 0 ? [EMPTY] : found;
  });
  const set = (next: readonly WrittenRow[]) => {
    draft.value = undefined;
    text.value =
      next.every((row) => row === EMPTY || isBlank(row)) && next.length < 2 ? "" : textOfRows(next);
  };
  const withSlot = ({ row, place }: SlotAt, written: string) =>
    (rows.peek() ?? []).map((each, at) => (at === row ? { ...each, [place]: written } : each));
  const put = (slot: SlotAt, written: string) => set(withSlot(slot, written));
  const namesIn = (): LanguageCode => {
    const choice = names.peek();
    return choice === "written" ? language.peek() : choice;
  };
  const release = () => {
    target.value = undefined;
    picking.value = false;
  };
  /** The slot that waits for a click, as long as the question is shown in rows. */
  const waiting = () => {
    const { side, askMode } = view.view.peek();
    const slot = target.peek();
    const isShown = side === "ask" && askMode === "patterns" && slot !== undefined;
    return isShown && rows.peek()?.[slot.row] !== undefined ? slot : undefined;
  };
  const fill = (slot: SlotAt, written: string) => {
    put(slot, written);
    if (!picking.peek()) target.value = nextGap(rows.peek() ?? [], slot);
  };
  const pickCell = (cell: Cell): boolean => {
    const slot = waiting();
    if (slot === undefined) return false;
    void desk.writtenCell(cell, namesIn()).then((written) => fill(slot, written));
    return true;
  };

  return {
    rows,
    labels: createLabels(desk),
    target,
    picking,
    focusWish,
    put,
    textWith: (slot, written) => textOfRows(withSlot(slot, written)),
    release,
    addRow() {
      const before = rows.peek() ?? [];
      const subject = before.at(-1)?.subject ?? GAP;
      set([...before, { ...EMPTY, subject }]);
      focusWish.value = { row: before.length, place: subject === GAP ? "subject" : "predicate" };
    },
    removeRow(row) {
      const left = (rows.peek() ?? []).filter((_, at) => at !== row);
      release();
      set(left);
      focusWish.value = { row: Math.max(0, row - 1), place: row === 0 ? "subject" : "object" };
    },
    next({ row, place }) {
      const next = SLOTS[SLOTS.indexOf(place) + 1];
      if (next !== undefined) return { row, place: next };
      return row + 1 < (rows.peek()?.length ?? 0) ? { row: row + 1, place: "subject" } : undefined;
    },
    pick: (iri) => pickCell({ type: "thing", iri, names: {} }),
    pickCell,
    pickEdge(kind) {
      const slot = waiting();
      if (slot === undefined) return false;
      fill({ ...slot, place: "predicate" }, `${PREFIX[kind] ?? "isnad"}:${kind}`);
      return true;
    },
  };
}

function isBlank(row: WrittenRow): boolean {
  return SLOTS.every((place) => row[place] === GAP);
}

/** The next empty slot of the same row. */
function nextGap(rows: readonly WrittenRow[], { row, place }: SlotAt): SlotAt | undefined {
  const next = SLOTS.find((each) => each !== place && rows[row]?.[each] === GAP);
  return next && { row, place: next };
}
