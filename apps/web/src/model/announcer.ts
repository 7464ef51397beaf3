// Short words on what has just happened, for the eye and for who hears the page; they go away by themselves.
import { type ReadonlySignal, signal } from "@preact/signals";

export interface Announcement {
  readonly text: string;
  /** Offered beside the words: taking back what they tell. */
  readonly undo?: (() => void) | undefined;
  /** What the button says, where it is not "Undo". */
  readonly action?: string | undefined;
}

export interface Announcer {
  readonly current: ReadonlySignal<Announcement | undefined>;
  readonly say: (text: string, undo?: () => void, action?: string) => void;
  readonly hush: () => void;
}

const SHOWN_FOR = 7_000;

export function createAnnouncer(): Announcer {
  const current = signal<Announcement>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hush = () => {
    current.value = undefined;
  };
  return {
    current,
    say(text, undo, action) {
      clearTimeout(timer);
      current.value = { text, undo, action };
      timer = setTimeout(hush, undo === undefined ? SHOWN_FOR : 2 * SHOWN_FOR);
    },
    hush,
  };
}
