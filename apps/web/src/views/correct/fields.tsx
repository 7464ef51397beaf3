// The fields of correction forms: an entity by name, a choice of one, a choice of several.
import { type Signal, useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { Hit } from "../../desk/protocol.ts";
import { CORRECT } from "../../messages/correct.ts";
import { useApp } from "../../model/app.ts";
import { Combobox } from "../parts/combobox.tsx";
import { useWords } from "../parts/words.ts";
import { HitLine } from "../search-box.tsx";

interface PickerProps {
  readonly label: string;
  readonly typed: Signal<string>;
  readonly picked: Signal<Hit | undefined>;
  /** Not offered: what is corrected itself. */
  readonly except?: string;
}

/** Finds an entity by any of its names; typing on forgets what was picked. */
export function EntityPicker({ label, typed, picked, except }: PickerProps) {
  const { desk, preferences } = useApp();
  const wording = useWords(CORRECT);
  const names = preferences.names.value;
  const hits = useSignal<readonly Hit[] | undefined>(undefined);
  const type = async (text: string) => {
    typed.value = text;
    picked.value = undefined;
    const found = text.trim() === "" ? [] : await desk.search(text);
    if (typed.peek() !== text) return;
    const offers = found.filter(({ iri, kind }) => kind !== "statement" && iri !== except);
    hits.value = text.trim() === "" ? undefined : offers;
  };
  return (
    <div class="field">
      <span aria-hidden="true">{label}</span>
      <Combobox
        label={label}
        placeholder={wording.find}
        value={typed.value}
        offers={hits.value}
        eager={false}
        keyOf={({ iri }) => iri}
        show={(hit) => <HitLine hit={hit} />}
        outcome={wording.found(hits.value?.length ?? 0)}
        onType={type}
        onChoose={(hit) => {
          picked.value = hit;
          typed.value = titleOf(hit.names, names) ?? typed.peek();
          hits.value = undefined;
        }}
        onClose={() => {
          hits.value = undefined;
        }}
      />
    </div>
  );
}

/** The name in the chosen language, or whichever there is. */
export function titleOf(names: Hit["names"], choice: "en" | "ar" | "written"): string | undefined {
  return names[choice] ?? names.en ?? names.ar ?? names.written;
}

interface OneProps<Value extends string> {
  readonly label: string;
  readonly value: Signal<Value>;
  readonly options: readonly Value[];
  readonly show: (value: Value) => ComponentChildren;
}

export function OneOf<Value extends string>({ label, value, options, show }: OneProps<Value>) {
  const name = useId();
  return (
    <fieldset class="field choices">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            checked={value.value === option}
            onChange={() => {
              value.value = option;
            }}
          />
          {show(option)}
        </label>
      ))}
    </fieldset>
  );
}

interface SomeProps {
  readonly label: string;
  readonly value: Signal<ReadonlySet<string>>;
  readonly options: readonly string[];
  readonly show: (value: string) => ComponentChildren;
}

export function SomeOf({ label, value, options, show }: SomeProps) {
  return (
    <fieldset class="field choices">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option}>
          <input
            type="checkbox"
            checked={value.value.has(option)}
            onChange={() => {
              const next = new Set(value.value);
              if (!next.delete(option)) next.add(option);
              value.value = next;
            }}
          />
          {show(option)}
        </label>
      ))}
    </fieldset>
  );
}
