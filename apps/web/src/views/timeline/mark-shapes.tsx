// The marks as they are drawn: filled for affirmed, hollow for denied, half for open; outlined with a line where the day
// is that of saying it, with dashes where it is its article's. Defined once, used by reference.
import type { Stance } from "@isnad/graph";
import { inText } from "../../drawing/text-size.ts";

export const STANCES: readonly Stance[] = ["affirms", "denies", "leavesOpen"];
/** Pixels across. */
export const MARK = inText(14);

export function MarkShapes() {
  return (
    <svg class="mark-shapes" width="0" height="0" aria-hidden="true">
      {STANCES.flatMap((stance) =>
        [true, false].map((said) => (
          <symbol key={`${stance}${said}`} id={shapeOf(stance, said)} viewBox="-7 -7 14 14">
            <circle r="6.5" fill="transparent" />
            <circle
              r="5.2"
              fill="none"
              stroke="currentColor"
              stroke-width="1.6"
              {...(!said && { "stroke-dasharray": "2.1 1.98" })}
            />
            {stance === "affirms" && <circle r="3.3" fill="currentColor" />}
            {stance === "leavesOpen" && <path d="M-3.3 0a3.3 3.3 0 0 0 6.6 0Z" fill="currentColor" />}
          </symbol>
        )),
      )}
    </svg>
  );
}

export function shapeOf(stance: Stance, said: boolean): string {
  return `mark-${stance}-${said ? "said" : "published"}`;
}

/** A mark beside words. */
export function MarkSample({ stance, said }: { readonly stance: Stance; readonly said: boolean }) {
  return (
    <svg class={`mark stance-${stance}`} width={MARK} height={MARK} aria-hidden="true">
      <use href={`#${shapeOf(stance, said)}`} width={MARK} height={MARK} />
    </svg>
  );
}
