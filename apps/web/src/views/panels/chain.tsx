// How a statement reached the reader, from the outlet inward: each level is a card inside the one before it.
// A stranger would get wrong the depth: it counts levels from the outlet; above the last, the graph lights what is shown.

import type { ArticleReference, ChainLink, Words } from "@isnad/graph";
import { type Signal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { excerpt } from "../../drawing/excerpt.ts";
import { READING } from "../../messages/reading.ts";
import { type Light, useApp } from "../../model/app.ts";
import { useWords } from "../parts/words.ts";
import { Written } from "../parts/written.tsx";
import { EntityLinks } from "./entity-link.tsx";

interface Props {
  readonly chain: readonly ChainLink[];
  readonly article?: ArticleReference | undefined;
}

export function Chain({ chain, article }: Props) {
  const depth = useSignal(chain.length);
  useChainLight(chain, depth.value);
  return (
    <div class="chain">
      {chain.length > 1 && <DepthControl depth={depth} levels={chain.length} />}
      <Levels chain={chain} at={0} depth={depth} article={article} />
    </div>
  );
}

function DepthControl({ depth, levels }: { readonly depth: Signal<number>; readonly levels: number }) {
  const { number } = useApp().preferences.messages.value;
  const wording = useWords(READING);
  const place = wording.depthOf(number(depth.value), number(levels));
  return (
    <label class="chain-depth">
      <span>{wording.depth}</span>
      <input
        type="range"
        min={1}
        max={levels}
        step={1}
        value={depth.value}
        aria-valuetext={place}
        onInput={({ currentTarget }) => {
          depth.value = currentTarget.valueAsNumber;
        }}
      />
      <output>{place}</output>
    </label>
  );
}

interface LevelProps extends Props {
  readonly at: number;
  readonly depth: Signal<number>;
}

function Levels({ chain, at, depth, article }: LevelProps) {
  const { statement: wording } = useApp().preferences.messages.value;
  const reading = useWords(READING);
  const link = chain[at];
  if (link === undefined) return null;
  const { part, agents } = link;
  const left = chain.length - at - 1;
  return (
    <ol class="chain-levels" aria-label={at === 0 ? wording.chain : undefined}>
      <li class={`chain-level chain-${part}`}>
        <div class="chain-card">
          <span class="chain-part">{wording.part[part]}</span>
          {agents.length > 0 ? <EntityLinks entities={agents} /> : <em>{wording.noSpeaker}</em>}
          {part === "outlet" ? <Headline article={article} /> : <Said link={link} isLast={left === 0} />}
        </div>
        {at + 1 < depth.value ? (
          <Levels chain={chain} at={at + 1} depth={depth} article={article} />
        ) : (
          left > 0 && (
            <button
              type="button"
              class="chain-deeper"
              onClick={() => {
                depth.value = chain.length;
              }}
            >
              {reading.deeper(left)}
            </button>
          )
        )}
      </li>
    </ol>
  );
}

function Headline({ article }: { readonly article: ArticleReference | undefined }) {
  const { view } = useApp();
  if (article?.headline === undefined) return null;
  return (
    <button
      type="button"
      class="chain-words"
      {...running(article.headline)}
      onClick={() => view.change({ article: article.iri })}
    >
      {article.headline.text}
    </button>
  );
}

/** What is said at this level: of the statement itself only the reporting word, its words stand below. */
function Said({ link, isLast }: { readonly link: ChainLink; readonly isLast: boolean }) {
  const { selection } = useApp();
  const { cue, words, statement } = link;
  if (cue === undefined && words === undefined) return null;
  const reporting = cue && (
    <span class="chain-cue">
      <Written text={cue.text} language={cue.language} />
    </span>
  );
  if (isLast || words === undefined) return reporting ?? null;
  return (
    <button type="button" class="chain-words" {...running(words)} onClick={() => selection.choose(statement)}>
      {reporting} {excerpt(words.text, 150)}
    </button>
  );
}

/** Words run as they do in their article, the reporting word in front. */
function running({ language }: Words): { readonly lang: string; readonly dir: "rtl" | "ltr" } {
  return { lang: language, dir: language === "ar" ? "rtl" : "ltr" };
}

/** Lights the levels that are shown, as long as some are not. */
function useChainLight(chain: readonly ChainLink[], depth: number): void {
  const { library, spotlight } = useApp();
  useEffect(() => {
    if (depth >= chain.length) return;
    const graph = library.graph.peek();
    const shown = chain
      .slice(0, depth)
      .flatMap(({ part, agents, statement }) => [
        ...agents.map(({ iri }) => iri),
        ...(part === "speaker" ? [statement] : []),
      ]);
    const light: Light = { nodes: new Set(shown.filter((iri) => graph.hasNode(iri))) };
    spotlight.value = light;
    return () => {
      if (spotlight.peek() === light) spotlight.value = undefined;
    };
  }, [chain, depth]);
}
