// The answer as a file: rows as CSV and JSON, triples as Turtle.
import { useSignal } from "@preact/signals";
import { failureOf } from "../../desk/failure.ts";
import type { AnswerFormat } from "../../desk/handing-over.ts";
import { refusalIn } from "../../messages/refusals.ts";
import { useApp } from "../../model/app.ts";
import { takeAnswer } from "../../model/ask/take-answer.ts";
import { Icon } from "../parts/icons.tsx";

export function TakeAnswer() {
  const { desk, announcer, preferences, question } = useApp();
  const wording = preferences.messages.value.ask.take;
  const failed = useSignal<string | undefined>(undefined);
  const answer = question.answer.value;
  if (answer === undefined || (answer.rows.length === 0 && answer.truth === undefined)) return null;
  const formats: readonly AnswerFormat[] = answer.triples
    ? ["triples", "csv", "json"]
    : answer.truth === undefined
      ? ["csv", "json"]
      : ["json"];
  const take = async (format: AnswerFormat) => {
    try {
      await takeAnswer(desk, format);
      failed.value = undefined;
      announcer.say(wording.done);
    } catch (error) {
      failed.value = wording.failed(refusalIn(preferences.language.peek(), failureOf(error)));
    }
  };
  return (
    <fieldset class="row take-answer" aria-label={wording.label}>
      <Icon name="download" />
      {formats.map((format) => (
        <button key={format} type="button" onClick={() => take(format)}>
          {wording[format]}
        </button>
      ))}
      {failed.value && (
        <p class="error" role="alert">
          {failed.value}
        </p>
      )}
    </fieldset>
  );
}
