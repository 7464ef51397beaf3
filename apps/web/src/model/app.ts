// The whole state of the page, made once by main.tsx and handed to the views.

import { neighborhood } from "@isnad/graph";
import { computed, effect, type ReadonlySignal, type Signal, signal, untracked } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Desk } from "../desk/desk.ts";
import { type Announcer, createAnnouncer } from "./announcer.ts";
import { type Corrections, createCorrections } from "./corrections.ts";
import { createKeeper, type Keeper } from "./keeper.ts";
import { createLibrary, type Library } from "./library.ts";
import { createPreferences, type Preferences } from "./preferences.ts";
import { createQueries, type Queries } from "./queries.ts";
import { createQuestion, type Question } from "./question.ts";
import { createSearch, type Search } from "./search.ts";
import { createSelection, type Selection } from "./selection.ts";
import { createSparql, type Sparql } from "./sparql.ts";
import { createHistory, type History } from "./view/history.ts";
import { createView, type ViewState } from "./view/view.ts";
import { createVisible, type Visible } from "./visible.ts";

/** Which nodes and edges stand out; the others are dimmed. Undefined edges follow their nodes. */
export interface Light {
  readonly nodes: ReadonlySet<string>;
  readonly edges?: ReadonlySet<string>;
  /** Rings in the colors of a camp. */
  readonly camps?: ReadonlyMap<string, "affirming" | "denying">;
}

export interface App {
  readonly desk: Desk;
  readonly preferences: Preferences;
  readonly library: Library;
  readonly selection: Selection;
  readonly question: Question;
  readonly sparql: Sparql;
  readonly queries: Queries;
  readonly search: Search;
  readonly history: History;
  readonly view: ViewState;
  readonly visible: ReadonlySignal<Visible>;
  readonly announcer: Announcer;
  readonly keeper: Keeper;
  readonly corrections: Corrections;
  readonly addDialogOpen: Signal<boolean>;
  readonly helpOpen: Signal<boolean>;
  /** What a view of its own (a dispute's camps, a path) lights; it outshines answer and choice. */
  readonly spotlight: Signal<Light | undefined>;
  readonly light: ReadonlySignal<Light | undefined>;
}

export function createApp(desk: Desk): App {
  const history = createHistory();
  const keeper = createKeeper();
  const view = createView(history);
  const library = createLibrary(desk);
  const selection = createSelection(desk, view);
  const spotlight = signal<Light>();
  const question = createQuestion(desk);
  const queries = createQueries(keeper);
  const sparql = createSparql(desk, view, question, library);
  /** A spotlight outshines an answer, an answer the choice: what was asked stays lit while its rows are looked at one by one. */
  const light = computed((): Light | undefined => {
    if (spotlight.value !== undefined) return spotlight.value;
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
    untracked(() => sparql.renew() || question.renew());
  });
  effect(() => noteAsked(queries, question));
  return {
    desk,
    preferences: createPreferences(),
    library,
    selection,
    question,
    sparql,
    queries,
    search: createSearch(desk),
    history,
    view,
    visible: createVisible(library, view),
    announcer: createAnnouncer(),
    keeper,
    corrections: createCorrections(history, keeper),
    addDialogOpen: signal(false),
    helpOpen: signal(false),
    spotlight,
    light,
  };
}

/** Every answer is of a question that was asked. */
function noteAsked(queries: Queries, { answer, text }: Question): void {
  if (answer.value === undefined) return;
  const { sparql, truth, total } = answer.value;
  const asked =
    sparql === undefined
      ? { mode: "patterns" as const, text: text.peek() }
      : { mode: "sparql" as const, text: sparql };
  queries.note({ ...asked, at: Date.now(), found: truth ?? total });
}

export const AppContext = createContext<App | undefined>(undefined);

/** The page's state, inside `AppContext`. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (app === undefined) throw new Error("a view stands outside AppContext");
  return app;
}
