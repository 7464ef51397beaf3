// Parting what was taken for one: some written forms, or all in some articles, are somebody or something else.
import { useSignal } from "@preact/signals";
import type { Hit, Target } from "../../desk/protocol.ts";
import { CORRECT, CORRECTED_KINDS, type CorrectedKind } from "../../messages/correct.ts";
import { isolated } from "../../messages/wording.ts";
import { useApp } from "../../model/app.ts";
import { useWords } from "../parts/words.ts";
import { Written } from "../parts/written.tsx";
import { CorrectionForm } from "./correction-form.tsx";
import { EntityPicker, OneOf, SomeOf } from "./fields.tsx";
import { type EndProps, useEntity, useTargetOf } from "./targets.ts";

const KIND_OF = { actor: "person", organization: "organization", place: "place" } as const;

export function SplitForm({ onEnd }: EndProps) {
  const { number } = useApp().preferences.messages.value;
  const wording = useWords(CORRECT);
  const { entity, name, target } = useEntity();
  const forms = useSignal<ReadonlySet<string>>(new Set());
  const articles = useSignal<ReadonlySet<string>>(new Set());
  const typed = useSignal("");
  const picked = useSignal<Hit | undefined>(undefined);
  const kind = useSignal<CorrectedKind>(KIND_OF[entity.kind]);
  const other = useTargetOf(picked.value?.iri);
  const written = entity.forms.filter(({ form }) => form === "Name");
  const isChosen = forms.value.size + articles.value.size > 0;
  const as = picked.value === undefined ? typed.value.trim() : other?.name;
  const plan = () => {
    if (target === undefined || !isChosen || as === undefined || as === "") return undefined;
    return {
      line: splitLine(
        target,
        [...forms.value],
        [...articles.value],
        as,
        picked.value ? undefined : kind.value,
      ),
      will: wording.will.split(
        name,
        typed.value.trim(),
        [...forms.value].map(wording.quoted).join(wording.comma),
        [...articles.value].map(isolated).join(wording.comma),
      ),
    };
  };
  return (
    <CorrectionForm
      action="split"
      plan={plan()}
      hint={isChosen ? undefined : wording.split.choose}
      onEnd={onEnd}
    >
      {written.length > 0 && (
        <SomeOf
          label={wording.split.forms}
          value={forms}
          options={[...new Set(written.map(({ text }) => text))]}
          show={(text) => (
            <>
              <Written text={text} />
              <span class="count">{number(written.find((each) => each.text === text)?.count ?? 0)}</span>
            </>
          )}
        />
      )}
      {entity.articles.length > 1 && (
        <SomeOf
          label={wording.split.articles}
          value={articles}
          options={entity.articles.map(({ source }) => source)}
          show={(source) => {
            const headline = entity.articles.find((each) => each.source === source)?.headline;
            return headline ? (
              <Written text={headline.text} language={headline.language} />
            ) : (
              <bdi>{source}</bdi>
            );
          }}
        />
      )}
      <EntityPicker
        label={`${wording.split.as} (${wording.split.isNew})`}
        typed={typed}
        picked={picked}
        except={entity.iri}
      />
      {picked.value === undefined && typed.value.trim() !== "" && (
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

/** As the file's own reader gives it back: lists of one as the one. */
function splitLine(
  target: Target,
  forms: readonly string[],
  articles: readonly string[],
  as: string,
  kind: CorrectedKind | undefined,
) {
  const some = (values: readonly string[]) => (values.length === 1 ? values[0] : values);
  return {
    split: target.name,
    ...(forms.length > 0 && { forms: some(forms) }),
    ...(articles.length > 0 && { in: some(articles) }),
    as,
    ...(kind && { kind }),
  };
}
