// An entity's name as a button that chooses it.
import { type EntityReference, nameOf } from "@isnad/graph";
import { useApp } from "../model/app.ts";
import { Glyph } from "./glyph.tsx";
import { Written } from "./written.tsx";

function EntityLink({ entity }: { readonly entity: EntityReference }) {
  const { preferences, selection } = useApp();
  return (
    <button type="button" class="entity-link" onClick={() => selection.choose(entity.iri)}>
      <Glyph kind={entity.kind} />
      <Written text={nameOf(entity.iri, entity.names, preferences.names.value)} />
    </button>
  );
}

/** Several entities in a row. */
export function EntityLinks({ entities }: { readonly entities: readonly EntityReference[] }) {
  return (
    <span class="entity-links">
      {entities.map((entity) => (
        <EntityLink key={entity.iri} entity={entity} />
      ))}
    </span>
  );
}
