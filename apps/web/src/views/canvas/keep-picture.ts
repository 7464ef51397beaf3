// Loads Sigma and keeps the picture in step with the state, for as long as the pane stands.
// A stranger would get wrong that a picture can be lost: the system may take the graphics card away. Then it is made
// anew, seen from where the lost one was.
import { computed, effect, type Signal } from "@preact/signals";
import { failureOf } from "../../desk/failure.ts";
import type { Mood } from "../../drawing/appearance.ts";
import type { Camera } from "../../drawing/camera.ts";
import type { GraphView } from "../../graph-view.ts";
import type { App } from "../../model/app.ts";
import { cardOf } from "./card-of.ts";

/** A graphics card that drops the picture more often than this will do so again. */
const MOST_LOSSES = 5;

/** Gives the function that ends it. */
export function keepPicture(
  app: App,
  container: HTMLElement,
  view: Signal<GraphView | undefined>,
): () => void {
  let end = () => {};
  let ended = false;
  let losses = 0;
  const { announcer, preferences } = app;
  const fail = (error: unknown) =>
    announcer.say(preferences.messages.peek().canvas.undrawable(failureOf(error).message));
  const drawAgain = (start: () => void) => {
    try {
      start();
      announcer.say(preferences.messages.peek().canvas.lost);
    } catch (error) {
      fail(error);
    }
  };
  void import("../../graph-view.ts")
    .then(({ createGraphView }) => {
      const start = (camera?: Camera) => {
        if (ended) return;
        end = show(app, container, view, createGraphView, camera, () => {
          const from = view.peek()?.camera();
          end();
          losses += 1;
          // The browser gives a new context once the old one is gone for good.
          if (losses <= MOST_LOSSES) setTimeout(() => drawAgain(() => start(from)), 200);
          else fail(new Error("WebGL"));
        });
      };
      start();
    })
    .catch(fail);
  return () => {
    ended = true;
    end();
  };
}

function show(
  app: App,
  container: HTMLElement,
  view: Signal<GraphView | undefined>,
  createGraphView: typeof import("../../graph-view.ts").createGraphView,
  camera: Camera | undefined,
  onLost: () => void,
): () => void {
  const { composer, picture, places, question, selection, settling, visible } = app;
  const mood = computed(() => moodOf(app));
  const focus = app.view.field("focus");
  const graph = computed(() => visible.value.graph);
  places.arrange(graph.peek());
  const drawn = createGraphView(container, {
    graph: graph.peek(),
    mood: mood.peek(),
    camera,
    card: (iri) => cardOf(app, iri),
    onChoose: (iri) => {
      if (iri === undefined) selection.dismiss();
      else if (!composer.pick(iri)) selection.choose(iri, false);
    },
    onEdge: (key) => chooseEdge(app, key),
    company: (iri) => companyOf(app, iri),
    onDrag(positions, done) {
      for (const [iri, at] of positions) settling.hold(iri, at);
      places.carry(graph.peek(), positions);
      if (!done) return;
      places.pin(positions);
      places.arrange(graph.peek());
    },
    onLost,
  });
  view.value = drawn;
  picture.value = drawn.images;
  const endings = [
    effect(() => {
      places.arrange(graph.value);
      drawn.setGraph(graph.value);
      if (graph.value.order > 0) performance.mark("isnad:first-frame");
    }),
    effect(() => drawn.setMood(mood.value)),
    effect(() => drawn.point(selection.pointed.value)),
    effect(() => {
      if (settling.running.value) drawn.steady();
    }),
    effect(() => {
      if (selection.focusWishes.value > 0) afterLayout(() => drawn.frame(lightOf(app)));
    }),
    effect(() => {
      if (question.answer.value?.nodes.length) afterLayout(() => drawn.frame(lightOf(app)));
    }),
    effect(() => {
      if (focus.value !== undefined) afterLayout(() => drawn.frame(seenNodes(app)));
    }),
    effect(() => {
      if (app.spotlight.value !== undefined) afterLayout(() => drawn.frame(lightOf(app)));
    }),
    () => {
      view.value = undefined;
      picture.value = undefined;
      drawn.kill();
    },
  ];
  return () => {
    for (const end of endings) end();
  };
}

/** What is lit; the chosen node alone where an answer lights others. */
function lightOf({ light, question, selection }: App): Iterable<string> {
  const chosen = selection.chosen.peek();
  return question.answer.peek() !== undefined && chosen !== undefined
    ? [chosen]
    : (light.peek()?.nodes ?? []);
}

/** The nodes that are drawn and not hidden. */
function seenNodes({ visible }: App): Iterable<string> {
  const { graph, hiddenNodes } = visible.peek();
  return graph.filterNodes((iri) => !hiddenNodes.has(iri));
}

/** Panels and table take their room first. */
function afterLayout(then: () => void): void {
  setTimeout(() => requestAnimationFrame(then), 60);
}

/** An edge stands for what was said: its statement is chosen; between two entities the one it comes from. */
function chooseEdge({ composer, selection, visible }: App, key: string): void {
  const { graph } = visible.peek();
  if (!composer.pickEdge(graph.getEdgeAttribute(key, "kind"))) selection.choose(graph.source(key), false);
}

/** A node that is selected takes the others along. */
function companyOf({ view, visible }: App, iri: string): readonly string[] {
  const { picked } = view.view.peek();
  return picked.includes(iri) ? picked.filter((node) => visible.peek().graph.hasNode(node)) : [iri];
}

function moodOf({ preferences, selection, light, places, tint, view, visible }: App): Mood {
  const { edge, explore } = preferences.messages.value;
  return {
    theme: preferences.theme.value,
    names: preferences.names.value,
    hiddenNodes: visible.value.hiddenNodes,
    hiddenEdges: visible.value.hiddenEdges,
    statements: visible.value.statements,
    ...tint.value,
    chosen: selection.chosen.value,
    light: light.value,
    picked: new Set(view.field("picked").value),
    pinned: places.pinned.value,
    edgeName: ({ kind, statements }) =>
      statements === undefined
        ? edge[kind]
        : explore.saidAbout(statements.filter((iri) => visible.value.statements.has(iri)).length),
  };
}
