// The card beside the mark that is pointed at: who, when, and the words in their own direction.
import { nameOf } from "@isnad/graph";
import type { ReadonlySignal } from "@preact/signals";
import { excerpt } from "../../drawing/excerpt.ts";
import { inText } from "../../drawing/text-size.ts";
import { TIMELINE } from "../../messages/timeline.ts";
import { type App, useApp } from "../../model/app.ts";
import { useWords } from "../parts/words.ts";
import { Written } from "../parts/written.tsx";
import { dayOf, textOf, wordsOfGroup } from "./words-of.ts";

interface Props {
  readonly pointed: ReadonlySignal<SVGElement | undefined>;
  readonly plot: { readonly current: HTMLElement | null };
}

/** Pixels; the style sheet says the same. */
const WIDTH = inText(300);

export function MarkCard({ pointed, plot }: Props) {
  const app = useApp();
  const mark = pointed.value;
  const { mark: iri, group } = mark?.dataset ?? {};
  if (mark === undefined || iri === undefined || !app.library.graph.value.hasNode(iri)) return null;
  return (
    <div class="mark-card" aria-hidden="true" style={placeBeside(mark, plot.current, app)}>
      {group === undefined ? <OfStatement iri={iri} /> : <p>{wordsOfGroup(app, group.split(" "))}</p>}
    </div>
  );
}

function OfStatement({ iri }: { readonly iri: string }) {
  const app = useApp();
  const wording = useWords(TIMELINE);
  const { dated } = app.library.graph.value.getNodeAttribute(iri, "facets") ?? {};
  return (
    <>
      <p>
        <strong>
          <Written text={speakersOf(app, iri) || wording.nobody} />
        </strong>
        <span class="count">
          {dated === undefined
            ? wording.undated
            : wording[dated === "said" ? "saidOn" : "publishedOn"](dayOf(app, iri))}
        </span>
      </p>
      <p class="statement-words">
        <Written text={excerpt(textOf(app, iri), 220)} />
      </p>
    </>
  );
}

function speakersOf({ library, preferences }: App, iri: string): string {
  const graph = library.graph.value;
  return graph
    .filterOutEdges(iri, (_, { kind }) => kind === "speaker")
    .map((edge) => graph.target(edge))
    .map((speaker) => nameOf(speaker, graph.getNodeAttribute(speaker, "names"), preferences.names.value))
    .join(" · ");
}

/** Under the mark, within the plot, from the side where reading begins. */
function placeBeside(mark: Element, plot: HTMLElement | null, { preferences }: App) {
  const [box, ground] = [mark.getBoundingClientRect(), plot?.getBoundingClientRect() ?? new DOMRect()];
  const isMirrored = preferences.messages.value.direction === "rtl";
  const along = (isMirrored ? ground.right - box.right : box.left - ground.left) + box.width / 2;
  const start = Math.min(Math.max(along - WIDTH / 2, 0), Math.max(ground.width - WIDTH, 0));
  return { insetInlineStart: `${start}px`, insetBlockStart: `${box.bottom - ground.top + 8}px` };
}
