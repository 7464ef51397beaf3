// Who stands around what is chosen: over each kind of line how many, shown or hidden; and ways to hide it, to keep to its
// surroundings, to look for a path from it.

import { type EdgeKind, neighborsBy, type Way } from "@isnad/graph";
import { useComputed } from "@preact/signals";
import { NEIGHBORS } from "../../messages/neighbors.ts";
import { useApp } from "../../model/app.ts";
import { focusOn, hide, hideNeighbors, showNeighbors } from "../../model/look/hiding.ts";
import { EDGE_KINDS } from "../../model/view/filter-fields.ts";
import { Icon } from "../parts/icons.tsx";
import { KeyCap } from "../parts/key-cap.tsx";
import { useWords } from "../parts/words.ts";

interface Group {
  readonly edge: EdgeKind;
  readonly way: Way;
  readonly all: number;
  readonly shown: number;
}

const STEPS = [1, 2, 3] as const;
/** These run both ways: what contradicts is contradicted. */
const MUTUAL: ReadonlySet<EdgeKind> = new Set(["agreesWith", "disagreesWith"]);
const WAYS = EDGE_KINDS.flatMap((edge) =>
  (MUTUAL.has(edge) ? ["out" as const] : (["out", "in"] as const)).map((way) => ({ edge, way })),
);

export function Neighbors() {
  const app = useApp();
  const { library, preferences, selection, visible } = app;
  const { number } = preferences.messages.value;
  const wording = useWords(NEIGHBORS);
  const groups = useComputed((): readonly Group[] => {
    const graph = library.graph.value;
    const chosen = selection.chosen.value;
    if (chosen === undefined || !graph.hasNode(chosen)) return [];
    const { hiddenNodes, statements } = visible.value;
    const isShown = (iri: string) => statements.has(iri) || !hiddenNodes.has(iri);
    return WAYS.map(({ edge, way }) => {
      const neighbors = neighborsBy(graph, chosen, edge, way);
      return { edge, way, all: neighbors.length, shown: neighbors.filter(isShown).length };
    }).filter(({ all }) => all > 0);
  });
  const chosen = selection.chosen.value;
  if (chosen === undefined || groups.value.length === 0) return null;
  return (
    <section class="neighbors" aria-label={wording.neighbors}>
      <Actions node={chosen} />
      <details class="section">
        <summary>
          <h3>{wording.neighbors}</h3>
          <span class="count">{number(groups.value.reduce((sum, { all }) => sum + all, 0))}</span>
        </summary>
        <ul>
          {groups.value.map((group) => (
            <GroupRow key={`${group.edge} ${group.way}`} node={chosen} group={group} />
          ))}
        </ul>
      </details>
    </section>
  );
}

/** A checkbox that is neither on nor off while some are shown and some are not. */
function GroupRow({ node, group }: { readonly node: string; readonly group: Group }) {
  const app = useApp();
  const wording = useWords(NEIGHBORS);
  const { edge, way, all, shown } = group;
  return (
    <li>
      <label class="value-row">
        <input
          type="checkbox"
          checked={shown === all}
          ref={(box) => {
            if (box !== null) box.indeterminate = shown > 0 && shown < all;
          }}
          onChange={() =>
            shown < all ? showNeighbors(app, node, edge, way) : hideNeighbors(app, node, edge, way, all)
          }
        />
        <span class="value-name">{wording.neighbor[edge][way]}</span>
        <span class="count">{wording.visibleOf(shown, all)}</span>
      </label>
    </li>
  );
}

function Actions({ node }: { readonly node: string }) {
  const app = useApp();
  const wording = useWords(NEIGHBORS);
  const { view, library } = app;
  const { focus, path } = view.view.value;
  const isEntity = library.graph.value.getNodeAttribute(node, "kind") !== "statement";
  return (
    <div class="neighbor-actions">
      <fieldset class="steps" aria-label={wording.only}>
        <span aria-hidden="true">{wording.only}</span>
        {STEPS.map((steps) => {
          const isOn = focus?.node === node && focus.steps === steps;
          return (
            <button
              key={steps}
              type="button"
              aria-pressed={isOn}
              title={wording.steps(steps)}
              onClick={() => (isOn ? view.change({ focus: undefined }) : focusOn(app, node, steps))}
            >
              {steps}
            </button>
          );
        })}
        <span aria-hidden="true">{wording.stepsAway}</span>
      </fieldset>
      <button type="button" aria-keyshortcuts="H" onClick={() => hide(app, node)}>
        {wording.hide} <KeyCap>H</KeyCap>
      </button>
      {isEntity && (
        <button type="button" onClick={() => view.change({ side: "path", path: { ...path, from: node } })}>
          <Icon name="path" /> {wording.pathFromHere}
        </button>
      )}
    </div>
  );
}
