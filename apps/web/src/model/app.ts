// The whole state of the page, made once by main.tsx and handed to the views.

import { neighborhood } from "@isnad/graph";
import { computed, effect, type ReadonlySignal, type Signal, signal, untracked } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Desk } from "../desk/protocol.ts";
import { createLibrary, type Library } from "./library.ts";
import { createPreferences, type Preferences } from "./preferences.ts";
import { createQuestion, type Question } from "./question.ts";
import { createSearch, type Search } from "./search.ts";
import { createSelection, type Selection } from "./selection.ts";

/** Which nodes and edges stand out; the others are dimmed. Undefined edges follow their nodes. */
export interface Light {
  readonly nodes: ReadonlySet<string>;
  readonly edges?: ReadonlySet<string>;
}

export interface App {
  readonly desk: Desk;
  readonly preferences: Preferences;
  readonly library: Library;
  readonly selection: Selection;
  readonly question: Question;
  readonly search: Search;
  readonly addDialogOpen: Signal<boolean>;
  readonly light: ReadonlySignal<Light | undefined>;
}

export function createApp(desk: Desk): App {
  const library = createLibrary(desk);
  const selection = createSelection(desk);
  const question = createQuestion(desk);
  /** An answer outshines the choice: what was asked stays lit while its rows are looked at one by one. */
  const light = computed((): Light | undefined => {
    const answer = question.answer.value;
    if (answer !== undefined && answer.nodes.length > 0)
      return { nodes: new Set(answer.nodes), edges: new Set(answer.edges) };
    const chosen = selection.chosen.value;
    const graph = library.graph.value;
    if (chosen === undefined || !graph.hasNode(chosen)) return undefined;
    const depth = graph.getNodeAttribute(chosen, "kind") === "statement" ? 1 : 2;
    return { nodes: neighborhood(graph, chosen, depth) };
  });
  effect(() => {
    library.graph.value;
    selection.renew();
    untracked(question.renew);
  });
  return {
    desk,
    preferences: createPreferences(),
    library,
    selection,
    question,
    search: createSearch(desk),
    addDialogOpen: signal(false),
    light,
  };
}

export const AppContext = createContext<App | undefined>(undefined);

/** The page's state, inside `AppContext`. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (app === undefined) throw new Error("a view stands outside AppContext");
  return app;
}
