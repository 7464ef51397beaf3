// The panel of what is chosen: its kind and names, and below them what the graph holds of it.
import { nameOf } from "@isnad/graph";
import { excerpt } from "../drawing/excerpt.ts";
import { useApp } from "../model/app.ts";
import { EntityPanel } from "./entity-panel.tsx";
import { Glyph } from "./glyph.tsx";
import { Icon } from "./icons.tsx";
import { StatementPanel } from "./statement-panel.tsx";
import { Written } from "./written.tsx";

export function DetailsPanel() {
  const { preferences, selection } = useApp();
  const messages = preferences.messages.value;
  const description = selection.description.value;
  if (description === undefined) return null;
  const kind = description.type === "entity" ? description.entity.kind : "statement";
  return (
    <aside class="details" aria-label={messages.kind[kind]} key={selection.chosen.value}>
      <header class="details-head">
        <p class="details-kind">
          <Glyph kind={kind} /> {messages.kind[kind]}
        </p>
        <button type="button" class="icon-button" aria-label={messages.close} onClick={selection.dismiss}>
          <Icon name="close" />
        </button>
        <Title />
      </header>
      <div class="details-body">
        {description.type === "entity" ? (
          <EntityPanel entity={description.entity} />
        ) : (
          <StatementPanel statement={description.statement} />
        )}
      </div>
    </aside>
  );
}

/** An entity is headed by its name in both languages, a statement by its words. */
function Title() {
  const { preferences, selection } = useApp();
  const description = selection.description.value;
  if (description === undefined) return null;
  if (description.type === "statement") {
    const { words } = description.statement;
    return <h2 class="details-words">{words && <Written text={words.text} language={words.language} />}</h2>;
  }
  const { iri, names } = description.entity;
  const first = nameOf(iri, names, preferences.names.value);
  const others = [names.en, names.ar].filter((name) => name !== undefined && name !== first);
  return (
    <>
      <h2>
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
