// Words in a row, each of which opens the places where it is written, below the row; one at a time.
import type { LanguageCode, MentionFilter } from "@isnad/graph";
import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { ENTITY } from "../../messages/entity.ts";
import { useApp } from "../../model/app.ts";
import { useWords } from "../parts/words.ts";
import { Written } from "../parts/written.tsx";
import { MentionPlaces } from "./mention-places.tsx";

export interface ExpandingTag {
  readonly text: string;
  readonly language: LanguageCode;
  /** Beside the words: what form they are. */
  readonly note?: string | undefined;
  /** 0 where no mention states it: nothing to open then. */
  readonly count: number;
  readonly filter: MentionFilter;
}

interface Props {
  readonly entity: string;
  readonly tags: readonly ExpandingTag[];
}

export function ExpandingTags({ entity, tags }: Props) {
  const { number } = useApp().preferences.messages.value;
  const wording = useWords(ENTITY);
  const open = useSignal<string | undefined>(undefined);
  const id = useId();
  const keyOf = ({ filter }: ExpandingTag) => JSON.stringify(filter);
  const opened = tags.find((tag) => keyOf(tag) === open.value);
  return (
    <div class="expanding">
      <ul>
        {tags.map((tag) => (
          <li key={keyOf(tag)}>
            {tag.count === 0 ? (
              <span class="tag">
                <Written text={tag.text} language={tag.language} />
              </span>
            ) : (
              <button
                type="button"
                class="tag"
                aria-expanded={tag === opened}
                aria-controls={id}
                title={`${wording.showPlaces(tag.text)}: ${wording.places(tag.count)}`}
                onClick={() => {
                  open.value = tag === opened ? undefined : keyOf(tag);
                }}
              >
                <Written text={tag.text} language={tag.language} />
                {tag.note && <span class="tag-note">{tag.note}</span>}
                <span class="tag-count">{number(tag.count)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      <div id={id}>{opened && <MentionPlaces key={open.value} entity={entity} filter={opened.filter} />}</div>
    </div>
  );
}
