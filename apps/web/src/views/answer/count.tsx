// How much an answer holds, and how long it took.
import type { Answer } from "../../desk/answers.ts";
import type { AskMessages } from "../../messages/ask.ts";
import { useApp } from "../../model/app.ts";

/** Rows or triples in words. */
export function countIn(ask: AskMessages, { triples, total, uncounted }: Answer): string {
  const known = (triples ? ask.triplesFound : ask.rowsFound)(total);
  return uncounted ? ask.moreThan(known) : known;
}

export function Count({ answer }: { readonly answer: Answer }) {
  const { ask } = useApp().preferences.messages.value;
  return (
    <p>
      <strong>{countIn(ask, answer)}</strong> <Took answer={answer} />
    </p>
  );
}

export function Took({ answer: { milliseconds } }: { readonly answer: Answer }) {
  const { ask } = useApp().preferences.messages.value;
  return <>{ask.took(milliseconds.toFixed(milliseconds < 10 ? 1 : 0))}</>;
}
