// The rows of an answer beneath the graph: how many there are, their files, a way to put them away, the table.
import "../../styles/answer.css";
import { useApp } from "../../model/app.ts";
import { Icon } from "../parts/icons.tsx";
import { AnswerTable } from "./answer-table.tsx";
import { countIn } from "./count.tsx";
import { TakeAnswer } from "./take-answer.tsx";

export function AnswerPanel() {
  const { preferences, question } = useApp();
  const { ask, close, nodes } = preferences.messages.value;
  const answer = question.answer.value;
  if (answer === undefined || answer.rows.length === 0 || answer.variables.length === 0) return null;
  return (
    <section class="answer" aria-label={ask.table} aria-busy={question.running.value}>
      <header>
        <h2>{ask.table}</h2>
        <p aria-live="polite">
          {countIn(ask, answer)}
          {answer.rows.length < answer.total && ` · ${ask.firstListed(answer.rows.length)}`}
          {answer.nodes.length > 0 && ` · ${nodes(answer.nodes.length)} ${ask.lit}`}
        </p>
        {question.running.value && <span class="hint late">{ask.running}</span>}
        <TakeAnswer />
        <button type="button" class="icon-button" aria-label={close} onClick={question.dismiss}>
          <Icon name="close" />
        </button>
      </header>
      <AnswerTable answer={answer} key={answer.variables.join(" ")} />
    </section>
  );
}
