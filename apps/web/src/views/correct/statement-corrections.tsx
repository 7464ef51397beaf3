// Corrections of a statement: who said it, or that it is none.
import "../../styles/correct.css";
import { useSignal } from "@preact/signals";
import type { Hit } from "../../desk/protocol.ts";
import { CORRECT, CORRECTED_KINDS, type CorrectedKind } from "../../messages/correct.ts";
import { useApp } from "../../model/app.ts";
import { useWords } from "../parts/words.ts";
import { Actions, CorrectionForm } from "./correction-form.tsx";
import { EntityPicker, OneOf } from "./fields.tsx";
import { type EndProps, useTargetOf } from "./targets.ts";

const FORMS = { speaker: SpeakerForm, drop: DropForm };

export function StatementCorrections() {
  return useApp().selection.description.value?.type === "statement" ? <Actions forms={FORMS} /> : null;
}

function useStatement() {
  const description = useApp().selection.description.value;
  return useTargetOf(description?.type === "statement" ? description.statement.iri : undefined);
}

function SpeakerForm({ onEnd }: EndProps) {
  const wording = useWords(CORRECT);
  const target = useStatement();
  const typed = useSignal("");
  const picked = useSignal<Hit | undefined>(undefined);
  const nobody = useSignal(false);
  const kind = useSignal<CorrectedKind>("person");
  const known = useTargetOf(picked.value?.iri);
  const name = typed.value.trim();
  const isNew = !nobody.value && picked.value === undefined && name !== "";
  const plan = () => {
    const speaker = nobody.value ? [] : picked.value === undefined ? name : known?.name;
    if (target === undefined || speaker === undefined || speaker === "") return undefined;
    const { name: says, ...scope } = target;
    return {
      line: { speaker, says, ...scope, ...(isNew && { kind: kind.value }) },
      will: nobody.value
        ? wording.will.nobody
        : `${wording.will.speaker(wording.quoted(name))}${isNew ? ` ${wording.speaker.isNew(name)}` : ""}`,
    };
  };
  return (
    <CorrectionForm action="speaker" plan={plan()} onEnd={onEnd}>
      {!nobody.value && <EntityPicker label={wording.speaker.who} typed={typed} picked={picked} />}
      <label class="field check">
        <input
          type="checkbox"
          checked={nobody.value}
          onChange={() => {
            nobody.value = !nobody.value;
          }}
        />
        {wording.speaker.nobody}
      </label>
      {isNew && (
        <OneOf
          label={wording.kindLabel}
          value={kind}
          options={CORRECTED_KINDS}
          show={(each) => wording.kind[each]}
        />
      )}
    </CorrectionForm>
  );
}

function DropForm({ onEnd }: EndProps) {
  const wording = useWords(CORRECT);
  const target = useStatement();
  const { name: drop, ...scope } = target ?? { name: "" };
  const plan = target && { line: { drop, ...scope }, will: wording.will.drop };
  return <CorrectionForm action="drop" plan={plan} onEnd={onEnd} />;
}
