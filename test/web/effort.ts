// What the page's own thread spends on an act. A stranger would get wrong the clock: on a machine that is busy with
// something else seconds on the wall say nothing, so the thread's own time is counted.
import type { Page } from "playwright-core";

/** Seconds of CPU that the page's thread takes for an act. What workers and the graphics do meanwhile is not in them. */
export async function secondsOf(page: Page, act: () => Promise<unknown>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
  };
  const before = await spent();
  await act();
  const seconds = (await spent()) - before;
  await session.detach();
  return seconds;
}
