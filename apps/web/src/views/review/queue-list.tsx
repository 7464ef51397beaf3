// The statements of a review as a list that draws only what is in sight, so that thousands cost no more than twenty.
// A stranger would get wrong the rows: all of one height, which the style sheet repeats.
import { useComputed, useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { excerpt } from "../../drawing/excerpt.ts";
import { inText } from "../../drawing/text-size.ts";
import { REVIEW } from "../../messages/review.ts";
import { useApp } from "../../model/app.ts";
import { Icon } from "../parts/icons.tsx";
import { useWords } from "../parts/words.ts";
import { Written } from "../parts/written.tsx";
import type { Item, ReviewModel } from "./review-model.ts";

/** Pixels. */
const ROW = inText(60);
/** Rows drawn beyond either edge. */
const BEYOND = 6;

export function QueueList({ model }: { readonly model: ReviewModel }) {
  const wording = useWords(REVIEW);
  const box = useRef<HTMLDivElement>(null);
  const top = useSignal(0);
  const height = useSignal(600);
  useEffect(() => {
    const sizing = new ResizeObserver(() => {
      height.value = box.current?.clientHeight ?? 600;
    });
    if (box.current) sizing.observe(box.current);
    return () => sizing.disconnect();
  }, []);
  const at = model.at.value;
  useEffect(() => keepInSight(box.current, at), [at]);
  const first = useComputed(() => Math.max(0, Math.floor(top.value / ROW) - BEYOND));
  const items = model.shown.value;
  const end = first.value + Math.ceil(height.value / ROW) + 2 * BEYOND;
  return (
    <div
      ref={box}
      class="queue"
      onScroll={({ currentTarget }) => {
        top.value = currentTarget.scrollTop;
      }}
    >
      <ol aria-label={wording.list} style={{ blockSize: `${items.length * ROW}px` }}>
        {items.slice(first.value, end).map((item, index) => (
          <Row
            key={item.key}
            item={item}
            at={first.value + index}
            count={items.length}
            isCurrent={first.value + index === at}
            choose={() => model.goTo(item.key)}
          />
        ))}
      </ol>
    </div>
  );
}

interface RowProps {
  readonly item: Item;
  readonly at: number;
  readonly count: number;
  readonly isCurrent: boolean;
  readonly choose: () => void;
}

function Row({ item, at, count, isCurrent, choose }: RowProps) {
  const { preferences } = useApp();
  const { number, statement } = preferences.messages.value;
  const wording = useWords(REVIEW);
  const { review, confidence, speaker, words } = item;
  return (
    <li aria-setsize={count} aria-posinset={at + 1} style={{ insetBlockStart: `${at * ROW}px` }}>
      <button
        type="button"
        tabIndex={isCurrent ? 0 : -1}
        aria-current={isCurrent ? "true" : undefined}
        data-verdict={review?.verdict}
        onClick={choose}
      >
        <span class="queue-head">
          <Written text={excerpt(speaker || statement.noSpeaker, 40)} />
          {review !== undefined && (
            <span class="checked" role="img" aria-label={wording.verdict[review.verdict]}>
              <Icon name={review.verdict === "dropped" ? "close" : "check"} />
            </span>
          )}
          {confidence !== undefined && <span class="count">{number(confidence)}</span>}
        </span>
        <span class="queue-words">
          <Written text={excerpt(words, 90)} />
        </span>
      </button>
    </li>
  );
}

function keepInSight(box: HTMLElement | null, at: number): void {
  if (box === null || at < 0) return;
  const [start, end] = [at * ROW, (at + 1) * ROW];
  if (start < box.scrollTop) box.scrollTop = start;
  else if (end > box.scrollTop + box.clientHeight) box.scrollTop = end - box.clientHeight;
}
