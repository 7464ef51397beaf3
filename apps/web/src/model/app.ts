// The whole state of the page, made once by main.tsx and handed to the views.

import { neighborhood } from "@isnad/graph";
import { computed, effect, type ReadonlySignal, type Signal, signal, untracked } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Desk } from "../desk/desk.ts";
import type { Measures } from "../desk/protocol.ts";
import type { PictureMaker } from "../drawing/images.ts";
import { type Announcer, createAnnouncer } from "./announcer.ts";
import { type Composer, createComposer } from "./ask/composer.ts";
import { createQueries, type Queries } from "./ask/queries.ts";
import { createQuestion, type Question } from "./ask/question.ts";
import { createSparql, type Sparql } from "./ask/sparql.ts";
import { createKeptFiles, type KeptFiles } from "./collection/kept-files.ts";
import { createLibrary, type Library } from "./collection/library.ts";
import type { OfferedPackage } from "./collection/offered-package.ts";
import { type Correcting, createCorrecting } from "./correct/correcting.ts";
import { type Corrections, createCorrections } from "./correct/corrections.ts";
import { type CorrectionsFile, createCorrectionsFile } from "./correct/corrections-file.ts";
import { createReviews, type Reviews } from "./correct/reviews.ts";
import { createKeeper, type Keeper } from "./keeper.ts";
import { createMeasures, createTint, type Tint } from "./look/measures.ts";
import { createPaths, type Paths } from "./look/paths.ts";
import { createPlaces, type Places } from "./look/places.ts";
import { createSearch, type Search } from "./look/search.ts";
import { createSelection, type Selection } from "./look/selection.ts";
import { createSettling, type Settling } from "./look/settling.ts";
import { createVisible, type Visible } from "./look/visible.ts";
import { createPreferences, type Preferences } from "./preferences.ts";
import { createHistory, type History } from "./view/history.ts";
import { createView, type ViewState } from "./view/view.ts";

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
  readonly composer: Composer;
  readonly sparql: Sparql;
  readonly queries: Queries;
  readonly search: Search;
  readonly history: History;
  readonly view: ViewState;
  readonly visible: ReadonlySignal<Visible>;
  readonly measures: ReadonlySignal<Measures | undefined>;
  readonly tint: ReadonlySignal<Tint>;
  readonly paths: Paths;
  readonly announcer: Announcer;
  readonly keeper: Keeper;
  readonly keptFiles: KeptFiles;
  readonly corrections: Corrections;
  readonly reviews: Reviews;
  readonly correctionsFile: CorrectionsFile;
  readonly correcting: Correcting;
  readonly correctionsOpen: Signal<boolean>;
  readonly addDialogOpen: Signal<boolean>;
  readonly helpOpen: Signal<boolean>;
  /** An evidence package that was given while something else is open. */
  readonly offeredPackage: Signal<OfferedPackage | undefined>;
  /** What a view of its own (a dispute's camps, a path) lights; it outshines answer and choice. */
  readonly spotlight: Signal<Light | undefined>;
  readonly light: ReadonlySignal<Light | undefined>;
  readonly places: Places;
  readonly settling: Settling;
  /** Whether a drag on the graph selects instead of moving it. */
  readonly selecting: Signal<boolean>;
  /** Images of the graph, once it is drawn. */
  readonly picture: Signal<PictureMaker | undefined>;
}

export function createApp(desk: Desk): App {
  const history = createHistory();
  const keeper = createKeeper();
  const preferences = createPreferences();
  const announcer = createAnnouncer();
  const view = createView(history);
  const keptFiles = createKeptFiles();
  const library = createLibrary(desk, keptFiles, (left, files) => {
    const { add } = preferences.messages.peek();
    announcer.say(left === "unsettled" ? add.unsettled : add[left](files));
  });
  const selection = createSelection(desk, view);
  const spotlight = signal<Light>();
  const question = createQuestion(desk, view);
  const queries = createQueries(keeper);
  const sparql = createSparql(desk, view, question, library);
  const visible = createVisible(library, view);
  const measures = createMeasures(desk, library, view, announcer);
  const corrections = createCorrections(history, keeper);
  const file = createCorrectionsFile(desk, library, corrections, keeper);
  /** A spotlight outshines an answer, an answer the choice: what was asked stays lit while its rows are looked at one by one. */
  const light = computed((): Light | undefined => {
    if (spotlight.value !== undefined) return spotlight.value;
    const answer = question.answer.value;
    if (answer !== undefined && answer.nodes.length > 0)
      return { nodes: new Set(answer.nodes), edges: new Set(answer.edges) };
    const chosen = selection.chosen.value;
    const graph = library.graph.value;
    if (chosen === undefined || !graph.hasNode(chosen)) return undefined;
    const isNear = graph.getNodeAttribute(chosen, "kind") === "statement" || view.view.value.folded;
    const drawn = visible.value.graph;
    return { nodes: neighborhood(drawn.hasNode(chosen) ? drawn : graph, chosen, isNear ? 1 : 2) };
  });
  const places = createPlaces(view);
  const search = createSearch(desk);
  effect(() => {
    const { order } = library.graph.value;
    selection.renew();
    // The first search makes the index, which takes a moment: nobody need wait for that.
    if (order > 0) void desk.search("");
    if (library.opening.value === "open") untracked(() => sparql.renew() || question.renew());
    untracked(search.renew);
  });
  effect(() => noteAsked(queries, question));
  return {
    desk,
    preferences,
    library,
    selection,
    question,
    sparql,
    queries,
    search,
    composer: createComposer(desk, question, view, preferences),
    history,
    view,
    visible,
    measures,
    tint: createTint(measures, view, preferences),
    paths: createPaths(desk, library, view, visible, spotlight),
    announcer,
    keeper,
    corrections,
    reviews: createReviews(history, keeper, corrections),
    correctionsFile: file,
    correcting: createCorrecting({ desk, library, view, announcer, preferences, keeper, corrections, file }),
    correctionsOpen: signal(false),
    keptFiles,
    addDialogOpen: signal(false),
    helpOpen: signal(false),
    offeredPackage: signal(undefined),
    spotlight,
    light,
    places,
    settling: createSettling(visible, places, history, (reason) =>
      announcer.say(preferences.messages.peek().canvas.settlingFailed(reason)),
    ),
    selecting: signal(false),
    picture: signal(),
  };
}

/** Every answer is of a question that was asked. */
function noteAsked(queries: Queries, { answer, asked: patterns, isMeant }: Question): void {
  if (answer.value === undefined || !isMeant.value) return;
  const { sparql, truth, total, triples } = answer.value;
  const asked =
    sparql === undefined
      ? { mode: "patterns" as const, text: patterns.peek() ?? "" }
      : { mode: "sparql" as const, text: sparql };
  queries.note({ ...asked, at: Date.now(), found: truth ?? total, ...(triples && { triples }) });
}

export const AppContext = createContext<App | undefined>(undefined);

/** The page's state, inside `AppContext`. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (app === undefined) throw new Error("a view stands outside AppContext");
  return app;
}
