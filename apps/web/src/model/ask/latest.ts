// Work that is asked for faster than it is done: one piece runs, of those that wait only the last is done.

/** Gives a function that asks for the work; its promise is settled when nothing waits any more. */
export function latest<Wish>(
  work: (wish: Wish, isLatest: () => boolean) => Promise<void>,
): (wish: Wish) => Promise<void> {
  let waiting: { readonly wish: Wish } | undefined;
  let running: Promise<void> | undefined;
  const workOff = async () => {
    try {
      while (waiting !== undefined) {
        const { wish } = waiting;
        waiting = undefined;
        await work(wish, () => waiting === undefined);
      }
    } finally {
      running = undefined;
    }
  };
  return (wish) => {
    waiting = { wish };
    running ??= workOff();
    return running;
  };
}
