// One dispute: its topic in both languages, when it was led, and the two sides beside each other.
import { type Dispute, nameOf, type Utterance } from "@isnad/graph";
import { useSignal } from "@preact/signals";
import { useEffect, useId, useRef } from "preact/hooks";
import { DISPUTES } from "../../messages/disputes.ts";
import { useApp } from "../../model/app.ts";
import { useWords } from "../parts/words.ts";
import { Written } from "../parts/written.tsx";
import { utterancesOf } from "./arranged.ts";
import { DisputeAxis } from "./dispute-axis.tsx";
import { UtteranceCard } from "./utterance-card.tsx";

/** More of a side are shown when asked for. */
const SHOWN = 4;

export function DisputeCard({ dispute }: { readonly dispute: Dispute }) {
  const { view, selection } = useApp();
  const wording = useWords(DISPUTES);
  const titleId = useId();
  const card = useRef<HTMLElement>(null);
  const isChosen = view.view.value.dispute === dispute.topic;
  useEffect(() => {
    if (isChosen) card.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const showOnGraph = () => {
    const chosen = selection.chosen.peek();
    const isAside = !utterancesOf(dispute).some(({ iri }) => iri === chosen);
    view.change({ dispute: dispute.topic, stage: "graph", ...(isAside && { chosen: undefined }) });
  };
  return (
    <article ref={card} class="dispute" aria-labelledby={titleId} data-chosen={isChosen}>
      <header>
        <Titles dispute={dispute} id={titleId} />
        <span class="count">{wording.opponents(dispute.opponents)}</span>
        <button type="button" onClick={showOnGraph}>
          {wording.show}
        </button>
      </header>
      <DisputeAxis dispute={dispute} label={wording.axis} />
      <div class="sides">
        <Side dispute={dispute} side="affirming" />
        <Side dispute={dispute} side="denying" />
      </div>
      {dispute.leavingOpen.length > 0 && (
        <details class="side-open">
          <summary>
            {wording.side.leavingOpen} <span class="count">{dispute.leavingOpen.length}</span>
          </summary>
          <Utterances topic={dispute.topic} utterances={dispute.leavingOpen} />
        </details>
      )}
    </article>
  );
}

function Titles({ dispute, id }: { readonly dispute: Dispute; readonly id: string }) {
  const { topic, names } = dispute;
  const first = nameOf(topic, names, useApp().preferences.names.value);
  const other = [names.en, names.ar].find((name) => name !== undefined && name !== first);
  return (
    <div class="dispute-titles">
      <h3 id={id}>
        <Written text={first} />
      </h3>
      {other && (
        <p>
          <Written text={other} />
        </p>
      )}
    </div>
  );
}

function Side({ dispute, side }: { readonly dispute: Dispute; readonly side: "affirming" | "denying" }) {
  const { preferences } = useApp();
  const { number } = preferences.messages.value;
  const wording = useWords(DISPUTES);
  const topic = nameOf(dispute.topic, dispute.names, preferences.names.value);
  return (
    <section class={`side side-${side}`} aria-label={wording.sideOf(wording.side[side], topic)}>
      <h4>
        {wording.side[side]} <span class="count">{number(dispute[side].length)}</span>
      </h4>
      <Utterances topic={dispute.topic} utterances={dispute[side]} />
    </section>
  );
}

function Utterances(props: { readonly topic: string; readonly utterances: readonly Utterance[] }) {
  const wording = useWords(DISPUTES);
  const shown = useSignal(SHOWN);
  const left = props.utterances.length - shown.value;
  return (
    <>
      <ul>
        {props.utterances.slice(0, shown.value).map((utterance) => (
          <li key={utterance.iri}>
            <UtteranceCard utterance={utterance} topic={props.topic} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button
          type="button"
          class="more"
          onClick={() => {
            shown.value += 5 * SHOWN;
          }}
        >
          {wording.older(left)}
        </button>
      )}
    </>
  );
}
