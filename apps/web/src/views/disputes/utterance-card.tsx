// What one side said: who, when, in their own words and direction, through whom, and how many outlets tell it.
import { nameOf, outletsOf, type Utterance } from "@isnad/graph";
import { DISPUTES } from "../../messages/disputes.ts";
import { useApp } from "../../model/app.ts";
import { useWords } from "../parts/words.ts";
import { Written } from "../parts/written.tsx";

interface Props {
  readonly utterance: Utterance;
  readonly topic: string;
}

export function UtteranceCard({ utterance, topic }: Props) {
  const { preferences, selection, view } = useApp();
  const { date, statement } = preferences.messages.value;
  const wording = useWords(DISPUTES);
  const { iri, speakers, words, day } = utterance;
  const names = speakers.map((each) => nameOf(each.iri, each.names, preferences.names.value));
  return (
    <button
      type="button"
      class="utterance"
      aria-pressed={selection.chosen.value === iri}
      onClick={() => view.change({ chosen: iri, dispute: topic })}
    >
      <span class="utterance-head">
        <strong>
          <Written text={names.length > 0 ? names.join(" · ") : statement.noSpeaker} />
        </strong>
        <span class="utterance-day">{day === undefined ? wording.undated : date(day)}</span>
      </span>
      {words && (
        <span class="statement-words">
          <Written text={words.text} language={words.language} />
        </span>
      )}
      <Foot utterance={utterance} />
    </button>
  );
}

/** Through whom it came, and who tells it. */
function Foot({ utterance }: { readonly utterance: Utterance }) {
  const { preferences } = useApp();
  const { statement } = preferences.messages.value;
  const wording = useWords(DISPUTES);
  const choice = preferences.names.value;
  const outlets = outletsOf(utterance, choice === "written" ? preferences.language.value : choice);
  return (
    <span class="utterance-foot">
      {utterance.through.map(({ part, agents }, index) => {
        const names = agents.map(({ iri, names: known }) => nameOf(iri, known, choice)).join(" · ");
        return (
          <bdi key={index}>
            {wording[part === "via" ? "through" : "within"](names || statement.noSpeaker)}
          </bdi>
        );
      })}
      {outlets.length > 0 && (
        <bdi title={outlets.join(" · ")}>
          {outlets.length === 1 ? outlets[0] : wording.told(outlets.length)}
        </bdi>
      )}
    </span>
  );
}
