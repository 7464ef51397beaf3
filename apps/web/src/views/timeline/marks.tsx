// The marks of a lane: one statement, many on one place, and the line between the two of a change of stance.
import type { StanceChange, TimedStatement } from "@isnad/graph";
import { inText } from "../../drawing/text-size.ts";
import { useApp } from "../../model/app.ts";
import { type Column, DENSE, heightIn, isDense, PITCH, sharesOf } from "./columns.ts";
import { MARK, shapeOf } from "./mark-shapes.tsx";
import { labelOf, wordsOfGroup } from "./words-of.ts";

/** Pixels from the middle of a mark to the ring of a change. */
const AROUND = inText(8.5);

interface MarkProps {
  readonly statement: TimedStatement;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

export function StatementMark({ statement, name, x, y }: MarkProps) {
  const app = useApp();
  const { iri, stance, said } = statement;
  return (
    // biome-ignore lint/a11y/useSemanticElements: no button stands inside a drawing
    <use
      class={`mark stance-${stance}`}
      href={`#${shapeOf(stance, said)}`}
      x={x - MARK / 2}
      y={y - MARK / 2}
      width={MARK}
      height={MARK}
      role="button"
      tabindex={-1}
      aria-label={labelOf(app, statement, name)}
      data-mark={iri}
      data-x={x}
    />
  );
}

interface DenseProps {
  readonly column: Column;
  readonly name: string;
  readonly middle: number;
}

/** Many statements on one place: a bar in the shares of their stances, with their number. */
export function DenseMark({ column, name, middle }: DenseProps) {
  const app = useApp();
  const { number } = app.preferences.messages.value;
  const { x, statements } = column;
  const iris = statements.map(({ iri }) => iri);
  const height = DENSE * PITCH;
  const bottom = middle + height / 2;
  return (
    // biome-ignore lint/a11y/useSemanticElements: no button stands inside a drawing
    <g
      class="mark dense"
      role="button"
      tabindex={-1}
      aria-label={`${name}: ${wordsOfGroup(app, iris)}`}
      data-mark={iris[0]}
      data-group={iris.join(" ")}
      data-x={x}
    >
      {sharesOf(column).map(([stance, from, to]) => (
        <rect
          key={stance}
          class={`stance-${stance}`}
          x={x - inText(5)}
          width={inText(10)}
          y={bottom - to * height}
          height={(to - from) * height}
        />
      ))}
      <rect
        class="dense-plate"
        x={x - inText(11)}
        y={middle - inText(8)}
        width={inText(22)}
        height={inText(16)}
        rx={inText(8)}
      />
      <text x={x} y={middle + inText(4)}>
        {number(statements.length)}
      </text>
    </g>
  );
}

interface LineProps {
  readonly change: StanceChange;
  readonly columns: readonly Column[];
  readonly middle: number;
}

/** From the last statement of one side to the first of the other, over what lies between. */
export function ChangeLine({ change, columns, middle }: LineProps) {
  const [from, to] = [change.before, change.after].map(({ statement }) =>
    placeOf(statement, columns, middle),
  );
  if (from === undefined || to === undefined) return null;
  const top = Math.min(from.y, to.y) - PITCH;
  return (
    <g class="change">
      <circle cx={from.x} cy={from.y} r={AROUND} />
      <path d={`M${from.x} ${from.y - AROUND}C${from.x} ${top} ${to.x} ${top} ${to.x} ${to.y - AROUND}`} />
      <circle cx={to.x} cy={to.y} r={AROUND} />
    </g>
  );
}

function placeOf(iri: string, columns: readonly Column[], middle: number) {
  for (const column of columns) {
    const at = column.statements.findIndex((each) => each.iri === iri);
    if (at !== -1)
      return { x: column.x, y: isDense(column) ? middle : heightIn(middle, at, column.statements.length) };
  }
  return undefined;
}
