// Correcting who said it: a name of the graph, any other name with what it is, or nobody.
import { nameOf } from "@isnad/graph";
import { useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Hit } from "../../desk/protocol.ts";
import { REVIEW, SPEAKER_KINDS } from "../../messages/review.ts";
import { useApp } from "../../model/app.ts";
import { Combobox } from "../parts/combobox.tsx";
import { useWords } from "../parts/words.ts";
import { HitLine } from "../search-box.tsx";
import type { ReviewModel } from "./review-model.ts";

interface Props {
  readonly model: ReviewModel;
  readonly close: () => void;
}

export function SpeakerForm({ model, close }: Props) {
  const { desk, preferences } = useApp();
  const wording = useWords(REVIEW);
  const form = useRef<HTMLFormElement>(null);
  const name = useSignal("");
  const kind = useSignal<string>(SPEAKER_KINDS[0]);
  const hits = useSignal<readonly Hit[] | undefined>(undefined);
  // At once: whoever presses Escape next means this form.
  useLayoutEffect(() => form.current?.querySelector("input")?.focus(), []);
  const type = async (text: string) => {
    name.value = text;
    const found = text.trim() === "" ? undefined : await desk.search(text);
    if (name.peek() === text) hits.value = found?.filter((hit) => hit.kind !== "statement");
  };
  const save = (speaker: string, called: string, made?: string) => {
    close();
    model.correct(speaker, called, made);
  };
  const saveTyped = () => {
    const typed = name.value.trim();
    if (typed !== "") save(typed, typed, kind.value);
  };
  return (
    <form
      ref={form}
      class="speaker-form"
      onSubmit={(event) => {
        event.preventDefault();
        saveTyped();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <p class="speaker-who">{wording.who}</p>
      <Combobox
        label={wording.who}
        value={name.value}
        offers={hits.value}
        keyOf={({ iri }) => iri}
        show={(hit) => <HitLine hit={hit} />}
        outcome={wording.found(hits.value?.length ?? 0)}
        eager={false}
        onType={type}
        onChoose={({ iri, names }) => save(iri, nameOf(iri, names, preferences.names.value))}
        onEnter={saveTyped}
        onClose={() => {
          hits.value = undefined;
        }}
      />
      <p class="hint">{wording.whoHint}</p>
      <div class="row">
        <label class="names">
          <span>{wording.kind}</span>
          <select
            value={kind.value}
            onChange={({ currentTarget }) => {
              kind.value = currentTarget.value;
            }}
          >
            {SPEAKER_KINDS.map((each) => (
              <option key={each} value={each}>
                {wording.kinds[each]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" class="primary" disabled={name.value.trim() === ""}>
          {wording.save}
        </button>
        <button type="button" onClick={() => save("", "")}>
          {wording.nobody}
        </button>
        <button type="button" onClick={close}>
          {wording.cancel}
        </button>
      </div>
    </form>
  );
}
