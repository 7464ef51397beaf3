// Corrections of a person, organization or place: who it is, what it is called, what it is.
import "../../styles/correct.css";
import type { EntityDescription } from "@isnad/graph";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Hit, Target } from "../../desk/protocol.ts";
import { CORRECT, CORRECTED_KINDS, type CorrectedKind } from "../../messages/correct.ts";
import { useApp } from "../../model/app.ts";
import { useWords } from "../parts/words.ts";
import { Written } from "../parts/written.tsx";
import { Actions, CorrectionForm } from "./correction-form.tsx";
import { EntityPicker, OneOf, titleOf } from "./fields.tsx";
import { SplitForm } from "./split-form.tsx";
import { type Correctable, type EndProps, useEntity } from "./targets.ts";

const FORMS = {
  merge: MergeForm,
  rename: RenameForm,
  retype: RetypeForm,
  split: SplitForm,
  "not-entity": NotEntityForm,
};

export function EntityCorrections() {
  return useApp().selection.description.value?.type === "entity" ? <Actions forms={FORMS} /> : null;
}

function mentionsOf({ forms }: Correctable): number {
  return forms.reduce((sum, { count }) => sum + count, 0);
}

function MergeForm({ onEnd }: EndProps) {
  const { desk, preferences } = useApp();
  const { statements, language } = preferences.messages.value;
  const wording = useWords(CORRECT);
  const { entity, name, target } = useEntity();
  const typed = useSignal("");
  const picked = useSignal<Hit | undefined>(undefined);
  const other = useSignal<{ target: Target; entity: EntityDescription } | undefined>(undefined);
  const stays = useSignal<"this" | "other">("this");
  const iri = picked.value?.iri;
  useEffect(() => {
    other.value = undefined;
    if (iri === undefined) return;
    void Promise.all([desk.target(iri), desk.describe(iri)]).then(([found, description]) => {
      if (description?.type === "entity" && picked.peek()?.iri === iri)
        other.value = { target: found, entity: description.entity };
    });
  }, [iri]);
  const otherName = picked.value && titleOf(picked.value.names, preferences.names.value);
  const plan = () => {
    if (target === undefined || other.value === undefined || otherName === undefined) return undefined;
    const isThis = stays.value === "this";
    const [kept, gone] = isThis ? [target, other.value.target] : [other.value.target, target];
    const joins = isThis ? other.value.entity : entity;
    return {
      line: { merge: [kept.name, gone.name] },
      will: wording.will.merge(
        isThis ? name : otherName,
        isThis ? otherName : name,
        new Intl.ListFormat(language).format([
          ...(joins.said.length > 0 ? [statements(joins.said.length)] : []),
          ...(mentionsOf(joins) > 0 ? [wording.mentions(mentionsOf(joins))] : []),
        ]),
      ),
    };
  };
  return (
    <CorrectionForm action="merge" plan={plan()} onEnd={onEnd}>
      <EntityPicker label={wording.merge.other} typed={typed} picked={picked} except={entity.iri} />
      {otherName !== undefined && (
        <OneOf
          label={wording.merge.stays}
          value={stays}
          options={["this", "other"]}
          show={(which) => <Written text={which === "this" ? name : otherName} />}
        />
      )}
    </CorrectionForm>
  );
}

function RenameForm({ onEnd }: EndProps) {
  const wording = useWords(CORRECT);
  const { entity, name, target } = useEntity();
  const en = useSignal(entity.names.en ?? "");
  const ar = useSignal(entity.names.ar ?? "");
  const plan = () => {
    const to = {
      ...(isNew(en.value, entity.names.en) && { en: en.value.trim() }),
      ...(isNew(ar.value, entity.names.ar) && { ar: ar.value.trim() }),
    };
    const names = Object.values(to).map(wording.quoted).join(" · ");
    if (target === undefined || names === "") return undefined;
    return { line: { rename: target.name, to }, will: wording.will.rename(name, names) };
  };
  return (
    <CorrectionForm action="rename" plan={plan()} onEnd={onEnd}>
      {(
        [
          ["en", en],
          ["ar", ar],
        ] as const
      ).map(([language, value]) => (
        <label class="field" key={language}>
          <span>{wording.rename[language]}</span>
          <input
            type="text"
            lang={language}
            dir={language === "ar" ? "rtl" : "ltr"}
            maxLength={200}
            value={value.value}
            onInput={({ currentTarget }) => {
              value.value = currentTarget.value;
            }}
          />
        </label>
      ))}
    </CorrectionForm>
  );
}

function isNew(typed: string, before: string | undefined): boolean {
  return typed.trim() !== "" && typed.trim() !== before;
}

function RetypeForm({ onEnd }: EndProps) {
  const wording = useWords(CORRECT);
  const { entity, name, target } = useEntity();
  const kind = useSignal<CorrectedKind | "">("");
  const options = CORRECTED_KINDS.filter((each) => each !== KIND_OF[entity.kind]);
  const plan =
    target === undefined || kind.value === ""
      ? undefined
      : { line: { retype: target.name, to: kind.value }, will: wording.will.retype(name, kind.value) };
  return (
    <CorrectionForm action="retype" plan={plan} onEnd={onEnd}>
      <OneOf<CorrectedKind | "">
        label={wording.kindLabel}
        value={kind}
        options={options}
        show={(each) => each !== "" && wording.kind[each]}
      />
    </CorrectionForm>
  );
}

/** A place may be a country or not: both are offered. */
const KIND_OF: Readonly<Record<EntityDescription["kind"], CorrectedKind | undefined>> = {
  actor: "person",
  organization: "organization",
  place: undefined,
};

function NotEntityForm({ onEnd }: EndProps) {
  const { articles, statements } = useApp().preferences.messages.value;
  const wording = useWords(CORRECT);
  const { entity, name, target } = useEntity();
  const where = useSignal("");
  const will =
    where.value === ""
      ? wording.will.notEntity(
          name,
          wording.mentions(mentionsOf(entity)),
          articles(entity.articles.length),
          entity.said.length === 0 ? "" : statements(entity.said.length),
        )
      : wording.will.notEntityIn(name, where.value);
  const line = target && { "not-entity": target.name, ...(where.value !== "" && { in: where.value }) };
  return (
    <CorrectionForm action="not-entity" plan={line && { line, will }} onEnd={onEnd}>
      {entity.articles.length > 1 && (
        <label class="field">
          <span>{wording.where}</span>
          <select
            value={where.value}
            onChange={({ currentTarget }) => {
              where.value = currentTarget.value;
            }}
          >
            <option value="">{wording.everywhere}</option>
            {entity.articles.map(({ iri, source, headline }) => (
              <option key={iri} value={source}>
                {headline?.text ?? source}
              </option>
            ))}
          </select>
        </label>
      )}
    </CorrectionForm>
  );
}
