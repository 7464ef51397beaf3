// One end of a path: a field that finds people, organizations and places by name.
import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { Hit } from "../../desk/protocol.ts";
import { PATH } from "../../messages/path.ts";
import { useApp } from "../../model/app.ts";
import { nameIn } from "../../model/look/name-in.ts";
import { createSearch } from "../../model/look/search.ts";
import { Combobox } from "../parts/combobox.tsx";
import { useWords } from "../parts/words.ts";
import { HitLine } from "../search-box.tsx";

interface Props {
  readonly label: string;
  /** The IRI of what was chosen. */
  readonly chosen: string | undefined;
  readonly onChoose: (iri: string | undefined) => void;
}

export function PathEnd({ label, chosen, onChoose }: Props) {
  const app = useApp();
  const { search: found } = app.preferences.messages.value;
  const wording = useWords(PATH);
  const search = useMemo(() => createSearch(app.desk), []);
  const isTyping = useSignal(false);
  const hits = search.hits.value?.filter(({ kind, weight }) => kind !== "statement" && weight > 0);
  const name = chosen === undefined ? "" : nameIn(app, chosen);
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the combobox holds the field
    <label class="path-end">
      <span>{label}</span>
      <Combobox<Hit>
        label={label}
        placeholder={wording.placeholder}
        value={isTyping.value ? search.words.value : name}
        offers={isTyping.value ? hits : undefined}
        waiting={search.waiting.value}
        keyOf={({ iri }) => iri}
        show={(hit) => <HitLine hit={hit} />}
        outcome={found.found(hits?.length ?? 0)}
        onType={(words) => {
          isTyping.value = true;
          search.type(words);
        }}
        onChoose={({ iri }) => {
          isTyping.value = false;
          search.close();
          onChoose(iri);
        }}
        onFocus={(field) => field.select()}
        onClose={() => {
          if (isTyping.peek() && search.words.peek().trim() === "") onChoose(undefined);
          isTyping.value = false;
          search.close();
        }}
      />
    </label>
  );
}
