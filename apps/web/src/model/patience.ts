// Waiting for the browser's storage, which may answer late or never (a profile on a slow disk, a database that another page
// holds). A stranger would get wrong what ends: only the waiting does, the work goes on and may still be done.

/** What the work gives; undefined where it takes longer than so many milliseconds. */
export async function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((give) => {
    timer = setTimeout(() => give(undefined), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** So long "it is kept" is waited for before it is taken for not kept. */
export const UNTIL_KEPT = 5_000;
