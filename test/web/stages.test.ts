// Disputes and timeline in a real browser, with the pointer and with keys alone; and all views beside the graph from right
// to left on a narrow page.
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { downloaded } from "./downloaded.ts";
import { marquee } from "./hand.ts";
import { inBrowser, serveConsole } from "./served-console.ts";
import { storyTurtle } from "./story.ts";
import type { Visit } from "./visit.ts";

const IRI = "https://example.org/";

inBrowser("the views beside the graph", () => {
  const served = serveConsole(storyTurtle());
  let reader: Visit;
  let page: Page;

  beforeAll(async () => {
    reader = await served.visit({ viewport: { width: 1240, height: 760 } });
    page = reader.page;
    await page.locator(".legend").waitFor();
  });

  const open = (view: string) => page.locator(".stage-switch button", { hasText: view }).click();
  const field = (name: string) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get(name);
  const texts = (selector: string) => page.locator(selector).allTextContents();

  describe("disputes", () => {
    const card = (title: string) => page.locator(".dispute", { has: page.locator("h3", { hasText: title }) });

    test("stand with both sides beside each other, in their own language and direction", async () => {
      await open("Disputes");
      const dam = card("opening: dam");
      await dam.waitFor();
      await expect.poll(() => dam.locator(".dispute-titles p").textContent()).toBe("افتتاح: سد");
      await expect
        .poll(() => dam.locator(".side-affirming .utterance-head strong").allTextContents())
        .toEqual(["Omar Zayn", "Anna Weil"]);
      const denied = dam.locator(".side-denying .statement-words bdi");
      expect([await denied.textContent(), await denied.getAttribute("dir")]).toEqual([
        "السد لم يُفتتح",
        "rtl",
      ]);
      await expect
        .poll(() => dam.locator(".side-denying .utterance-foot bdi").allTextContents())
        .toEqual(["through Harbor Wire", "صحيفة الرصيف"]);
      await expect.poll(() => dam.locator(".side-open .count").textContent()).toBe("1");
      const [affirm, deny] = await Promise.all(
        ["affirming", "denying"].map((side) => dam.locator(`.side-${side}`).boundingBox()),
      );
      expect(affirm!.y).toBe(deny!.y);
      expect(affirm!.x).toBeLessThan(deny!.x);
    });

    test("are found by words of topic and speaker in either language, and say when none is", async () => {
      await page.locator(".disputes input[type=search]").fill("عمر");
      await expect.poll(() => texts(".dispute h3")).toEqual(["opening: dam"]);
      await page.locator(".disputes input[type=search]").fill("nothing like it");
      await page.locator(".disputes > .hint", { hasText: "No dispute has these words" }).waitFor();
      await page.locator(".disputes input[type=search]").fill("");
    });

    test("go by what was asked for, and the link says so", async () => {
      await page.locator(".disputes select").selectOption("newest");
      await expect.poll(() => field("disputeOrder")).toBe("newest");
    });

    test("become a table", async () => {
      const table = await downloaded(page, () =>
        page.locator(".disputes button", { hasText: "CSV" }).click(),
      );
      expect(table.split("\r\n")[0]).toBe(
        "\ufefftopic,opponents,side,speaker,text,date,outlet,through,statement,topic_iri",
      );
      expect(table).toContain("السد لم يُفتتح");
    });

    test("open the statement that is chosen beside them", async () => {
      await card("opening: dam").locator(".utterance", { hasText: "the dam had opened" }).click();
      await page.locator(".details-words", { hasText: "the dam had opened" }).waitFor();
      await expect.poll(() => field("dispute")).toBe(`${IRI}opening`);
      await expect
        .poll(() => page.locator('.dispute[data-chosen="true"] h3').textContent())
        .toBe("opening: dam");
      await page.keyboard.press("Escape");
    });

    test("are outlined on the graph, with a bar that leads back and clears", async () => {
      await card("opening: dam").locator("header button").click();
      const bar = page.locator(".dispute-bar");
      await bar.waitFor();
      await expect.poll(() => bar.locator(".camp-key").allTextContents()).toEqual(["Affirm 2", "Deny 1"]);
      await marquee(page);
      await page.locator(".picked-bar .icon-button").click();
      await page.locator(".picked-bar").waitFor({ state: "detached" });
      await bar.locator("button", { hasText: "Back" }).click();
      await card("opening: dam").waitFor();
      await page.goBack();
      await bar.locator("button", { hasText: "Clear" }).click();
      await bar.waitFor({ state: "detached" });
      await expect.poll(() => field("dispute")).toBeNull();
    });
  });

  describe("the timeline", () => {
    const mark = (id: string) => page.locator(`.plot [data-mark="${IRI}${id}"]`);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-mark"));

    test("has a lane a speaker, the longest first, and what has no date apart", async () => {
      await open("Timeline");
      await mark("s1").waitFor();
      await expect
        .poll(() => texts(".lane-label > bdi"))
        .toEqual(["Water ministry", "Anna Weil", "Omar Zayn", "No speaker named"]);
      await expect.poll(() => page.locator(".lane-apart [data-mark]").count()).toBe(2);
      await expect.poll(() => page.locator(".lane-plot .dense text").textContent()).toBe("10");
    });

    test("tells stances and days apart by shape", async () => {
      const shape = (id: string) => mark(id).getAttribute("href");
      await expect
        .poll(() => Promise.all(["s1", "s2", "s3"].map(shape)))
        .toEqual(["#mark-affirms-said", "#mark-denies-published", "#mark-affirms-published"]);
    });

    test("shows who changed stance, marks them, and takes one to the topic", async () => {
      await expect
        .poll(() => page.locator(".changes summary").textContent())
        .toContain("1 speaker changed stance");
      await expect.poll(() => page.locator(".lane .changed").count()).toBe(1);
      await expect.poll(() => page.locator(".change path").count()).toBe(1);
      await page.locator(".changes li button").click();
      await page.locator(".details-words", { hasText: "since May" }).waitFor();
      await expect.poll(() => field("timelineTopic")).toBe(`${IRI}opening`);
      await expect
        .poll(() => texts(".lane-label > bdi"))
        .toEqual(["Omar Zayn", "Water ministry", "Anna Weil"]);
      await expect.poll(() => mark("s3").getAttribute("aria-current")).toBe("true");
      await page.keyboard.press("Escape");
      await page.locator(".topic-field button").click();
      await mark("s5").waitFor();
    });

    test("finds a topic by its name in the other language", async () => {
      await page.locator(".topic-field input").fill("ميناء");
      await page.locator(".topic-field [role=option]", { hasText: "closing: port" }).click();
      await expect.poll(() => texts(".lane-label > bdi")).toEqual(["Water ministry", "Anna Weil"]);
      await page.locator(".topic-field button").click();
    });

    test("is walked through with arrow keys, one stop for Tab; Enter opens", async () => {
      await expect.poll(() => page.locator('.plot [data-mark][tabindex="0"]').count()).toBe(1);
      await mark("s2").focus();
      await page.keyboard.press("ArrowRight");
      await expect.poll(focused).toBe(`${IRI}s3`);
      await page.locator(".mark-card", { hasText: "the dam is open since May" }).waitFor();
      await page.keyboard.press("Home");
      await page.keyboard.press("ArrowUp");
      await expect.poll(focused).toBe(`${IRI}s1`);
      await expect.poll(() => page.locator('.plot [data-mark][tabindex="0"]').count()).toBe(1);
      await page.keyboard.press("Enter");
      await page.locator(".details-words", { hasText: "the dam had opened" }).waitFor();
      await page.keyboard.press("Escape");
    });

    test("lists what stands on one place, and gives the focus back", async () => {
      const dense = page.locator(".lane-plot .dense");
      await dense.focus();
      await page.keyboard.press("Enter");
      const list = page.locator(".group");
      await list.waitFor();
      await expect.poll(() => list.locator("h3").textContent()).toBe("10 statements, 10 June 2026");
      await expect.poll(() => list.locator("li").count()).toBe(10);
      await list.locator("header button").click();
      await expect.poll(focused).toBe(await dense.getAttribute("data-mark"));
    });

    test("filters by the days that are brushed; a click on the dates takes that away", async () => {
      const axis = (await page.locator(".axis").boundingBox())!;
      await page.mouse.move(axis.x + 4, axis.y + 20);
      await page.mouse.down();
      await page.mouse.move(axis.x + axis.width / 2, axis.y + 20, { steps: 4 });
      await expect.poll(() => page.locator(".range-count").textContent()).toBe("2 statements within");
      expect(field("to")).toBeNull();
      await page.mouse.up();
      await expect.poll(() => field("to")).toMatch(/^2026-04-/);
      await page.locator(".veil").first().waitFor({ state: "attached" });
      await page.mouse.click(axis.x + 60, axis.y + 20);
      await expect.poll(() => [field("from"), field("to")]).toEqual([null, null]);
    });

    test("filters with sliders from the keyboard, zooms in and out, and undoes", async () => {
      await page.locator(".range-end input").nth(1).focus();
      await page.keyboard.press("Home");
      await expect.poll(() => field("to")).toBe("2026-03-04");
      await expect.poll(() => page.locator(".range-count").textContent()).toBe("1 statement within");
      await page.locator(".range-bar button", { hasText: "Zoom in" }).click();
      await mark("s3").waitFor({ state: "detached" });
      await page.locator(".range-bar button", { hasText: "Whole time" }).click();
      await mark("s3").waitFor();
      await page.locator(".undoing button").first().click();
      await expect.poll(() => field("to")).toBeNull();
    });
  });

  test("nothing went wrong, and nothing was asked of another host", () => {
    expect(reader.mishaps).toEqual([]);
  });

  describe("from right to left, on a narrow page", () => {
    beforeAll(async () => {
      reader = await served.visit({ viewport: { width: 700, height: 900 }, locale: "ar" });
      page = reader.page;
      await page.locator(".legend").waitFor();
    });

    test("disputes have who affirms on the right, or above where there is no room", async () => {
      await open("الخلافات");
      await page.locator(".dispute").first().waitFor();
      const side = async (name: string) =>
        (await page.locator(`.dispute .side-${name}`).first().boundingBox())!;
      const [affirm, deny] = [await side("affirming"), await side("denying")];
      expect(affirm.x > deny.x || affirm.y < deny.y).toBe(true);
      await expect.poll(() => texts(".side-affirming h4")).toContain("يثبتون 2");
    });

    test("time runs from right to left, and the arrow to the left goes to what is later", async () => {
      await open("الخط الزمني");
      const early = page.locator(`.plot [data-mark="${IRI}s2"]`);
      await early.waitFor();
      const x = async (id: string) =>
        (await page.locator(`.plot [data-mark="${IRI}${id}"]`).boundingBox())!.x;
      expect(await x("s2")).toBeGreaterThan(await x("s3"));
      await early.focus();
      await page.keyboard.press("ArrowLeft");
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-mark")))
        .toBe(`${IRI}s3`);
      const labels = (await page.locator(".lane-label").first().boundingBox())!;
      expect(labels.x).toBeGreaterThan(await x("s2"));
    });

    test("a review hears the keys of an Arabic keyboard", async () => {
      await open("المراجعة");
      const words = page.locator(".focus-words p");
      await words.waitFor();
      const before = await words.textContent();
      await page.evaluate(() =>
        document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "ت", code: "KeyJ", bubbles: true })),
      );
      await expect.poll(() => words.textContent()).not.toBe(before);
    });

    test("no view is wider than the page", async () => {
      for (const view of ["الخلافات", "الخط الزمني", "المراجعة"]) {
        await open(view);
        await page.locator(".stage-head").waitFor();
        const [inner, outer] = await page.evaluate(() => {
          const stage = document.querySelector(".stage-other") as HTMLElement;
          return [stage.scrollWidth, stage.clientWidth];
        });
        expect(inner, view).toBeLessThanOrEqual(outer!);
      }
    });

    test("nothing went wrong", () => expect(reader.mishaps).toEqual([]));
  });
});
