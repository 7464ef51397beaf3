// Search by name: a combobox. Arrow keys move, Enter chooses, Escape closes; the graph follows the choice.
import { nameOf } from "@isnad/graph";
import { useSignal } from "@preact/signals";
import type { Hit } from "../desk/protocol.ts";
import { excerpt } from "../drawing/excerpt.ts";
import { useApp } from "../model/app.ts";
import { Glyph } from "./glyph.tsx";
import { Icon } from "./icons.tsx";
import { Written } from "./written.tsx";

export const SEARCH_ID = "search";

export function SearchBox() {
  const { preferences, search, selection } = useApp();
  const wording = preferences.messages.value.search;
  const active = useSignal(0);
  const hits = search.hits.value;
  const isOpen = hits !== undefined;

  const choose = (hit: Hit | undefined) => {
    if (hit === undefined) return;
    selection.choose(hit.iri);
    search.close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const count = hits?.length ?? 0;
    if (event.key === "ArrowDown") active.value = Math.min(active.value + 1, count - 1);
    else if (event.key === "ArrowUp") active.value = Math.max(active.value - 1, 0);
    else if (event.key === "Enter") choose(hits?.[active.value]);
    else if (event.key === "Escape" && isOpen) {
      search.close();
      event.stopPropagation();
    } else return;
    event.preventDefault();
  };

  return (
    <search class="search">
      <Icon name="search" />
      <input
        id={SEARCH_ID}
        type="text"
        role="combobox"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        aria-label={wording.label}
        aria-expanded={isOpen}
        aria-controls="search-hits"
        aria-autocomplete="list"
        aria-activedescendant={isOpen && hits.length > 0 ? `hit-${active.value}` : undefined}
        placeholder={wording.placeholder}
        value={search.words.value}
        onInput={({ currentTarget }) => {
          active.value = 0;
          search.type(currentTarget.value);
        }}
        onFocus={({ currentTarget }) => {
          currentTarget.select();
          search.type(search.words.value);
        }}
        onBlur={search.close}
        onKeyDown={onKeyDown}
      />
      <kbd>/</kbd>
      {isOpen && <Hits hits={hits} active={active.value} choose={choose} />}
    </search>
  );
}

interface HitsProps {
  readonly hits: readonly Hit[];
  readonly active: number;
  readonly choose: (hit: Hit) => void;
}

function Hits({ hits, active, choose }: HitsProps) {
  const { search: wording, kind } = useApp().preferences.messages.value;
  return (
    <div class="hits">
      <div id="search-hits" role="listbox" aria-label={wording.label}>
        {hits.map((hit, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox handles the keys of its options
          // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the combobox
          <div
            key={hit.iri}
            id={`hit-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(hit)}
          >
            <Glyph kind={hit.kind} />
            <HitNames hit={hit} />
            <span class="hit-kind">{hit.weight === 0 ? wording.mentionedOnly : kind[hit.kind]}</span>
          </div>
        ))}
      </div>
      <p class="hits-count" aria-live="polite">
        {wording.found(hits.length)}
      </p>
    </div>
  );
}

/** Both names of an entity; of a statement the beginning of its words. */
function HitNames({ hit: { iri, names } }: { readonly hit: Hit }) {
  const first = nameOf(iri, names, useApp().preferences.names.value);
  const other = [names.en, names.ar].find((name) => name !== undefined && name !== first);
  return (
    <span class="hit-names">
      <Written text={excerpt(first, 70)} />
      {other && (
        <small>
          <Written text={other} />
        </small>
      )}
    </span>
  );
}
