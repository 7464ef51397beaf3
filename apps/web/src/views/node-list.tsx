// Everything that is seen as a list: the graph for who reads it with a keyboard or a screen reader.
// A stranger would get wrong the focus: one stop for Tab, arrow keys within.
import { type NameChoice, NODE_KINDS, type NodeKind, nameOf, type StatementGraph } from "@isnad/graph";
import { compareCodeUnits } from "@isnad/text";
import { useComputed, useSignal } from "@preact/signals";
import { excerpt } from "../drawing/excerpt.ts";
import { BROWSE } from "../messages/browse.ts";
import { useApp } from "../model/app.ts";
import { togglePicked } from "./canvas/marquee.tsx";
import { Glyph } from "./parts/glyph.tsx";
import { useWords } from "./parts/words.ts";
import { Written } from "./parts/written.tsx";

const PAGE = 60;

interface Item {
  readonly iri: string;
  readonly name: string;
  readonly weight: number;
}

export function NodeList() {
  const { library, preferences, view, visible } = useApp();
  const wording = useWords(BROWSE);
  const byKind = useComputed(() =>
    itemsByKind(library.graph.value, visible.value.hiddenNodes, preferences.names.value),
  );
  const kinds = NODE_KINDS.filter((kind) => !view.view.value.hiddenKinds.has(kind));
  return (
    <nav class="node-list" aria-label={wording.label} onKeyDown={moveFocus}>
      {kinds.map((kind) => (
        <KindList key={kind} kind={kind} items={byKind.value.get(kind) ?? []} />
      ))}
    </nav>
  );
}

function KindList({ kind, items }: { readonly kind: NodeKind; readonly items: readonly Item[] }) {
  const app = useApp();
  const { preferences, selection } = app;
  const { picked } = app.view.view.value;
  const { kinds, number, statements } = preferences.messages.value;
  const browse = useWords(BROWSE);
  const shown = useSignal(PAGE);
  const chosen = selection.chosen.value;
  if (items.length === 0) return null;
  return (
    <details open={kind !== "statement"} class="section">
      <summary>
        <h3>
          <Glyph kind={kind} /> {kinds[kind]}
        </h3>
        <span class="count">{number(items.length)}</span>
      </summary>
      <ul>
        {items.slice(0, shown.value).map(({ iri, name, weight }, index) => (
          <li key={iri}>
            <button
              type="button"
              data-item
              tabIndex={iri === chosen || (chosen === undefined && index === 0) ? 0 : -1}
              aria-current={iri === chosen}
              data-picked={picked.includes(iri)}
              aria-keyshortcuts="Space Shift+Enter"
              onKeyDown={(event) => pickWithKey(event, () => togglePicked(app, iri))}
              onKeyUp={keepSpace}
              onClick={() => selection.choose(iri)}
              onMouseEnter={() => {
                selection.pointed.value = iri;
              }}
              onMouseLeave={() => {
                selection.pointed.value = undefined;
              }}
            >
              <Written text={excerpt(name, 90)} />
              {kind !== "statement" && (
                <span class="count" title={statements(weight)}>
                  {number(weight)}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {items.length > shown.value && (
        <button
          type="button"
          class="more"
          onClick={() => {
            shown.value += 5 * PAGE;
          }}
        >
          {browse.more(items.length - shown.value)}
        </button>
      )}
    </details>
  );
}

/** The nodes of each kind that are seen, the heaviest first, then by name. */
function itemsByKind(
  graph: StatementGraph,
  hidden: ReadonlySet<string>,
  choice: NameChoice,
): ReadonlyMap<NodeKind, readonly Item[]> {
  const items = new Map<NodeKind, Item[]>(NODE_KINDS.map((kind) => [kind, []]));
  graph.forEachNode((iri, { kind, names, weight }) => {
    if (!hidden.has(iri)) items.get(kind)?.push({ iri, name: nameOf(iri, names, choice), weight });
  });
  for (const list of items.values())
    list.sort((a, b) => b.weight - a.weight || compareCodeUnits(a.name, b.name));
  return items;
}

/** Space, or Enter with Shift, selects a node together with others. */
function pickWithKey(event: KeyboardEvent, pick: () => void): void {
  if (event.key !== " " && !(event.key === "Enter" && event.shiftKey)) return;
  event.preventDefault();
  pick();
}

/** A button would be pressed when Space is let go. */
function keepSpace(event: KeyboardEvent): void {
  if (event.key === " ") event.preventDefault();
}

function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-item]")].filter(
    (button) => button.offsetParent !== null,
  );
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  buttons[Math.min(Math.max(at + step, 0), buttons.length - 1)]?.focus();
  event.preventDefault();
}
