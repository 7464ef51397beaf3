// The one file that knows Sigma: a graph and a mood in, a picture and pointed-at nodes out.
// A stranger would get wrong that Sigma's own label and hover drawers are not used: on a right-to-left page they put
// labels on top of their nodes, and the hover box is always white.
import type { EdgeAttributes, NodeAttributes, StatementGraph } from "@isnad/graph";
import { createEdgeCurveProgram } from "@sigma/edge-curve";
import Sigma from "sigma";
import { EdgeRectangleProgram, NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { edgeAppearance, type Mood, nodeAppearance } from "./drawing/appearance.ts";
import { type Card, drawCard } from "./drawing/card.ts";
import { curvaturesOf } from "./drawing/curvature.ts";
import { ALWAYS, drawLabels, type Label } from "./drawing/labels.ts";
import { FRAGMENT_SHADER, VERTEX_SHADER } from "./drawing/node-shader.ts";
import { PALETTE } from "./drawing/palette.ts";

export interface GraphViewOptions {
  readonly graph: StatementGraph;
  readonly mood: Mood;
  readonly card: (iri: string) => Card;
  /** A click; undefined for one on empty ground. */
  readonly onChoose: (iri: string | undefined) => void;
}

export interface GraphView {
  readonly setGraph: (graph: StatementGraph) => void;
  readonly setMood: (mood: Mood) => void;
  /** Brings nodes into view, as near as they fit; those that are not drawn do not count. */
  readonly frame: (nodes: Iterable<string>) => void;
  /** Shows a node's card as if the pointer stood on it. */
  readonly point: (iri: string | undefined) => void;
  /** Steps in or out, or shows everything. */
  readonly zoom: (step: "in" | "out" | "all") => void;
  readonly kill: () => void;
}

/** Draws into a container that has a size. Follows the container's size by itself. */
export function createGraphView(container: HTMLElement, options: GraphViewOptions): GraphView {
  let { graph, mood } = options;
  let curvatures = curvaturesIn(graph);
  // Reading the container's size for each node would lay the page out in the middle of drawing.
  let scale = scaleFor(graph.order, container);
  let pointed: string | undefined;
  let labels: Label[] = [];
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const duration = () => ({ duration: still.matches ? 0 : 350 });
  const sigma = new Sigma<NodeAttributes, EdgeAttributes>(graph, container, {
    allowInvalidContainer: true,
    defaultNodeType: "shape",
    nodeProgramClasses: { shape: ShapeProgram },
    edgeProgramClasses: { line: EdgeRectangleProgram, curved: createEdgeCurveProgram() },
    zIndex: true,
    stagePadding: 44,
    minCameraRatio: 0.02,
    maxCameraRatio: 3,
    enableCameraRotation: false,
    labelDensity: 2,
    labelGridCellSize: 80,
    labelRenderedSizeThreshold: 5,
    minEdgeThickness: 0.7,
    nodeReducer: (iri, attributes) => ({
      ...nodeAppearance(iri, attributes, mood, scale),
      highlighted: iri === pointed,
    }),
    edgeReducer: (key, attributes) =>
      edgeAppearance(key, attributes, graph.extremities(key), curvatures.get(key), mood),
    // Sigma calls this label by label; they are drawn together at the end, so that none covers another.
    defaultDrawNodeLabel: (_, { key, label, x, y, size, zIndex = 0 }) => {
      if (!label) return;
      const rank = key === mood.chosen ? ALWAYS : zIndex * 100 + size;
      labels.push({ text: label, x, y, size, rank, bold: zIndex > 1 });
    },
    defaultDrawNodeHover: (context, { key, x, y, size }) => {
      drawCard(context, { x, y, size }, options.card(key as string), PALETTE[mood.theme]);
    },
  });
  sigma.getCamera().setState(EVERYTHING);
  sigma.on("afterRender", () => {
    const context = sigma.getCanvases().labels?.getContext("2d");
    if (context) drawLabels(context, labels, PALETTE[mood.theme]);
    labels = [];
  });
  sigma.on("clickNode", ({ node }) => options.onChoose(node));
  sigma.on("clickStage", () => options.onChoose(undefined));
  sigma.on("enterNode", () => {
    container.style.cursor = "pointer";
  });
  sigma.on("leaveNode", () => {
    container.style.cursor = "";
  });
  const resizing = new ResizeObserver(() => {
    scale = scaleFor(graph.order, container);
    sigma.scheduleRefresh();
  });
  resizing.observe(container);

  return {
    setGraph(next) {
      graph = next;
      curvatures = curvaturesIn(graph);
      scale = scaleFor(graph.order, container);
      sigma.setGraph(graph);
      sigma.refresh();
    },
    setMood(next) {
      mood = next;
      sigma.refresh({ skipIndexation: true });
    },
    frame(nodes) {
      const spots = [...nodes].flatMap((iri) => sigma.getNodeDisplayData(iri) ?? []);
      if (spots.length === 0) return;
      const camera = sigma.getCamera();
      void camera.animate(cameraAround(spots, sigma.getDimensions(), camera.ratio, sigma), duration());
    },
    point(iri) {
      const changed = [pointed, iri].filter((node) => node !== undefined && graph.hasNode(node)) as string[];
      pointed = iri;
      sigma.refresh({ partialGraph: { nodes: changed }, skipIndexation: true });
    },
    zoom(step) {
      const camera = sigma.getCamera();
      if (step === "in") void camera.animatedZoom(duration());
      else if (step === "out") void camera.animatedUnzoom(duration());
      else void camera.animate(EVERYTHING, duration());
    },
    kill() {
      resizing.disconnect();
      sigma.kill();
    },
  };
}

/** At most 1, and half of that where every node has less than 35 pixels square. */
function scaleFor(order: number, { clientWidth, clientHeight }: HTMLElement): number {
  return Math.min(1, Math.max(0.5, Math.sqrt((clientWidth * clientHeight) / Math.max(order, 1)) / 70));
}

function curvaturesIn(graph: StatementGraph): ReadonlyMap<string, number> {
  return curvaturesOf(graph.mapEdges((key, _, source, target) => ({ key, source, target })));
}

/** The whole graph, a little above the middle: the legend stands below. */
const EVERYTHING = { x: 0.5, y: 0.47, ratio: 1.07, angle: 0 };
/** Between these the camera moves by itself; nearer or farther is for the reader's own hand. */
const [NEAREST, FARTHEST] = [0.35, 1.1];
const MARGIN = 90;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The camera that shows all spots (in Sigma's framed coordinates) with a margin for their labels. */
function cameraAround(
  spots: readonly Spot[],
  view: { readonly width: number; readonly height: number },
  ratio: number,
  sigma: { framedGraphToViewport: (spot: Spot) => Spot },
) {
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
  const low = { x: Math.min(...xs), y: Math.min(...ys) };
  const high = { x: Math.max(...xs), y: Math.max(...ys) };
  const [from, to] = [sigma.framedGraphToViewport(low), sigma.framedGraphToViewport(high)];
  const share = Math.max(
    Math.abs(to.x - from.x) / Math.max(view.width - 2 * MARGIN, 100),
    Math.abs(to.y - from.y) / Math.max(view.height - 2 * MARGIN, 100),
  );
  return {
    x: (low.x + high.x) / 2,
    y: (low.y + high.y) / 2,
    ratio: Math.min(Math.max(ratio * share, NEAREST), FARTHEST),
  };
}

const UNIFORMS = ["u_sizeRatio", "u_correctionRatio", "u_pixelRatio", "u_matrix"] as const;

/** Draws every node from one triangle; what shape it gets is a number among its attributes. */
class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number], NodeAttributes, EdgeAttributes> {
  override getDefinition() {
    const { FLOAT, TRIANGLES, UNSIGNED_BYTE } = WebGLRenderingContext;
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_size", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_ringColor", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_ring", size: 1, type: FLOAT },
        { name: "a_shape", size: 1, type: FLOAT },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_angle", size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    };
  }

  override processVisibleItem(index: number, start: number, data: NodeDisplayData) {
    const { ring, ringColor, shape } = data as NodeDisplayData & ReturnType<typeof nodeAppearance>;
    this.array.set(
      [data.x, data.y, data.size, floatColor(data.color), floatColor(ringColor), ring, shape, index],
      start,
    );
  }

  override setUniforms(
    params: RenderParams,
    { gl, uniformLocations }: ProgramInfo<(typeof UNIFORMS)[number]>,
  ) {
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
    gl.uniform1f(uniformLocations.u_correctionRatio, params.correctionRatio);
    gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
  }
}
