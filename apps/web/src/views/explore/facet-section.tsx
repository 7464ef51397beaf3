// The values of one facet with their counts; long lists can be searched.
// A stranger would get wrong the order: by the counts without filters, so that rows stay in their place while one filters.
import type { Facet } from "@isnad/graph";
import { compareCodeUnits, fold } from "@isnad/text";
import { useSignal } from "@preact/signals";
import { FILTERS } from "../../messages/filters.ts";
import { useApp } from "../../model/app.ts";
import { toggled } from "../../model/view/toggled.ts";
import { useWords } from "../parts/words.ts";
import { Written } from "../parts/written.tsx";
import { valueName } from "./value-names.ts";
import { ValueRow } from "./value-row.tsx";

/** A longer list shows its first, and can be searched. */
const LONG = 14;
const FIRST = 8;

interface Props {
  readonly facet: Facet;
  /** Counts without any filter. */
  readonly all: ReadonlyMap<string, number>;
  readonly counts: ReadonlyMap<string, number>;
}

export function FacetSection({ facet, all, counts }: Props) {
  const app = useApp();
  const { number } = app.preferences.messages.value;
  const wording = useWords(FILTERS);
  const words = useSignal("");
  const isWhole = useSignal(false);
  const wanted = app.view.view.value[facet];
  const values = [...new Set([...all.keys(), ...wanted])]
    .map((value) => ({ value, name: valueName(app, facet, value), of: all.get(value) ?? 0 }))
    .sort((a, b) => b.of - a.of || compareCodeUnits(a.name, b.name));
  const found = values.filter(({ name }) => fold(name).includes(fold(words.value)));
  const few = found.filter(
    ({ value }, at) =>
      isWhole.value || values.length <= LONG || words.value !== "" || at < FIRST || wanted.has(value),
  );
  return (
    <details class="section" open>
      <summary>
        <h3>{wording.criterion[facet]}</h3>
        <span class="count">{number(values.length)}</span>
      </summary>
      {values.length > LONG && (
        <input
          type="search"
          class="find"
          aria-label={`${wording.find}: ${wording.criterion[facet]}`}
          placeholder={wording.find}
          value={words.value}
          onInput={({ currentTarget }) => {
            words.value = currentTarget.value;
          }}
        />
      )}
      <ul>
        {few.map(({ value, name }) => (
          <ValueRow
            key={value}
            checked={wanted.has(value)}
            count={counts.get(value) ?? 0}
            onToggle={() => app.view.change({ [facet]: toggled(wanted, value) })}
          >
            <Written text={name} />
          </ValueRow>
        ))}
      </ul>
      {found.length === 0 && <p class="hint">{wording.noSuchValue}</p>}
      {few.length < found.length && (
        <button
          type="button"
          class="more"
          onClick={() => {
            isWhole.value = true;
          }}
        >
          {wording.more(found.length - few.length)}
        </button>
      )}
    </details>
  );
}
