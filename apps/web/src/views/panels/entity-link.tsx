// An entity's name as a button that chooses it.
import { type EntityReference, nameOf } from "@isnad/graph";
import { excerpt } from "../../drawing/excerpt.ts";
import { useApp } from "../../model/app.ts";
import { Glyph } from "../parts/glyph.tsx";
import { Written } from "../parts/written.tsx";

function EntityLink({ entity }: { readonly entity: EntityReference }) {
  const { preferences, selection } = useApp();
  return (
    <button type="button" class="entity-link" onClick={() => selection.choose(entity.iri)}>
      <Glyph kind={entity.kind} />
      <Written text={excerpt(nameOf(entity.iri, entity.names, preferences.names.value), 120)} />
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
