// Whether two sets of quads are the same but for the names of their blank nodes.
// A stranger would get wrong the search: colors alone (what surrounds a node) cannot tell the nodes of a ring apart, so
// nodes of one color are tried in turn.
import type { Quad, Term } from "@rdfjs/types";

type Coloring = ReadonlyMap<string, string>;

/** Small graphs only: the search may take long where many blank nodes look alike. */
export function isIsomorphic(a: readonly Quad[], b: readonly Quad[]): boolean {
  const [left, right] = [distinct(a), distinct(b)];
  if (left.length !== right.length) return false;
  return match(left, right, new Map(), new Map());
}

function distinct(quads: readonly Quad[]): readonly Quad[] {
  const names: Coloring = new Map(blanksOf(quads).map((label) => [label, label]));
  return [...new Map(quads.map((quad) => [textOf(quad, names), quad])).values()];
}

function match(a: readonly Quad[], b: readonly Quad[], fixedA: Coloring, fixedB: Coloring): boolean {
  const [colorsA, colorsB] = [refined(a, fixedA), refined(b, fixedB)];
  const [groupsA, groupsB] = [grouped(colorsA), grouped(colorsB)];
  if ([...groupsA.keys()].sort().join() !== [...groupsB.keys()].sort().join()) return false;
  const open = [...groupsA].find(([, labels]) => labels.length > 1);
  if (open === undefined) {
    const lines = (quads: readonly Quad[], colors: Coloring) =>
      quads.map((quad) => textOf(quad, colors)).sort();
    return lines(a, colorsA).join("\n") === lines(b, colorsB).join("\n");
  }
  const [color, [first = ""]] = open;
  return (groupsB.get(color) ?? []).some((label) =>
    match(a, b, new Map([...colorsA, [first, "chosen"]]), new Map([...colorsB, [label, "chosen"]])),
  );
}

/** Colors by what surrounds each node, until they no longer part. */
function refined(quads: readonly Quad[], fixed: Coloring): Coloring {
  const labels = blanksOf(quads);
  let colors: Coloring = new Map(labels.map((label) => [label, fixed.get(label) ?? ""]));
  for (let parts = 0; ; ) {
    const next = new Map(
      labels.map((label) => {
        const around = quads
          .filter((quad) => blanksOf([quad]).includes(label))
          .map((quad) => textOf(quad, new Map([...colors, [label, "self"]])))
          .sort();
        return [label, hash(`${colors.get(label)} ${around.join("\n")}`)];
      }),
    );
    const size = grouped(next).size;
    colors = next;
    if (size === parts) return colors;
    parts = size;
  }
}

function grouped(colors: Coloring): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [label, color] of colors) groups.set(color, [...(groups.get(color) ?? []), label]);
  return groups;
}

function blanksOf(quads: readonly Quad[]): string[] {
  const labels = new Set<string>();
  const add = (term: Term): void => {
    if (term.termType === "BlankNode") labels.add(term.value);
    else if (term.termType === "Quad") for (const part of partsOf(term as Quad)) add(part);
  };
  for (const quad of quads) for (const part of partsOf(quad)) add(part);
  return [...labels];
}

function partsOf({ subject, predicate, object, graph }: Quad): readonly Term[] {
  return [subject, predicate, object, graph];
}

function textOf(term: Term, colors: Coloring): string {
  if (term.termType === "Quad")
    return `(${partsOf(term as Quad)
      .map((part) => textOf(part, colors))
      .join(" ")})`;
  if (term.termType === "BlankNode") return `_:${colors.get(term.value) ?? ""}`;
  if (term.termType !== "Literal") return `<${term.value}>`;
  return JSON.stringify([term.value, term.language, term.direction ?? "", term.datatype.value]);
}

function hash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b) ^ (b >>> 13);
  }
  return `${(a >>> 0).toString(16)}${(b >>> 0).toString(16)}`;
}
