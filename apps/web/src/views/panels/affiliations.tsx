// What an entity belongs to, each with the places that state it.
import type { EntityDescription } from "@isnad/graph";
import { useSignal } from "@preact/signals";
import { ENTITY } from "../../messages/entity.ts";
import { useWords } from "../parts/words.ts";
import { EntityLinks } from "./entity-link.tsx";
import { MentionPlaces } from "./mention-places.tsx";

export function Affiliations({ entity }: { readonly entity: EntityDescription }) {
  return (
    <ul class="affiliations">
      {entity.affiliations.map((affiliation) => (
        <AffiliationLine key={affiliation.iri} entity={entity.iri} affiliation={affiliation} />
      ))}
    </ul>
  );
}

interface LineProps {
  readonly entity: string;
  readonly affiliation: EntityDescription["affiliations"][number];
}

function AffiliationLine({ entity, affiliation }: LineProps) {
  const wording = useWords(ENTITY);
  const isOpen = useSignal(false);
  return (
    <li>
      <EntityLinks entities={[affiliation]} />
      {affiliation.count > 0 && (
        <button
          type="button"
          class="more"
          aria-expanded={isOpen.value}
          onClick={() => {
            isOpen.value = !isOpen.value;
          }}
        >
          {wording.stated(affiliation.count)}
        </button>
      )}
      {isOpen.value && <MentionPlaces entity={entity} filter={{ affiliation: affiliation.iri }} />}
    </li>
  );
}
