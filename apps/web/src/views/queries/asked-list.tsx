// What was asked, the latest first; one click asks again, in the box of its mode.
import { useApp } from "../../model/app.ts";
import { askAgain } from "../../model/ask/ask-again.ts";
import type { AskedQuery } from "../../model/ask/queries.ts";

export function AskedList() {
  const { announcer, preferences, queries } = useApp();
  const wording = preferences.messages.value.queries;
  const asked = queries.asked.value;
  if (asked.length === 0) return <p class="hint">{wording.noneAsked}</p>;
  return (
    <>
      <ul>
        {asked.map((query) => (
          <li key={`${query.at} ${query.text}`}>
            <AskedButton query={query} />
          </li>
        ))}
      </ul>
      <button type="button" class="quiet" onClick={() => announcer.say(wording.forgotten, queries.forget())}>
        {wording.forget}
      </button>
    </>
  );
}

/** A question as its text, with what it found and when. */
function AskedButton({ query }: { readonly query: AskedQuery }) {
  const app = useApp();
  const { ask, queries: wording } = app.preferences.messages.value;
  const { found, text, at, triples } = query;
  const counted = typeof found === "number" ? (triples ? ask.triplesFound : ask.rowsFound)(found) : undefined;
  const truth = typeof found === "boolean" ? wording.truth[found ? "yes" : "no"] : undefined;
  return (
    <button type="button" class="query-entry" onClick={() => askAgain(app, query)}>
      <code dir="ltr">{text}</code>
      <span class="count">
        {[counted ?? truth, wording.at(at)].filter((part) => part !== undefined).join(" · ")}
      </span>
    </button>
  );
}
