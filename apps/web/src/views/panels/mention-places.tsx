// The places of a written form, a role or an affiliation: each in its sentence, opening the full text there.

import type { MentionFilter, MentionInContext } from "@isnad/graph";
import { nameOf } from "@isnad/graph";
import { useSignal } from "@preact/signals";
import { failureOf } from "../../desk/failure.ts";
import { ENTITY } from "../../messages/entity.ts";
import { READING } from "../../messages/reading.ts";
import { useApp } from "../../model/app.ts";
import { useWords } from "../parts/words.ts";
import { Written } from "../parts/written.tsx";
import { useAsked } from "./asked.ts";

interface Props {
  readonly entity: string;
  readonly filter: MentionFilter;
}

export function MentionPlaces({ entity, filter }: Props) {
  const { desk, announcer } = useApp();
  const wording = useWords(ENTITY);
  const reading = useWords(READING);
  const asked = useAsked(() => desk.mentions(entity, filter), `${entity} ${JSON.stringify(filter)}`);
  const further = useSignal<readonly MentionInContext[]>([]);
  const { value, failure } = asked.value;
  if (value === undefined)
    return (
      <p class="hint" role="status">
        {failure === undefined ? reading.opening : reading.failed(failure)}
      </p>
    );
  const mentions = [...value.mentions, ...further.value];
  const showMore = async () => {
    try {
      const next = await desk.mentions(entity, filter, mentions.length);
      further.value = [...further.peek(), ...next.mentions];
    } catch (error) {
      announcer.say(reading.failed(failureOf(error).message));
    }
  };
  return (
    <div class="places">
      <ul>
        {mentions.map((mention) => (
          <li key={mention.iri}>
            <Place mention={mention} />
          </li>
        ))}
      </ul>
      {mentions.length < value.total && (
        <button type="button" class="more" onClick={showMore}>
          {wording.more(value.total - mentions.length)}
        </button>
      )}
    </div>
  );
}

function Place({ mention }: { readonly mention: MentionInContext }) {
  const { preferences, view } = useApp();
  const { date } = preferences.messages.value;
  const { before, words, after, language, direction, article } = mention;
  const { publisher, published, headline, source } = article;
  return (
    <button type="button" class="place" onClick={() => view.change({ article: mention.iri })}>
      <span class="place-words" lang={language} dir={direction}>
        {before}
        <mark class="mark-form">{words}</mark>
        {after}
      </span>
      <span class="statement-foot">
        {publisher ? (
          <Written text={nameOf(publisher.iri, publisher.names, preferences.names.value)} />
        ) : (
          <Written text={headline?.text ?? source} />
        )}
        {published && <span>{date(published)}</span>}
      </span>
    </button>
  );
}
