// A part of a long text that is filled in when the reader comes near it, and stays.
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { inText } from "../../drawing/text-size.ts";

interface Props {
  /** Code units. */
  readonly size: number;
  /** Filled in at once, wherever the reader is. */
  readonly isWanted: boolean;
  readonly children: () => ComponentChildren;
}

/** About how high a thousand code units stand, in pixels. */
const HEIGHT = inText(420);

export function Block({ size, isWanted, children }: Props) {
  const block = useRef<HTMLDivElement>(null);
  const isNear = useSignal(false);
  useEffect(() => {
    const element = block.current;
    if (element === null) return;
    const watching = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        isNear.value = true;
        watching.disconnect();
      },
      { root: element.closest(".full-text-body"), rootMargin: "1200px 0px" },
    );
    watching.observe(element);
    return () => watching.disconnect();
  }, []);
  const isFilled = isNear.value || isWanted;
  return (
    <div
      class="text-block"
      ref={block}
      style={isFilled ? undefined : { blockSize: `${Math.round((size / 1_000) * HEIGHT)}px` }}
    >
      {isFilled && children()}
    </div>
  );
}
