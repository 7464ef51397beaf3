// The keys that views hear themselves, in groups, for the sheet of keys. Nothing is run from here.
// A stranger would get wrong where to change a key: with the view that hears it; the letters of review and full text are
// taken from there, the others are named again.
import type { KeyDeed, KeyGroup } from "../../messages/keys.ts";
import { STEP_LETTERS } from "../reading/steps.ts";
import { LETTERS, type ReviewKeys } from "../review/review-keys.ts";

export interface KeyRow {
  readonly keys: readonly string[];
  readonly deed: KeyDeed;
}

export const VIEW_KEYS: readonly (readonly [group: KeyGroup, rows: readonly KeyRow[]])[] = [
  [
    "lists",
    [
      { keys: ["←", "→"], deed: "turnTabs" },
      { keys: ["↑", "↓"], deed: "moveInList" },
      { keys: ["Space", "Shift+Enter"], deed: "pick" },
    ],
  ],
  ["graph", [{ keys: ["Shift"], deed: "marquee" }]],
  [
    "question",
    [
      { keys: ["Mod+Enter"], deed: "ask" },
      { keys: ["."], deed: "put" },
      { keys: ["Backspace"], deed: "removeRow" },
    ],
  ],
  [
    "editor",
    [
      { keys: ["Mod+Enter"], deed: "ask" },
      { keys: ["Ctrl+Space"], deed: "suggest" },
      { keys: ["Tab"], deed: "takeOffer" },
      { keys: ["Escape+Tab"], deed: "leaveField" },
    ],
  ],
  [
    "reading",
    [
      { keys: [letterOf(1)], deed: "nextStatement" },
      { keys: [letterOf(-1)], deed: "previousStatement" },
    ],
  ],
  [
    "timeline",
    [
      { keys: ["←", "→"], deed: "alongLane" },
      { keys: ["↑", "↓"], deed: "betweenLanes" },
      { keys: ["Home", "End"], deed: "endsOfLane" },
      { keys: ["Enter"], deed: "openMark" },
    ],
  ],
];

/** Which letter does what in a review. */
export const REVIEW_KEYS: readonly (readonly [letter: string, deed: keyof ReviewKeys])[] = Object.entries(
  LETTERS,
).map(([code, deed]) => [code.slice("Key".length), deed]);

function letterOf(step: 1 | -1): string {
  return Object.entries(STEP_LETTERS)
    .filter(([, by]) => by === step)
    .map(([code]) => code.slice("Key".length))
    .join();
}
