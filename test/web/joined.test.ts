// Joining an evidence package to what is open, and taking that back: nothing that was there before or came after is lost.
import { beforeAll, expect, test } from "vitest";
import { FIXTURE_TURTLE } from "../graph/fixture.ts";
import { inBrowser, serveConsole } from "./served-console.ts";
import { drop, settled, takenPackage, withoutGraph } from "./taking.ts";
import { graphOf, type Visit } from "./visit.ts";

const PACKED = 7;

inBrowser("joining a package", () => {
  const served = serveConsole(FIXTURE_TURTLE);

  let reader: Visit;
  let bytes: Uint8Array;

  beforeAll(async () => {
    const maker = await served.visit();
    await graphOf(maker.page, 13);
    bytes = (await takenPackage(maker.page, "all")).bytes;
    await maker.page.context().close();
    reader = await served.visit({}, withoutGraph);
    await reader.page.locator(".empty h2").waitFor();
  }, 60_000);

  const addOwn = async () => {
    const { page } = reader;
    await drop(page, [["own.txt", "Lena Brandt, the harbor master, said that Spain had closed two piers."]]);
    await settled(page, 1);
    await page.keyboard.press("Escape");
  };
  const join = async () => {
    await drop(reader.page, [["evidence.zip", bytes]]);
    const dialog = reader.page.locator("dialog[open]");
    await dialog.getByRole("button", { name: "Join it" }).click();
    await settled(reader.page, PACKED + 1);
  };
  const announced = (words: string) => reader.page.locator(".announcement", { hasText: words });

  test("is undone and redone, and the next visit finds what was left", async () => {
    const { page } = reader;
    await addOwn();
    await join();
    await page.locator(".announcement button", { hasText: "Undo" }).click();
    await settled(page, 1);
    await page.reload();
    await announced("1 file from last time").waitFor();
    await settled(page, 1);
    await join();
    await page.keyboard.press("Control+z");
    await settled(page, 1);
    await page.keyboard.press("Control+Shift+z");
    await settled(page, PACKED + 1);
    await page.reload();
    await announced("2 files from last time").waitFor();
    await settled(page, PACKED + 1);
  });

  test("is not undone where that would take along what was added since", async () => {
    const { page } = reader;
    await page.locator(".announcement button", { hasText: "Start afresh" }).click();
    await settled(page, 0);
    await addOwn();
    await join();
    await drop(page, [["later.txt", "Lena Brandt denied that Jordan had paid for the quay."]]);
    await settled(page, PACKED + 2);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+z");
    await announced("cannot be undone any more").waitFor();
    await settled(page, PACKED + 2);
  });

  test("nothing went wrong", () =>
    expect(reader.mishaps.filter((each) => !each.includes("404"))).toEqual([]));
});
