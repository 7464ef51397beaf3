// What a form is about, and how the file names it, asked of the desk as soon as it is known which.
import { type EntityDescription, nameOf } from "@isnad/graph";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Target } from "../../desk/protocol.ts";
import { useApp } from "../../model/app.ts";

/** Undefined without an IRI, and until the desk has answered for it. */
export function useTargetOf(iri: string | undefined): Target | undefined {
  const { desk } = useApp();
  const found = useSignal<{ readonly of: string; readonly target: Target } | undefined>(undefined);
  useEffect(() => {
    if (iri === undefined) return;
    void desk.target(iri).then((target) => {
      found.value = { of: iri, target };
    });
  }, [iri]);
  return found.value?.of === iri ? found.value?.target : undefined;
}

export interface EndProps {
  readonly onEnd: () => void;
}

/** The entity of the panel, its name as shown, and how the file names it. */
export function useEntity() {
  const { preferences, selection } = useApp();
  const description = selection.description.value;
  const entity: Correctable = description?.type === "entity" ? description.entity : NOBODY;
  const target = useTargetOf(entity.iri);
  return { entity, name: nameOf(entity.iri, entity.names, preferences.names.value), target };
}

/** What forms need of it. */
export type Correctable = Pick<EntityDescription, "iri" | "kind" | "names" | "forms" | "said" | "articles">;

const NOBODY: Correctable = { iri: "", kind: "actor", names: {}, forms: [], said: [], articles: [] };
