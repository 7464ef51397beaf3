// The panel of what is chosen: its kind and names, and below them what the graph holds of it.
// A stranger would get wrong what loads when: the frame with the first page, what stands in it with the first choice.
import { type Names, nameOf } from "@isnad/graph";
import { useSignal } from "@preact/signals";
import type { Description } from "../../desk/protocol.ts";
import { excerpt } from "../../drawing/excerpt.ts";
import { useApp } from "../../model/app.ts";
import { PinButton } from "../canvas/pin-button.tsx";
import { Correct, CorrectButton } from "../correct/correct.tsx";
import { Glyph } from "../parts/glyph.tsx";
import { Icon } from "../parts/icons.tsx";
import { lazily } from "../parts/lazily.tsx";
import { Written } from "../parts/written.tsx";
import { PANEL_HEADING, usePanelFocus } from "./panel-focus.ts";

const Body = lazily(() => import("./details-body.tsx").then(({ DetailsBody }) => DetailsBody));
const Neighbors = lazily(async () => (await import("../explore/neighbors.tsx")).Neighbors);

export function DetailsPanel() {
  const { selection } = useApp();
  usePanelFocus();
  const description = selection.description.value;
  return description && <Details key={selection.chosen.value} description={description} />;
}

function Details({ description }: { readonly description: Description }) {
  const { preferences, selection } = useApp();
  const isCorrecting = useSignal(false);
  const messages = preferences.messages.value;
  const kind = kindOf(description);
  const title = kind === "topic" ? messages.topic : messages.kind[kind];
  return (
    <aside class="details" aria-label={title}>
      <header class="details-head">
        <p class="details-kind">
          {kind === "topic" ? <Icon name="text" /> : <Glyph kind={kind} />} {title}
        </p>
        <span class="details-tools">
          {kind !== "topic" && <CorrectButton isOpen={isCorrecting} />}
          <PinButton />
          <button type="button" class="icon-button" aria-label={messages.close} onClick={selection.dismiss}>
            <Icon name="close" />
          </button>
        </span>
        <Title description={description} />
      </header>
      <div class="details-body">
        <Correct isOpen={isCorrecting} />
        <Neighbors />
        <Body />
      </div>
    </aside>
  );
}

function kindOf(description: Description) {
  return description.type === "entity" ? description.entity.kind : description.type;
}

/** An entity and a topic are headed by their names in both languages, a statement by its words. */
function Title({ description }: { readonly description: Description }) {
  if (description.type === "entity") return <NamesTitle {...description.entity} />;
  if (description.type === "topic") return <NamesTitle {...description.topic} />;
  const { words } = description.statement;
  return (
    <h2 class="details-words" id={PANEL_HEADING} tabIndex={-1}>
      {words && <Written text={words.text} language={words.language} />}
    </h2>
  );
}

function NamesTitle({ iri, names }: { readonly iri: string; readonly names: Names }) {
  const { preferences } = useApp();
  const first = nameOf(iri, names, preferences.names.value);
  const others = [names.en, names.ar].filter((name) => name !== undefined && name !== first);
  return (
    <>
      <h2 id={PANEL_HEADING} tabIndex={-1}>
        <Written text={excerpt(first, 300)} />
      </h2>
      {others.map(
        (name) =>
          name && (
            <p key={name} class="details-other">
              <Written text={excerpt(name, 300)} />
            </p>
          ),
      )}
    </>
  );
}
