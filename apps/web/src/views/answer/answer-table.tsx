// An answer as a table that can be sorted by any column; a row opens to what stands behind it.
// A stranger would get wrong what is in the page: the rows that can be seen, and a few on either side.
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Answer } from "../../desk/answers.ts";
import { inText } from "../../drawing/text-size.ts";
import { useApp } from "../../model/app.ts";
import { type Sorting, sortedRows } from "../../model/ask/sorted-rows.ts";
import { toggled } from "../../model/view/toggled.ts";
import { Icon } from "../parts/icons.tsx";
import { CellView } from "./cell-view.tsx";
import { Evidence } from "./evidence.tsx";
import { opens } from "./opens.ts";
import { useVirtual } from "./use-virtual.ts";

const HEIGHT = inText(36);

export function AnswerTable({ answer }: { readonly answer: Answer }) {
  const { preferences } = useApp();
  const { ask, language } = preferences.messages.value;
  const choice = preferences.names.value;
  const sorting = useSignal<Sorting | undefined>(undefined);
  const order = useSignal<Uint32Array | undefined>(undefined);
  const opened = useSignal<ReadonlySet<number>>(new Set());
  const scroller = useRef<HTMLDivElement>(null);

  useEffect(() => {
    opened.value = new Set();
  }, [answer]);
  useEffect(() => {
    let isCurrent = true;
    order.value = undefined;
    const by = sorting.value;
    if (by !== undefined)
      void sortedRows(answer, by, language, choice).then((found) => {
        if (isCurrent) order.value = found;
      });
    return () => {
      isCurrent = false;
    };
  }, [answer, sorting.value, language, choice]);

  const items = itemsOf(answer, order.value, opened.value);
  const virtual = useVirtual({
    count: items.length,
    scroller,
    height: HEIGHT,
    keyOf: (index) => items[index] ?? -1,
  });
  return (
    <div class="table-scroll" ref={scroller}>
      <table
        aria-label={ask.table}
        aria-rowcount={answer.rows.length + 1}
        style={{ "--columns": answer.variables.length }}
      >
        <colgroup>
          {weightsOf(answer).map((weight, column) => (
            <col key={answer.variables[column]} style={{ inlineSize: `${weight}%` }} />
          ))}
          <col class="col-open" />
        </colgroup>
        <Head
          answer={answer}
          sorting={sorting.value}
          onSort={(column) => {
            sorting.value = nextSorting(sorting.peek(), column);
            virtual.toTop();
          }}
        />
        <tbody style={{ "--before": `${virtual.before}px`, "--after": `${virtual.after}px` }}>
          {virtual.items.map(({ index }) => {
            const item = items[index] ?? 0;
            const row = item >> 1;
            const isOpen = opened.value.has(row);
            return item & 1 ? (
              <tr key={item} class="row-evidence" data-index={index} ref={virtual.measure}>
                <td colSpan={answer.variables.length + 1}>
                  <Evidence answer={answer} row={row} />
                </td>
              </tr>
            ) : (
              <Row
                key={item}
                answer={answer}
                row={row}
                index={index}
                isOpen={isOpen}
                measure={virtual.measure}
                onOpen={() => {
                  opened.value = toggled(opened.peek(), row);
                }}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Twice a row's place, and one more for what stands behind it. */
function itemsOf(
  { rows }: Answer,
  order: Uint32Array | undefined,
  opened: ReadonlySet<number>,
): readonly number[] {
  const items: number[] = [];
  for (let place = 0; place < rows.length; place++) {
    const row = order?.[place] ?? place;
    items.push(row * 2);
    if (opened.has(row)) items.push(row * 2 + 1);
  }
  return items;
}

/** Columns get room for what their first rows hold, in percent. */
function weightsOf({ rows, variables }: Answer): readonly number[] {
  const sample = rows.slice(0, 40);
  const lengths = variables.map((_, column) => {
    const all = sample.map((row) => {
      const cell = row[column];
      if (cell === undefined) return 0;
      return cell.type === "literal"
        ? cell.text.length
        : (cell.names.en ?? cell.names.ar ?? cell.names.written ?? cell.iri.slice(-20)).length;
    });
    return Math.min(48, Math.max(22, all.reduce((sum, length) => sum + length, 0) / Math.max(1, all.length)));
  });
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return lengths.map((length) => (length / total) * 100);
}

function nextSorting(before: Sorting | undefined, column: number): Sorting | undefined {
  if (before?.column !== column) return { column, direction: "ascending" };
  return before.direction === "ascending" ? { column, direction: "descending" } : undefined;
}

interface HeadProps {
  readonly answer: Answer;
  readonly sorting: Sorting | undefined;
  readonly onSort: (column: number) => void;
}

function Head({ answer, sorting, onSort }: HeadProps) {
  const { ask } = useApp().preferences.messages.value;
  return (
    <thead>
      <tr>
        {answer.variables.map((variable, column) => {
          const direction = sorting?.column === column ? sorting.direction : "none";
          return (
            <th key={variable} scope="col" aria-sort={direction}>
              <button
                type="button"
                class={`sort sort-${direction}`}
                title={ask.sortBy(`?${variable}`)}
                onClick={() => onSort(column)}
              >
                <code dir="ltr">?{variable}</code>
                <Icon name="down" />
              </button>
            </th>
          );
        })}
        <td />
      </tr>
    </thead>
  );
}

interface RowProps {
  readonly answer: Answer;
  readonly row: number;
  readonly index: number;
  readonly isOpen: boolean;
  readonly measure: (element: HTMLElement | null) => void;
  readonly onOpen: () => void;
}

function Row({ answer, row, index, isOpen, measure, onOpen }: RowProps) {
  const { ask } = useApp().preferences.messages.value;
  const label = ask.evidence(row + 1);
  const cells = answer.rows[row] ?? [];
  return (
    <tr data-index={index} aria-rowindex={index + 2} ref={measure}>
      {cells.map((cell, column) => (
        <td key={answer.variables[column]}>
          <CellView cell={cell} />
        </td>
      ))}
      <td class="row-open">
        {opens(answer, cells) && (
          <button
            type="button"
            class="icon-button"
            aria-label={label}
            title={label}
            aria-expanded={isOpen}
            onClick={onOpen}
          >
            <Icon name="down" />
          </button>
        )}
      </td>
    </tr>
  );
}
