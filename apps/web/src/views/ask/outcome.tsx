// What came of a question: how many rows in how long, what is wrong with it, or which pattern emptied the answer.
import { useApp } from "../../model/app.ts";
import { Count, Took } from "../answer/count.tsx";

export function Outcome() {
  const { preferences, question } = useApp();
  const { ask: wording } = preferences.messages.value;
  const failure = question.failure.value;
  const shown = question.answer.value;
  // One in SPARQL is told where it was asked.
  const answer = shown?.sparql === undefined ? shown : undefined;
  return (
    <div id="query-outcome" class="outcome" aria-live="polite" aria-busy={question.running.value}>
      {question.running.value && answer === undefined && <p class="late">{wording.running}</p>}
      {failure && <FailureNote />}
      {answer &&
        answer.total > 0 &&
        (answer.variables.length > 0 ? (
          <Count answer={answer} />
        ) : (
          <p class="truth">
            <strong>{wording.holds}</strong>{" "}
            <span class="count">
              <Took answer={answer} />
            </span>
          </p>
        ))}
      {answer?.emptiedBy && (
        <div class="notice">
          <strong>{wording.nothing}</strong>
          {answer.emptiedBy.reason === "no-such-label" ? (
            <p>{wording.noSuchLabel(answer.emptiedBy.label ?? "")}</p>
          ) : (
            <p>{answer.emptiedBy.reason === "no-match" ? wording.noMatch : wording.noJoin}</p>
          )}
          <code dir="ltr">{answer.emptiedBy.text}</code>
        </div>
      )}
    </div>
  );
}

function FailureNote() {
  const { preferences, question } = useApp();
  const { ask: wording } = preferences.messages.value;
  const failure = question.failure.value;
  if (failure === undefined) return null;
  const own = { QUERY_TOO_LARGE: wording.tooLarge, QUERY_TIMEOUT: wording.tooSlow }[failure.code];
  if (own !== undefined) return <p class="error">{own}</p>;
  return (
    <div class="error" role="alert">
      {failure.line !== undefined && failure.column !== undefined && (
        <strong>{wording.position(failure.line, failure.column)}</strong>
      )}
      <bdi dir="ltr" lang="en">
        {failure.message}
      </bdi>
      {failure.offset !== undefined && (
        <Pointer text={question.asked.value ?? question.text.value} offset={failure.offset} />
      )}
    </div>
  );
}

/** The line of the query that could not be read, marked where reading stopped. */
function Pointer({ text, offset }: { readonly text: string; readonly offset: number }) {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  const rest = text.slice(offset, end === -1 ? text.length : end);
  return (
    <code class="pointer" dir="ltr">
      {text.slice(start, offset)}
      <mark>{rest.slice(0, 1) || "␣"}</mark>
      {rest.slice(1)}
    </code>
  );
}
