// The ground that the graph lies on: the picture, its legend and buttons, and what to say where there is none.
import { nameOf } from "@isnad/graph";
import { computed, effect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Mood } from "../drawing/appearance.ts";
import { canDraw } from "../drawing/can-draw.ts";
import type { Card } from "../drawing/card.ts";
import { excerpt } from "../drawing/excerpt.ts";
import type { GraphView } from "../graph-view.ts";
import { type App, useApp } from "../model/app.ts";
import { SightStrip } from "./explore/sight-strip.tsx";
import { Icon } from "./icons.tsx";
import { Legend } from "./legend.tsx";
import { Notice } from "./notice.tsx";

export function GraphPane() {
  const app = useApp();
  const { graph: wording, nodes } = app.preferences.messages.value;
  const container = useRef<HTMLDivElement>(null);
  const view = useRef<GraphView | undefined>(undefined);
  useEffect(() => {
    if (container.current !== null && canDraw()) return draw(app, container.current, view);
  }, []);
  const order = app.library.graph.value.order;
  return (
    <div class="graph-pane">
      <div
        class="canvas"
        dir="ltr"
        role="img"
        aria-label={`${wording.label}: ${nodes(order)}`}
        data-nodes={order}
        ref={container}
      />
      <Notice />
      {order > 0 && (
        <>
          <SightStrip />
          <Legend />
          <div class="zoom">
            <ZoomButton label={wording.zoomIn} icon="plus" press={() => view.current?.zoom("in")} />
            <ZoomButton label={wording.zoomOut} icon="minus" press={() => view.current?.zoom("out")} />
            <ZoomButton label={wording.fit} icon="fit" press={() => view.current?.zoom("all")} />
          </div>
        </>
      )}
    </div>
  );
}

function ZoomButton(props: { label: string; icon: "plus" | "minus" | "fit"; press: () => void }) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={props.label}
      title={props.label}
      onClick={props.press}
    >
      <Icon name={props.icon} />
    </button>
  );
}

/** Loads Sigma and keeps the picture in step with the state. Gives the function that ends it. */
function draw(app: App, container: HTMLElement, view: { current: GraphView | undefined }): () => void {
  let ended = false;
  const endings: (() => void)[] = [];
  void import("../graph-view.ts").then(({ createGraphView }) => {
    if (ended) return;
    const { visible, question, selection } = app;
    const focus = app.view.field("focus");
    const drawnGraph = computed(() => visible.value.graph);
    const drawn = createGraphView(container, {
      graph: visible.peek().graph,
      mood: moodOf(app),
      card: (iri) => cardOf(app, iri),
      onChoose: (iri) => (iri === undefined ? selection.dismiss() : selection.choose(iri, false)),
    });
    view.current = drawn;
    endings.push(
      effect(() => drawn.setGraph(drawnGraph.value)),
      effect(() => drawn.setMood(moodOf(app))),
      effect(() => drawn.point(selection.pointed.value)),
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
      drawn.kill,
    );
  });
  return () => {
    ended = true;
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

function moodOf({ preferences, selection, light, tint, visible }: App): Mood {
  return {
    theme: preferences.theme.value,
    names: preferences.names.value,
    hiddenNodes: visible.value.hiddenNodes,
    hiddenEdges: visible.value.hiddenEdges,
    statements: visible.value.statements,
    ...tint.value,
    chosen: selection.chosen.value,
    light: light.value,
  };
}

/** What the card at a pointed-at node says: both names and its weight, or a statement's words and speaker. */
function cardOf({ library, preferences }: App, iri: string): Card {
  const graph = library.graph.peek();
  const messages = preferences.messages.peek();
  const choice = preferences.names.peek();
  const { kind, names, weight } = graph.getNodeAttributes(iri);
  const title = nameOf(iri, names, choice);
  if (kind === "statement") {
    const speakers = graph
      .filterOutEdges(iri, (_, edge) => edge.kind === "speaker")
      .map((edge) => graph.target(edge))
      .map((speaker) => nameOf(speaker, graph.getNodeAttribute(speaker, "names"), choice));
    return { title, lines: speakers.map((speaker) => excerpt(speaker, 40)) };
  }
  const other = [names.en, names.ar].filter((name) => name !== undefined && name !== title);
  return {
    title: excerpt(title, 80),
    lines: [
      ...other.map((name) => excerpt(name ?? "", 44)),
      `${messages.kind[kind]} · ${messages.statements(weight)}`,
    ],
  };
}
