// Counts as bars, the first at the reading side. Decoration: sliders below it say and do the same.
interface Props {
  readonly counts: readonly number[];
  /** Whether a bar is within what is chosen. */
  readonly isChosen: (at: number) => boolean;
}

export function Histogram({ counts, isChosen }: Props) {
  const most = Math.max(...counts, 1);
  return (
    <svg class="histogram" viewBox={`0 0 ${counts.length} 100`} preserveAspectRatio="none" aria-hidden="true">
      {counts.map((count, at) => {
        const height = count === 0 ? 0 : 6 + (94 * count) / most;
        return (
          <rect
            key={at}
            class={isChosen(at) ? "chosen" : ""}
            x={at + 0.08}
            width={0.84}
            y={100 - height}
            height={height}
          />
        );
      })}
    </svg>
  );
}
