// The patterns as text, for who writes faster than they choose.
import { useApp } from "../../model/app.ts";

export function PatternsText() {
  const { composer, preferences, question } = useApp();
  const wording = preferences.messages.value.ask;
  return (
    <>
      <textarea
        id="patterns"
        dir="ltr"
        rows={5}
        spellcheck={false}
        autocomplete="off"
        aria-labelledby="query-title"
        aria-describedby="query-hint query-outcome"
        aria-invalid={question.failure.value !== undefined}
        value={question.text.value}
        onInput={({ currentTarget }) => {
          question.text.value = currentTarget.value;
        }}
      />
      <p id="query-hint" class="hint">
        {composer.rows.value === undefined ? wording.noRows : wording.hint}
      </p>
    </>
  );
}
