// The text itself, in blocks of some screens each, so that a book of an article opens as fast as a notice.
// A stranger would get wrong what is in the page: blocks far from the reader are empty and of about their height.

import type { ArticleParagraph, MarkedArticle } from "@isnad/graph";
import { useComputed } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { READING } from "../../messages/reading.ts";
import { useApp } from "../../model/app.ts";
import { StatementList } from "../panels/statement-card.tsx";
import { useWords } from "../parts/words.ts";
import { Block } from "./block.tsx";
import { keepInView } from "./keep-in-view.ts";
import { Paragraph } from "./paragraph.tsx";
import type { Steps } from "./steps.ts";

interface Props {
  readonly article: MarkedArticle;
  readonly steps: Steps;
  readonly showNames: boolean;
}

/** Code units in a block, at least. */
const BLOCK = 6_000;
/** Texts of fewer blocks are filled in at once, so that the browser's own search finds all of them. */
const FEW = 10;

export function ArticleText({ article, steps, showNames }: Props) {
  const { selection, view } = useApp();
  const wording = useWords(READING);
  const body = useRef<HTMLDivElement>(null);
  const matter = article.paragraphs.filter(({ part }) => part === "matter");
  const blocks = useComputed(() =>
    blocksOf(article.paragraphs.filter(({ part }) => part !== "matter")),
  ).value;
  const place = placeIn(view.view.value.article);
  const entity = article.entities.findIndex(({ iri }) => iri === selection.chosen.value);
  const target = targetOf(article, steps.at, place, entity);
  useEffect(() => (body.current === null ? undefined : keepInView(body.current)), [target, article]);
  if (article.paragraphs.length === 0)
    return (
      <div class="full-text-body">
        <p class="full-text-note">{wording.noText}</p>
        <StatementList title={wording.fullText} statements={article.statements} open />
      </div>
    );
  const onClick = (event: MouseEvent) => {
    if (getSelection()?.isCollapsed === false || !(event.target instanceof HTMLElement)) return;
    const { statement, entity: named } = event.target.dataset;
    const meant = named === undefined ? undefined : article.entities[Number(named)];
    if (meant !== undefined) selection.choose(meant.iri, false);
    else if (statement !== undefined) steps.choose(Number(statement));
  };
  const lit = { statement: steps.at, entity, place, target, showNames };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys N and P and the buttons of the bar do the same
    // biome-ignore lint/a11y/noStaticElementInteractions: the marks are the article's words, not a row of buttons
    <div class="full-text-body" ref={body} onClick={onClick}>
      {matter.length > 0 && (
        <details class="matter">
          <summary>{wording.matter}</summary>
          <pre dir="auto">{matter.map(textOf).join("")}</pre>
        </details>
      )}
      {blocks.map((block) => (
        <Block
          key={block[0]?.start}
          size={block.reduce((sum, paragraph) => sum + sizeOf(paragraph), 0)}
          isWanted={blocks.length < FEW || (target !== undefined && holds(block, target))}
        >
          {() =>
            block.map((paragraph) => <Paragraph key={paragraph.start} paragraph={paragraph} lit={lit} />)
          }
        </Block>
      ))}
    </div>
  );
}

function blocksOf(paragraphs: readonly ArticleParagraph[]): readonly (readonly ArticleParagraph[])[] {
  const blocks: ArticleParagraph[][] = [];
  let size = BLOCK;
  for (const paragraph of paragraphs) {
    if (size >= BLOCK) {
      blocks.push([]);
      size = 0;
    }
    blocks.at(-1)?.push(paragraph);
    size += sizeOf(paragraph);
  }
  return blocks;
}

function sizeOf({ segments }: ArticleParagraph): number {
  return segments.reduce((sum, { text }) => sum + text.length, 0);
}

function textOf({ segments, breaks }: ArticleParagraph): string {
  return segments.map(({ text }) => text).join("") + breaks;
}

/** The offset that an address names behind its `#`. */
function placeIn(address = ""): number | undefined {
  const start = /#utf16=(\d+),/.exec(address)?.[1];
  return start === undefined ? undefined : Number(start);
}

/** The offset of what to bring into view: the chosen statement, the place asked for, the chosen entity's first mention. */
function targetOf(
  { paragraphs }: MarkedArticle,
  statement: number,
  place: number | undefined,
  entity: number,
): number | undefined {
  if (statement < 0 && place !== undefined) return place;
  if (statement < 0 && entity < 0) return undefined;
  for (const { start, segments } of paragraphs) {
    let at = start;
    for (const segment of segments) {
      const isMeant =
        statement < 0 ? segment.entity === entity : segment.marks.some(({ of }) => of === statement);
      if (isMeant) return at;
      at += segment.text.length;
    }
  }
  return undefined;
}

function holds(block: readonly ArticleParagraph[], offset: number): boolean {
  const last = block.at(-1);
  return (block[0]?.start ?? 0) <= offset && last !== undefined && offset < last.start + sizeOf(last);
}
