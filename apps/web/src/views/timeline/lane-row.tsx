// One lane: the speaker, the statements along time, and those without a date apart.
// A stranger would get wrong that marks carry no handlers and no state: the plot listens for all of them, and which one is
// the stop for Tab is kept in the page itself, so that moving the pointer draws nothing anew.
import { type Lane, nameOf, type StanceChange } from "@isnad/graph";
import { excerpt } from "../../drawing/excerpt.ts";
import { inText } from "../../drawing/text-size.ts";
import { TIMELINE } from "../../messages/timeline.ts";
import { type App, useApp } from "../../model/app.ts";
import { Glyph } from "../parts/glyph.tsx";
import { useWords, wordsFor } from "../parts/words.ts";
import { Written } from "../parts/written.tsx";
import { type Column, columnsOf, DENSE, HIGHEST, heightIn, isDense, PITCH } from "./columns.ts";
import { ChangeLine, DenseMark, StatementMark } from "./marks.tsx";
import { leftOf, type Scale } from "./scale.ts";

interface Props {
  readonly lane: Lane;
  readonly at: number;
  /** Undefined where no statement has a day, or the plot no room yet. */
  readonly scale: Scale | undefined;
  readonly changes: readonly StanceChange[];
}

/** Marks in a row of the undated. */
const ACROSS = 6;
/** Pixels of the column of the undated. */
const APART = ACROSS * PITCH + inText(4);

export function LaneRow({ lane, at, scale, changes }: Props) {
  const app = useApp();
  const wording = useWords(TIMELINE);
  const name = nameOfLane(app, lane);
  const columns =
    scale === undefined ? [] : columnsOf(lane.statements, (day) => leftOf(scale, day), scale.width);
  const undated = undatedIn(lane);
  const height = Math.max(2, rowsOf(undated), ...columns.map(heightOf)) * PITCH + inText(14);
  const middle = height / 2;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a lane is a group of marks, no group of form fields
    <div class="lane" role="group" aria-label={name} data-lane={at}>
      <LaneLabel lane={lane} name={name} hasChange={changes.length > 0} />
      {/* biome-ignore lint/a11y/useSemanticElements: as an image its marks would not be heard */}
      <svg class="lane-plot" role="group" width={scale?.width ?? 0} height={height}>
        <title>{name}</title>
        {changes.map((change) => (
          <ChangeLine
            key={`${change.topic} ${change.after.statement}`}
            change={change}
            {...{ columns, middle }}
          />
        ))}
        {columns.map((column) =>
          isDense(column) ? (
            <DenseMark key={column.statements[0]?.iri} {...{ column, middle, name }} />
          ) : (
            column.statements.map((statement, index) => (
              <StatementMark
                key={statement.iri}
                {...{ statement, name }}
                x={column.x}
                y={heightIn(middle, index, column.statements.length)}
              />
            ))
          ),
        )}
      </svg>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <svg class="lane-apart" role="group" aria-hidden={undated.length === 0} width={APART} height={height}>
        <title>{`${name}, ${wording.undated}`}</title>
        <Undated {...{ undated, middle, name }} />
      </svg>
    </div>
  );
}

function Undated(props: { undated: Lane["statements"]; middle: number; name: string }) {
  const { undated, middle, name } = props;
  const { direction } = useApp().preferences.messages.value;
  const leftIn = (along: number) => (direction === "rtl" ? APART - along : along);
  if (undated.length > ACROSS * HIGHEST)
    return <DenseMark column={{ x: APART / 2, statements: undated }} {...{ middle, name }} />;
  return (
    <>
      {undated.map((statement, index) => (
        <StatementMark
          key={statement.iri}
          {...{ statement, name }}
          x={leftIn(PITCH / 2 + inText(2) + (index % ACROSS) * PITCH)}
          y={heightIn(middle, Math.floor(index / ACROSS), rowsOf(undated))}
        />
      ))}
    </>
  );
}

function LaneLabel(props: { readonly lane: Lane; readonly name: string; readonly hasChange: boolean }) {
  const { library, preferences, selection } = useApp();
  const { number } = preferences.messages.value;
  const wording = useWords(TIMELINE);
  const { speaker, statements } = props.lane;
  const inside = (
    <>
      {speaker !== undefined && <Glyph kind={library.graph.value.getNodeAttribute(speaker, "kind")} />}
      <Written text={excerpt(props.name, 60)} />
      <span class="count">{number(statements.length)}</span>
      {props.hasChange && (
        <span class="changed" role="img" title={wording.changeBadge} aria-label={wording.changeBadge}>
          ⇄
        </span>
      )}
    </>
  );
  if (speaker === undefined) return <span class="lane-label lane-nobody">{inside}</span>;
  return (
    <button type="button" class="lane-label" title={props.name} onClick={() => selection.choose(speaker)}>
      {inside}
    </button>
  );
}

function nameOfLane({ library, preferences }: App, { speaker }: Lane): string {
  const graph = library.graph.value;
  if (speaker === undefined || !graph.hasNode(speaker)) return wordsFor(preferences, TIMELINE).nobody;
  return nameOf(speaker, graph.getNodeAttribute(speaker, "names"), preferences.names.value);
}

function undatedIn({ statements }: Lane): Lane["statements"] {
  return statements.filter(({ days }) => days === undefined);
}

/** In marks. */
function heightOf(column: Column): number {
  return isDense(column) ? DENSE : column.statements.length;
}

function rowsOf(undated: Lane["statements"]): number {
  const rows = Math.ceil(undated.length / ACROSS);
  return rows > HIGHEST ? DENSE : rows;
}
