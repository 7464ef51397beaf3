// The order of a long list of statements, and which of them it shows: those of one act, or of one polarity.

import type { StatementReference, Value } from "@isnad/graph";
import type { Signal } from "@preact/signals";
import { READING } from "../../messages/reading.ts";
import { useApp } from "../../model/app.ts";
import { useWords } from "../parts/words.ts";

/** Lists of more are shown in parts. */
export const FIRST = 12;

export interface Arrangement {
  readonly order: "oldest" | "newest";
  /** The IRI of an act or polarity; empty for all. */
  readonly only: string;
}

const ORDERS: readonly Arrangement["order"][] = ["oldest", "newest"];

/** The statements that are wanted, in the order that is wanted. They come with the oldest first. */
export function arranged(
  statements: readonly StatementReference[],
  { order, only }: Arrangement,
): readonly StatementReference[] {
  const wanted = statements.filter(
    ({ act, polarity }) => only === "" || act?.iri === only || polarity?.iri === only,
  );
  return order === "oldest" ? wanted : wanted.reverse();
}

interface Props {
  readonly statements: readonly StatementReference[];
  readonly arrangement: Signal<Arrangement>;
}

export function ListTools({ statements, arrangement }: Props) {
  const { statement } = useApp().preferences.messages.value;
  const wording = useWords(READING);
  return (
    <div class="list-tools">
      <select
        aria-label={wording.filter}
        value={arrangement.value.only}
        onChange={({ currentTarget }) => {
          arrangement.value = { ...arrangement.value, only: currentTarget.value };
        }}
      >
        <option value="">{wording.all}</option>
        <Choices label={statement.polarity} values={statements.map(({ polarity }) => polarity)} />
        <Choices label={statement.act} values={statements.map(({ act }) => act)} />
      </select>
      <select
        aria-label={wording.sort}
        value={arrangement.value.order}
        onChange={({ currentTarget }) => {
          const order = currentTarget.value as Arrangement["order"];
          arrangement.value = { ...arrangement.value, order };
        }}
      >
        {ORDERS.map((order) => (
          <option key={order} value={order}>
            {wording.order[order]}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The values that occur with their numbers, the commonest first. */
function Choices({ label, values }: { label: string; values: readonly (Value | undefined)[] }) {
  const { language, number } = useApp().preferences.messages.value;
  const counts = new Map<string, { value: Value; count: number }>();
  for (const value of values)
    if (value) counts.set(value.iri, { value, count: (counts.get(value.iri)?.count ?? 0) + 1 });
  return (
    <optgroup label={label}>
      {[...counts.values()]
        .sort((a, b) => b.count - a.count)
        .map(({ value, count }) => (
          <option key={value.iri} value={value.iri}>
            {value.label[language]} ({number(count)})
          </option>
        ))}
    </optgroup>
  );
}
