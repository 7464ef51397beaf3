// The rows of an answer. A cell that the graph knows is a button that chooses it.
import { nameOf } from "@isnad/graph";
import { useSignal } from "@preact/signals";
import type { Answer, Cell } from "../desk/protocol.ts";
import { excerpt } from "../drawing/excerpt.ts";
import { useApp } from "../model/app.ts";
import { Glyph } from "./glyph.tsx";
import { Icon } from "./icons.tsx";
import { Written } from "./written.tsx";

const PAGE = 100;
const CELL_LENGTH = 140;

export function AnswerTable() {
  const { preferences, question } = useApp();
  const { ask, close, nodes } = preferences.messages.value;
  const answer = question.answer.value;
  if (answer === undefined || answer.rows.length === 0) return null;
  return (
    <section class="answer" aria-label={ask.table}>
      <header>
        <h2>{ask.table}</h2>
        <p aria-live="polite">
          {ask.rows(answer.rows.length, answer.total, answer.milliseconds.toFixed(1))}
          {answer.nodes.length > 0 && ` · ${nodes(answer.nodes.length)} ${ask.lit}`}
        </p>
        <button type="button" class="icon-button" aria-label={close} onClick={question.clear}>
          <Icon name="close" />
        </button>
      </header>
      <Rows answer={answer} key={question.text.value} />
    </section>
  );
}

function Rows({ answer }: { readonly answer: Answer }) {
  const { ask } = useApp().preferences.messages.value;
  const shown = useSignal(PAGE);
  return (
    <div class="table-scroll">
      <table>
        <thead>
          <tr>
            {answer.variables.map((variable) => (
              <th key={variable} scope="col">
                <code dir="ltr">?{variable}</code>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answer.rows.slice(0, shown.value).map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={answer.variables[column]}>
                  <CellView cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {answer.rows.length > shown.value && (
        <button
          type="button"
          onClick={() => {
            shown.value += PAGE;
          }}
        >
          {ask.more}
        </button>
      )}
    </div>
  );
}

function CellView({ cell }: { readonly cell: Cell }) {
  const { preferences, selection } = useApp();
  if (cell.type === "literal")
    return <Written text={excerpt(cell.text, CELL_LENGTH)} language={cell.language} />;
  const name = <Written text={excerpt(nameOf(cell.iri, cell.names, preferences.names.value), CELL_LENGTH)} />;
  if (cell.kind === undefined) return <span title={cell.iri}>{name}</span>;
  return (
    <button
      type="button"
      class="cell"
      aria-pressed={selection.chosen.value === cell.iri}
      onClick={() => selection.choose(cell.iri)}
    >
      <Glyph kind={cell.kind} />
      {name}
    </button>
  );
}
