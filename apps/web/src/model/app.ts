// The whole state of the page, made once by main.tsx and handed to the views.

import { neighborhood } from "@isnad/graph";
import { computed, effect, type ReadonlySignal, type Signal, signal, untracked } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Desk } from "../desk/desk.ts";
import { type Announcer, createAnnouncer } from "./announcer.ts";
import { type Corrections, createCorrections } from "./corrections.ts";
import { createKeeper, type Keeper } from "./keeper.ts";
import { createKeptFiles, type KeptFiles } from "./kept-files.ts";
import { createLibrary, type Library } from "./library.ts";
import type { OfferedPackage } from "./offered-package.ts";
import { createPreferences, type Preferences } from "./preferences.ts";
import { createQuestion, type Question } from "./question.ts";
import { createSearch, type Search } from "./search.ts";
import { createSelection, type Selection } from "./selection.ts";
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

/** The picture as files. */
export interface Picturing {
  readonly png: (scale: 1 | 2 | 3 | 4) => Promise<Blob>;
  readonly svg: () => string;
}

export interface App {
  readonly desk: Desk;
  readonly preferences: Preferences;
  readonly library: Library;
  readonly selection: Selection;
  readonly question: Question;
  readonly search: Search;
  readonly history: History;
  readonly view: ViewState;
  readonly visible: ReadonlySignal<Visible>;
  readonly announcer: Announcer;
  readonly keeper: Keeper;
  readonly keptFiles: KeptFiles;
  readonly corrections: Corrections;
  readonly addDialogOpen: Signal<boolean>;
  readonly helpOpen: Signal<boolean>;
  /** An evidence package that was given while something else is open. */
  readonly offeredPackage: Signal<OfferedPackage | undefined>;
  /** The picture as it stands, where there is one. */
  readonly picture: Signal<Picturing | undefined>;
  /** What a view of its own (a dispute's camps, a path) lights; it outshines answer and choice. */
  readonly spotlight: Signal<Light | undefined>;
  readonly light: ReadonlySignal<Light | undefined>;
}

export function createApp(desk: Desk): App {
  const history = createHistory();
  const keeper = createKeeper();
  const view = createView(history);
  const keptFiles = createKeptFiles();
  const library = createLibrary(desk, keptFiles);
  const selection = createSelection(desk, view);
  const spotlight = signal<Light>();
  const question = createQuestion(desk);
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
    untracked(question.renew);
  });
  return {
    desk,
    preferences: createPreferences(),
    library,
    selection,
    question,
    search: createSearch(desk),
    history,
    view,
    visible: createVisible(library, view),
    announcer: createAnnouncer(),
    keeper,
    keptFiles,
    corrections: createCorrections(history, keeper),
    addDialogOpen: signal(false),
    helpOpen: signal(false),
    offeredPackage: signal(undefined),
    picture: signal(undefined),
    spotlight,
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
