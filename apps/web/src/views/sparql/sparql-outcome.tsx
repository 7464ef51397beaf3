// What came of a question in SPARQL: how many rows, yes or no, or why there is no answer and what would mend it.
import type { Answer } from "../../desk/answers.ts";
import type { Failure } from "../../desk/protocol.ts";
import type { SparqlMessages } from "../../messages/sparql.ts";
import { SPARQL } from "../../messages/sparql.ts";
import { useApp } from "../../model/app.ts";
import { Count, Took } from "../answer/count.tsx";
import { TakeAnswer } from "../answer/take-answer.tsx";
import { useWords } from "../parts/words.ts";
import { type Advice, adviceOn } from "./advice.ts";
import { faultOf } from "./fault.ts";

/** The words for the store's codes; others are told in the store's own. */
const IN_WORDS: Readonly<Record<string, keyof SparqlMessages & ("timeout" | "tooLarge" | "service")>> = {
  QUERY_TIMEOUT: "timeout",
  QUERY_TOO_LARGE: "tooLarge",
  SERVICE_REFUSED: "service",
};

export function SparqlOutcome({ goTo }: { readonly goTo: (offset: number) => void }) {
  const { question, sparql } = useApp();
  const failure = sparql.failure.value;
  const answer = question.answer.value;
  const isOurs = answer?.sparql !== undefined && failure === undefined;
  const isEmpty = isOurs && answer.total === 0 && answer.truth !== true;
  const advice = failure?.code === "QUERY_SYNTAX" || isEmpty ? adviceOn(sparql.text.value) : [];
  return (
    <div class="outcome" id="sparql-outcome" aria-live="polite">
      {failure && <Wrong failure={failure} goTo={goTo} />}
      {isOurs && sparql.runningSince.value === undefined && <Found answer={answer} />}
      {advice.map((each) => (
        <AdviceLine key={each.from} advice={each} />
      ))}
    </div>
  );
}

function Wrong({ failure, goTo }: { readonly failure: Failure; readonly goTo: (offset: number) => void }) {
  const { ask } = useApp().preferences.messages.value;
  const wording = useWords(SPARQL);
  const { code, line, column, offset } = failure;
  if (code === "QUERY_CANCELLED") return <p class="notice">{wording.cancelled}</p>;
  const inWords = IN_WORDS[code];
  return (
    <div class="error" role="alert">
      {line !== undefined && column !== undefined && (
        <strong class="row">
          {ask.position(line, column)}
          {offset !== undefined && (
            <button type="button" class="quiet" onClick={() => goTo(offset)}>
              {wording.goThere}
            </button>
          )}
        </strong>
      )}
      {inWords ? wording[inWords] : <InParts message={failure.message} />}
    </div>
  );
}

/** What stands there and what could; a message of another kind as it is. */
function InParts({ message }: { readonly message: string }) {
  const wording = useWords(SPARQL);
  const fault = faultOf(message);
  if (fault === undefined) return <English text={message} />;
  const { kind, words, expected } = fault;
  return (
    <>
      <span>
        {wording.fault[kind]} {words !== undefined && <code dir="ltr">{words}</code>}
      </span>
      <span class="hint">
        {wording.expected} <English text={expected} />
      </span>
    </>
  );
}

function English({ text }: { readonly text: string }) {
  return (
    <bdi dir="ltr" lang="en">
      {text}
    </bdi>
  );
}

function Found({ answer }: { readonly answer: Answer }) {
  const { number } = useApp().preferences.messages.value;
  const wording = useWords(SPARQL);
  if (answer.truth !== undefined)
    return (
      <div class="truth">
        <strong>{wording.truth[answer.truth ? "yes" : "no"]}</strong>{" "}
        <span class="count">
          <Took answer={answer} />
        </span>
        <TakeAnswer />
      </div>
    );
  return (
    <>
      <Count answer={answer} />
      {answer.rows.length < answer.total && <p class="notice">{wording.cut(number(answer.rows.length))}</p>}
      {answer.total === 0 && <p>{wording.nothing}</p>}
      {answer.answeredElsewhere && (
        <p class="hint">
          {wording.elsewhere} <English text={answer.answeredElsewhere} />
        </p>
      )}
    </>
  );
}

/** What looks wrong, with a button that writes what is likely meant. */
function AdviceLine({ advice: { about, from, to, written, instead } }: { readonly advice: Advice }) {
  const { sparql } = useApp();
  const wording = useWords(SPARQL);
  const mend = () => {
    const text = sparql.text.peek();
    sparql.write(text.slice(0, from) + instead + text.slice(to));
    void sparql.run();
  };
  return (
    <div class="notice">
      <p>
        <code dir="ltr">{written}</code> {wording[about]}
      </p>
      <button type="button" onClick={mend}>
        {wording.useInstead} <code dir="ltr">{instead}</code>
      </button>
    </div>
  );
}
