// The one file that knows Sigma: a graph and a mood in, a picture and pointed-at nodes out.
// A stranger would get wrong that Sigma's own labels are not used, neither for nodes nor for edges: on a right-to-left
// page they lie on top of their nodes, and those of curved edges are drawn letter by letter.
import type { EdgeAttributes, NodeAttributes, Position, StatementGraph } from "@isnad/graph";
import { createEdgeCurveProgram } from "@sigma/edge-curve";
import Sigma from "sigma";
import { EdgeRectangleProgram, NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { edgeAppearance, type Mood, nodeAppearance } from "./drawing/appearance.ts";
import { type Camera, cameraAround, EVERYTHING, scaleFor } from "./drawing/camera.ts";
import { type Card, drawCard } from "./drawing/card.ts";
import { curvaturesOf } from "./drawing/curvature.ts";
import { dragging } from "./drawing/dragging.ts";
import type { Point } from "./drawing/edge-line.ts";
import { frameOf } from "./drawing/frame.ts";
import { type ImageOptions, type Picture, type PictureMaker, pngOf, svgOf } from "./drawing/images.ts";
import { litEdgesIn } from "./drawing/lit-edges.ts";
import { measured } from "./drawing/measured.ts";
import { FRAGMENT_SHADER, VERTEX_SHADER } from "./drawing/node-shader.ts";
import { drawOverlay } from "./drawing/overlay.ts";
import { PALETTE } from "./drawing/palette.ts";
import { followPointer } from "./drawing/pointer.ts";
import {
  type EdgeAppearance,
  type Looks,
  type NodeAppearance,
  nodeAt,
  nodesIn,
  type Scene,
  sceneOf,
  THINNEST,
} from "./drawing/scene.ts";
import { createMeasure } from "./drawing/text-width.ts";

export interface GraphViewOptions {
  readonly graph: StatementGraph;
  readonly mood: Mood;
  /** Where to look from at first. */
  readonly camera?: Camera | undefined;
  readonly card: (iri: string) => Card;
  /** A click; undefined for one on empty ground. */
  readonly onChoose: (iri: string | undefined) => void;
  /** A click on an edge. */
  readonly onEdge: (key: string) => void;
  /** Which nodes go along when this one is dragged; itself among them. */
  readonly company: (iri: string) => Iterable<string>;
  /** Nodes are dragged: where they are to stand now. `done` when they have been let go. */
  readonly onDrag: (positions: ReadonlyMap<string, Position>, done: boolean) => void;
  /** The graphics card has taken the picture away; this view is of no use any more. */
  readonly onLost: () => void;
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
  /** Nodes may move without the picture being scaled anew to what they cover. */
  readonly steady: () => void;
  /** What is seen at a point of the container: the node there. */
  readonly nodeAt: (point: Point) => string | undefined;
  /** The nodes that are seen between two corners, in pixels of the container. */
  readonly nodesIn: (from: Point, to: Point) => readonly string[];
  readonly images: PictureMaker;
  readonly camera: () => Camera;
  readonly kill: () => void;
}

/** Draws into a container that has a size. Follows the container's size by itself. */
export function createGraphView(container: HTMLElement, options: GraphViewOptions): GraphView {
  let { graph, mood } = options;
  let curvatures = curvaturesIn(graph);
  let litEdges = litEdgesIn(graph, mood);
  let pointed: string | undefined;
  let pointedEdge: string | undefined;
  let scene: Scene | undefined;
  let scale = 1;
  const measure = createMeasure();
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const duration = () => ({ duration: still.matches ? 0 : 350 });
  const rescale = () => {
    if (container.clientWidth === 0) return;
    scale = scaleFor(graph.order, { width: container.clientWidth, height: container.clientHeight });
  };
  rescale();
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
    renderLabels: false,
    minEdgeThickness: THINNEST,
    nodeReducer: (iri, attributes) => ({
      ...nodeAppearance(iri, attributes, mood, scale),
      highlighted: iri === pointed,
    }),
    edgeReducer: (key, attributes) =>
      edgeAppearance(key, attributes, graph.extremities(key), curvatures.get(key), mood, key === pointedEdge),
    defaultDrawNodeHover: (context, { key, x, y, size }) => {
      if (drag.isUnderWay()) return;
      measured("isnad:hover", () =>
        drawCard(context, { x, y, size }, options.card(key as string), PALETTE[mood.theme]),
      );
    },
  });
  sigma.getCamera().setState(options.camera ?? EVERYTHING);
  const looks: Looks = {
    get graph() {
      return graph;
    },
    node: (iri) => sigma.getNodeDisplayData(iri) as NodeAppearance | undefined,
    edge: (key) => sigma.getEdgeDisplayData(key) as EdgeAppearance | undefined,
    edgeName: (attributes) => mood.edgeName(attributes),
  };
  sigma.on("afterRender", () => {
    const { edgeLabels, labels } = sigma.getCanvases();
    const [below, above] = [edgeLabels?.getContext("2d"), labels?.getContext("2d")];
    if (!below || !above || container.clientWidth === 0) return;
    scene = measured("isnad:labels", () => {
      const now = sceneOf(looks, frameOf(sigma));
      drawOverlay({ below, above }, now, litEdges, pointedEdge, measure, PALETTE[mood.theme]);
      return now;
    });
  });
  const steady = () => {
    if (sigma.getCustomBBox() === null) sigma.setCustomBBox(sigma.getBBox());
  };
  const drag = dragging({
    company: options.company,
    at: (iri) => graph.getNodeAttributes(iri),
    onStart: steady,
    onDrag: options.onDrag,
  });
  followPointer(sigma, {
    container,
    drag,
    scene: () => scene,
    onChoose: options.onChoose,
    onEdge: options.onEdge,
    onPointEdge(key) {
      const changed = [pointedEdge, key].filter((edge) => edge !== undefined && graph.hasEdge(edge));
      pointedEdge = key;
      sigma.refresh({ partialGraph: { edges: changed as string[] }, skipIndexation: true, schedule: true });
    },
  });
  const pictureOf = ({ all = false, transparent = false }: ImageOptions = {}): Picture => {
    const isSeen = container.clientWidth > 0;
    const frame = frameOf(sigma, all || !isSeen ? EVERYTHING : undefined, isSeen ? undefined : PAGE);
    return { scene: sceneOf(looks, frame), litEdges, palette: PALETTE[mood.theme], measure, transparent };
  };
  const onLost = () => options.onLost();
  container.addEventListener("webglcontextlost", onLost, true);
  const resizing = new ResizeObserver(() => {
    rescale();
    sigma.scheduleRefresh();
  });
  resizing.observe(container);

  return {
    setGraph(next) {
      if (next === graph) return;
      const box = sigma.getCustomBBox() ?? sigma.getBBox();
      const isSteady = next.someNode((iri) => graph.hasNode(iri)) && fitsIn(next, box);
      graph = next;
      curvatures = curvaturesIn(graph);
      litEdges = litEdgesIn(graph, mood);
      pointedEdge = undefined;
      rescale();
      sigma.setCustomBBox(isSteady ? box : null);
      sigma.setGraph(graph);
      sigma.refresh();
    },
    setMood(next) {
      if (next === mood) return;
      mood = next;
      measured("isnad:reduce", () => {
        litEdges = litEdgesIn(graph, mood);
        sigma.refresh({ schedule: true });
      });
    },
    frame(nodes) {
      // Between two frames Sigma's own display data may hold places that are not yet in its frame.
      const spots = [...nodes].flatMap((iri) =>
        graph.hasNode(iri) && !mood.hiddenNodes.has(iri)
          ? sigma.viewportToFramedGraph(sigma.graphToViewport(graph.getNodeAttributes(iri)))
          : [],
      );
      if (spots.length === 0) return;
      const camera = sigma.getCamera();
      const onScreen = (spot: Point) => sigma.framedGraphToViewport(spot);
      void camera.animate(cameraAround(spots, sigma.getDimensions(), camera.ratio, onScreen), duration());
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
      else {
        sigma.setCustomBBox(null);
        sigma.refresh({ schedule: true });
        void camera.animate(EVERYTHING, duration());
      }
    },
    steady,
    nodeAt: (point) => scene && nodeAt(scene, point),
    nodesIn: (from, to) => (scene === undefined ? [] : nodesIn(scene, from, to)),
    images: {
      png: async (size, wanted) => pngOf(pictureOf(wanted), size),
      svg: (wanted) => svgOf(pictureOf(wanted)),
    },
    camera: () => sigma.getCamera().getState(),
    kill() {
      container.removeEventListener("webglcontextlost", onLost, true);
      resizing.disconnect();
      sigma.kill();
    },
  };
}

/** The size of an image when the graph is not on the screen. */
const PAGE = { width: 1200, height: 800 };

/** Whether all nodes are where the picture reaches now: then it need not be scaled anew. */
function fitsIn(graph: StatementGraph, { x, y }: ReturnType<Sigma["getBBox"]>): boolean {
  return graph.everyNode((_, node) => node.x >= x[0] && node.x <= x[1] && node.y >= y[0] && node.y <= y[1]);
}

function curvaturesIn(graph: StatementGraph): ReadonlyMap<string, number> {
  return curvaturesOf(graph.mapEdges((key, _, source, target) => ({ key, source, target })));
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
