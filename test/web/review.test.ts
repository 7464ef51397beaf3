// The review in a real browser, for the most part with keys alone: what is decided, corrected, undone, kept and taken away.
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { downloaded } from "./downloaded.ts";
import { kept } from "./kept.ts";
import { inBrowser, serveConsole } from "./served-console.ts";
import { storyTurtle } from "./story.ts";
import type { Visit } from "./visit.ts";

const IRI = "https://example.org/";

inBrowser("the review", () => {
  const served = serveConsole(storyTurtle());
  let reader: Visit;
  let page: Page;

  beforeAll(async () => {
    reader = await served.visit({ viewport: { width: 1240, height: 760 } });
    page = reader.page;
    await page.locator(".legend").waitFor();
  });

  const texts = (selector: string) => page.locator(selector).allTextContents();
  const words = () => page.locator(".focus-words p").textContent();
  const progress = () => page.locator(".progress").textContent();

  test("begins with the least sure statement and shows its exact words", async () => {
    await page.locator(".stage-switch button", { hasText: "Review" }).click();
    await expect.poll(words).toBe("the dam had opened");
    await expect.poll(progress).toBe("0 of 15 reviewed");
    await page.locator(".focus .passages mark.mark-content", { hasText: "the dam had opened" }).waitFor();
    await expect.poll(() => page.locator(".focus code").textContent()).toBe("a-rule");
  });

  test("moves and decides with keys alone, and says how far one is", async () => {
    await page.keyboard.press("j");
    await expect.poll(words).toBe("السد لم يُفتتح");
    await page.keyboard.press("k");
    await expect.poll(words).toBe("the dam had opened");
    await page.keyboard.press("a");
    await expect.poll(words).toBe("السد لم يُفتتح");
    await expect.poll(progress).toBe("1 of 15 reviewed");
    await page.locator(".announcement", { hasText: "Accepted. 1 of 15 reviewed." }).waitFor();
  });

  test("undoes with a key and goes back to what was undone", async () => {
    await page.keyboard.press("u");
    await expect.poll(words).toBe("the dam had opened");
    await expect.poll(progress).toBe("0 of 15 reviewed");
    await page.keyboard.press("a");
  });

  test("corrects the speaker to a name of the graph", async () => {
    await page.keyboard.press("c");
    await page.locator(".speaker-form input").waitFor();
    await page.keyboard.type("wei");
    await expect.poll(() => texts(".speaker-form [role=option] .hit-names > bdi")).toEqual(["Anna Weil"]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(words).toBe("the dam is open since May");
    await expect
      .poll(() => kept(page, "corrections"))
      .toEqual([{ speaker: `${IRI}weil`, says: "السد لم يُفتتح", in: ["maars.txt"], cue: "قال" }]);
  });

  test("corrects it to a new name of a kind, typed with the letters that are keys elsewhere; or to nobody", async () => {
    await page.keyboard.press("c");
    await page.locator(".speaker-form input").waitFor();
    await page.keyboard.type("Jackdaw");
    await page.locator(".speaker-form select").selectOption("organization");
    await page.locator(".speaker-form button[type=submit]").click();
    await expect.poll(words).toBe("will the dam open?");
    await page.keyboard.press("c");
    await page.locator(".speaker-form button", { hasText: "Nobody" }).click();
    await expect.poll(words).toBe("the port would close");
    await expect
      .poll(async () => (await kept(page, "corrections")).slice(1))
      .toEqual([
        { speaker: "Jackdaw", says: "the dam is open since May", in: ["june.txt"], kind: "organization" },
        { speaker: [], says: "will the dam open?", in: ["june.txt"] },
      ]);
  });

  test("drops; the correction is undone with the decision", async () => {
    await page.keyboard.press("d");
    await expect.poll(progress).toBe("5 of 15 reviewed");
    const dropped = { drop: "the port would close", in: ["undated.txt"] };
    await expect.poll(async () => (await kept(page, "corrections")).at(-1)).toEqual(dropped);
    await page.keyboard.press("Control+z");
    await expect.poll(progress).toBe("4 of 15 reviewed");
    await page.keyboard.press("Control+y");
    await expect.poll(progress).toBe("5 of 15 reviewed");
  });

  test("marks what was decided, lists it by decision, and takes a decision back", async () => {
    await page.locator(".review select").selectOption("all");
    await expect.poll(() => page.locator(".queue .checked").count()).toBe(5);
    await page.locator(".review select").selectOption("dropped");
    await expect.poll(words).toBe("the port would close");
    await page.locator(".take-back").click();
    await expect.poll(progress).toBe("4 of 15 reviewed");
    await page.locator(".focus .stage-empty", { hasText: "Nothing has been dropped" }).waitFor();
    await page.locator(".review select").selectOption("open");
  });

  test("Escape leaves the form, not the page", async () => {
    await page.keyboard.press("c");
    await page.locator(".speaker-form input").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".speaker-form").waitFor({ state: "detached" });
  });

  test("can be taken away as a table", async () => {
    const table = await downloaded(page, () =>
      page.locator(".review button", { hasText: "Export review" }).click(),
    );
    const rows = table.split("\r\n").slice(0, -1);
    expect(rows[0]).toBe("\ufeffstatement,article,words,speaker,verdict,correction,when");
    expect(rows[1]).toMatch(
      /^https:\/\/example\.org\/s1,march\.txt,the dam had opened,Anna Weil,accepted,,20\d\d-/,
    );
    expect(rows.map((row) => row.split(",")[4])).toEqual([
      "verdict",
      "accepted",
      "corrected",
      "corrected",
      "corrected",
    ]);
  });

  test("is still there when the page is opened again", async () => {
    const lengthOf = async (name: string) => (await kept(page, name)).length;
    await expect.poll(() => Promise.all(["reviews", "corrections"].map(lengthOf))).toEqual([5, 3]);
    await page.reload();
    await expect.poll(progress).toBe("4 of 15 reviewed");
  });

  test("draws only what is in sight of a long list", async () => {
    await expect.poll(() => page.locator(".queue li").count()).toBeLessThan(40);
    await expect.poll(() => page.locator(".queue li").first().getAttribute("aria-setsize")).toBe("11");
  });

  test("nothing went wrong, and nothing was asked of another host", () => {
    expect(reader.mishaps).toEqual([]);
  });
});
