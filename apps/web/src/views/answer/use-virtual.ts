// Only the rows that can be seen, of however many: TanStack's virtualizer, joined to Preact.
// A stranger would get wrong the heights: they are measured when a row is shown, and guessed before.
import { useSignal } from "@preact/signals";
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from "@tanstack/virtual-core";
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";

interface Options {
  readonly count: number;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly height: number;
  readonly keyOf: (index: number) => number;
}

export interface Virtual {
  readonly items: readonly VirtualItem[];
  /** Pixels before the first and behind the last of the items. */
  readonly before: number;
  readonly after: number;
  readonly measure: (element: HTMLElement | null) => void;
  readonly toTop: () => void;
}

export function useVirtual({ count, scroller, height, keyOf }: Options): Virtual {
  const turn = useSignal(0);
  const made = useRef<Virtualizer<HTMLElement, HTMLElement> | undefined>(undefined);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: keyOf,
    overscan: 12,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => {
      turn.value += 1;
    },
  };
  made.current ??= new Virtualizer<HTMLElement, HTMLElement>(options);
  const virtualizer = made.current;
  virtualizer.setOptions(options);
  useEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => virtualizer._willUpdate());
  // Drawn again at every change of what can be seen.
  turn.value;
  const items = virtualizer.getVirtualItems();
  return {
    items,
    before: items[0]?.start ?? 0,
    after: virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0),
    measure: virtualizer.measureElement,
    toTop: () => virtualizer.scrollToOffset(0),
  };
}
