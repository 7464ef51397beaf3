// How an entity is written, by language, the commonest first: names first, then what else stands for it.
import type { EntityDescription, LanguageCode } from "@isnad/graph";
import { useSignal } from "@preact/signals";
import { ENTITY } from "../../messages/entity.ts";
import { useWords } from "../parts/words.ts";
import { ExpandingTags } from "./expanding-tags.tsx";

const LANGUAGES: readonly LanguageCode[] = ["ar", "en"];
const FIRST = 12;

export function WrittenForms({ entity }: { readonly entity: EntityDescription }) {
  return (
    <>
      {LANGUAGES.map((language) => (
        <FormsIn key={language} language={language} entity={entity} />
      ))}
    </>
  );
}

function FormsIn({
  language,
  entity,
}: {
  readonly language: LanguageCode;
  readonly entity: EntityDescription;
}) {
  const wording = useWords(ENTITY);
  const shown = useSignal(FIRST);
  const forms = entity.forms.filter((form) => form.language === language);
  if (forms.length === 0) return null;
  const places = forms.reduce((sum, { count }) => sum + count, 0);
  const tags = forms.slice(0, shown.value).map(({ text, form, count }) => ({
    text,
    language,
    count,
    note: form === "Name" ? undefined : (wording.form[form] ?? form),
    filter: { text, form },
  }));
  return (
    <div class="forms">
      <h4>
        {wording.inLanguage[language]} <span class="count">{wording.places(places)}</span>
      </h4>
      <ExpandingTags entity={entity.iri} tags={tags} />
      {forms.length > shown.value && (
        <button
          type="button"
          class="more"
          onClick={() => {
            shown.value = forms.length;
          }}
        >
          {wording.more(forms.length - shown.value)}
        </button>
      )}
    </div>
  );
}
