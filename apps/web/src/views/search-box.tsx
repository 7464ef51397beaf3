// Search by name: the graph follows the choice.
import { nameOf } from "@isnad/graph";
import type { Hit } from "../desk/protocol.ts";
import { excerpt } from "../drawing/excerpt.ts";
import { useApp } from "../model/app.ts";
import { Combobox } from "./parts/combobox.tsx";
import { Glyph } from "./parts/glyph.tsx";
import { Icon } from "./parts/icons.tsx";
import { KeyCap } from "./parts/key-cap.tsx";
import { Written } from "./parts/written.tsx";

export const SEARCH_ID = "search";

export function SearchBox() {
  const { preferences, search, selection } = useApp();
  const wording = preferences.messages.value.search;
  const hits = search.hits.value;
  return (
    <search class="search">
      <Icon name="search" />
      <Combobox
        id={SEARCH_ID}
        label={wording.label}
        placeholder={wording.placeholder}
        value={search.words.value}
        offers={hits}
        waiting={search.waiting.value}
        keyOf={({ iri }) => iri}
        show={(hit) => <HitLine hit={hit} />}
        outcome={wording.found(hits?.length ?? 0)}
        onType={search.type}
        onChoose={({ iri }) => {
          selection.choose(iri);
          search.close();
        }}
        onFocus={(field) => {
          field.select();
          search.type(search.words.value);
        }}
        onClose={search.close}
      />
      <KeyCap>/</KeyCap>
    </search>
  );
}

/** Something that was found: its shape, both names of an entity or the first words of a statement, what it is. */
export function HitLine({ hit }: { readonly hit: Hit }) {
  const { preferences } = useApp();
  const { search: wording, kind } = preferences.messages.value;
  const { iri, names, weight } = hit;
  const first = nameOf(iri, names, preferences.names.value);
  const other = [names.en, names.ar].find((name) => name !== undefined && name !== first);
  return (
    <>
      <Glyph kind={hit.kind} />
      <span class="hit-names">
        <Written text={excerpt(first, 70)} />
        {other && (
          <small>
            <Written text={excerpt(other, 70)} />
          </small>
        )}
      </span>
      <span class="hit-kind">{weight === 0 ? wording.mentionedOnly : kind[hit.kind]}</span>
    </>
  );
}
