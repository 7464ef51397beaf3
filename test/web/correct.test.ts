// Corrections made in the console, over `isnad serve` as a user runs it: each kind, taken back, kept, saved.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCorrections } from "@isnad/core";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { ARTICLES, choose, folderToServe, make, start, statements } from "./correcting.ts";
import { inBrowser } from "./served-console.ts";

const OURS = "# ours\n- not-entity: Zed Arkwright\n";
const { folder, serve, openAt } = folderToServe();
const CORRECTIONS = join(folder, "c.yaml");

inBrowser("corrections in the console", () => {
  let url = "";

  beforeAll(async () => {
    writeFileSync(CORRECTIONS, OURS);
    url = await serve("graph.ttl", ARTICLES, {}, ["--corrections", "c.yaml"]);
  });

  describe("made in the panels", () => {
    let page: Page;
    let mishaps: readonly string[];

    beforeAll(async () => {
      ({ page, mishaps } = await openAt(url));
      await page.locator(".corrections-button", { hasText: "1" }).waitFor();
    });

    test("the file's own lines are there, with what core says of one that matches nothing", async () => {
      await page.locator(".corrections-button").click();
      await page.locator(".corrections-lines li", { hasText: "Zed Arkwright" }).waitFor();
      await page.locator(".line-report", { hasText: 'nothing is called "Zed Arkwright"' }).waitFor();
      await page.keyboard.press("Escape");
    });

    test("a name is changed, everywhere, and changed back", async () => {
      await choose(page, "Marta Solvik");
      await start(page, "Other name");
      await page.locator(".correction-form input").first().fill("Marta J. Solvik");
      await page.locator(".will", { hasText: "will be called “\u2068Marta J. Solvik\u2069”" }).waitFor();
      await make(page, "The name is changed.");
      await page.locator(".details h2", { hasText: "Marta J. Solvik" }).waitFor();
      await page.keyboard.press("Control+z");
      await page.locator(".details h2", { hasText: /^Marta Solvik$/ }).waitFor();
      await page.keyboard.press("Control+Shift+z");
      await page.locator(".details h2", { hasText: "Marta J. Solvik" }).waitFor();
      await page.locator(".announcement button", { hasText: "Undo" }).waitFor({ state: "detached" });
    });

    test("two names become one with the keyboard alone, and the panel follows to the one that stays", async () => {
      await choose(page, "Pavel Dronov");
      await start(page, "Is the same as …");
      await page.locator(".correction-form input").first().focus();
      await page.keyboard.type("Ivan");
      await page.locator(".correction-form [role=option]", { hasText: "Ivan Petrov" }).waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.locator(".choices input").first().waitFor();
      await page.keyboard.press("Tab");
      await page.keyboard.press("ArrowDown");
      await page.locator(".will", { hasText: "called “\u2068Ivan Petrov\u2069”" }).waitFor();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.locator(".announcement", { hasText: "They are one now." }).waitFor();
      await page.locator(".details h2", { hasText: "Ivan Petrov" }).waitFor();
      await page.locator(".tag", { hasText: "Pavel Dronov" }).waitFor();
    });

    test("the words of the announcement take it back", async () => {
      await page.locator(".announcement button", { hasText: "Undo" }).click();
      await page.locator(".tag", { hasText: "Pavel Dronov" }).waitFor({ state: "detached" });
      await expect.poll(() => page.locator(".details h2").textContent()).toBe("Ivan Petrov");
    });

    test("one becomes two, by how it is written", async () => {
      await start(page, "Is several");
      await page.locator(".choices label", { hasText: "Petrov" }).last().locator("input").check();
      await page.locator(".correction-form .combobox input").fill("Anna Petrova");
      await page.locator(".will", { hasText: "will be “\u2068Anna Petrova\u2069”" }).waitFor();
      await make(page, "They are two now.");
      await choose(page, "Anna Petrova");
      await page.locator(".statement-card", { hasText: "he had no comment" }).waitFor();
    });

    test("it is of another kind", async () => {
      await choose(page, "Lina Brandt", "لينا برانت");
      await start(page, "Other kind");
      await page.locator(".choices label", { hasText: "Organization" }).locator("input").check();
      await make(page, "The kind is changed.");
      await page.locator(".details-kind", { hasText: "Organization" }).waitFor();
    });

    test("it is no name at all: how many places that are is said before", async () => {
      await choose(page, "Spain");
      await start(page, "Is no name");
      await page.locator(".will", { hasText: /\d mentions in 2 articles/ }).waitFor();
      await make(page, "The name is gone from the graph.");
      await page.locator(".details").waitFor({ state: "detached" });
    });

    test("somebody else said it, somebody whom the graph does not know", async () => {
      await choose(page, "Ivan Petrov");
      await page.locator(".statement-card", { hasText: "the talks were over" }).click();
      await page.locator(".details-words", { hasText: "the talks were over" }).waitFor();
      await start(page, "Somebody else said it");
      await page.locator(".correction-form .combobox input").fill("Omar Haddad");
      await page.locator(".will", { hasText: "is not in the graph yet" }).waitFor();
      await make(page, "The speaker is changed.");
      await page.locator(".details .entity-link", { hasText: "Omar Haddad" }).waitFor();
    });

    test("it is no statement", async () => {
      const before = await statements(page);
      await start(page, "Is no statement");
      await make(page, "The statement is gone from the graph.");
      await expect.poll(() => statements(page)).toBe(before - 1);
    });

    test("all of it is there when the page is opened again", async () => {
      const before = await statements(page);
      await page.reload();
      await page.locator(".corrections-button", { hasText: "7" }).waitFor();
      await expect.poll(() => statements(page)).toBe(before);
      await choose(page, "Marta J. Solvik");
    });

    test("an article that is added is read with the corrections", async () => {
      await page.locator(".tools .primary").click();
      await page.locator("#paste").fill("Marta Solvik said that the quay was full.");
      await page.locator(".dialog[open] button[type=submit]").click();
      await page.locator(".reports li", { hasText: "1 statement added" }).waitFor();
      await page.keyboard.press("Escape");
      await choose(page, "Marta J. Solvik");
      await page.locator(".statement-card", { hasText: "the quay was full" }).waitFor();
    });

    test("a click saves them behind the file's own lines, as core reads them", async () => {
      expect(readFileSync(CORRECTIONS, "utf8")).toBe(OURS);
      await page.locator(".corrections-button").click();
      await page.locator(".corrections-file .primary").click();
      await page.locator(".corrections-said", { hasText: "Saved." }).waitFor();
      const text = readFileSync(CORRECTIONS, "utf8");
      expect(text.startsWith(OURS)).toBe(true);
      expect(text.slice(OURS.length).split("\n")).toEqual([
        "- {rename: Marta Solvik, to: {en: Marta J. Solvik}}",
        "- {split: Ivan Petrov, forms: Petrov, as: Anna Petrova, kind: person}",
        "- {retype: لينا برانت, to: organization}",
        "- not-entity: Spain",
        "- {speaker: Omar Haddad, says: the talks were over, in: a.txt, kind: person}",
        "- {drop: the talks were over, in: a.txt}",
        "",
      ]);
      expect(readCorrections("c.yaml", text)).toHaveLength(7);
      await expect.poll(() => page.locator(".unsaved").count()).toBe(0);
    });

    test("one that is taken back goes from the list, from the graph, and from the file", async () => {
      await page
        .locator(".corrections-lines li", { hasText: "is no name of anybody" })
        .filter({ hasText: "Spain" })
        .locator("button")
        .click();
      await page.locator(".unsaved").waitFor();
      await page.locator(".corrections-file .primary").click();
      await page.locator(".corrections-said", { hasText: "Saved." }).waitFor();
      await expect.poll(() => readFileSync(CORRECTIONS, "utf8")).not.toContain("Spain");
      await page.keyboard.press("Escape");
      await choose(page, "Spain");
    });

    test("nothing went wrong, and nothing was asked of another host", () => {
      expect(mishaps).toEqual([]);
    });

    test("a file that was changed on disk is not written over: both changes are kept when the user says so", async () => {
      await choose(page, "Marta J. Solvik");
      await start(page, "Other kind");
      await page.locator(".choices label", { hasText: "Place" }).locator("input").check();
      await make(page, "The kind is changed.");
      const meanwhile = `${readFileSync(CORRECTIONS, "utf8")}- not-entity: Nobody Atall # by hand\n`;
      writeFileSync(CORRECTIONS, meanwhile);
      await page.locator(".corrections-button").click();
      await page.locator(".corrections-file .primary").click();
      await page.locator(".warning", { hasText: "changed on disk" }).waitFor();
      expect(readFileSync(CORRECTIONS, "utf8")).toBe(meanwhile);
      await page.locator(".warning button", { hasText: "keep mine" }).click();
      await page.locator(".corrections-lines li", { hasText: "Nobody Atall" }).waitFor();
      await page.locator(".corrections-file .primary").click();
      await page.locator(".corrections-said", { hasText: "Saved." }).waitFor();
      await expect
        .poll(() => readFileSync(CORRECTIONS, "utf8"))
        .toBe(`${meanwhile}- {retype: Marta J. Solvik, to: place}\n`);
      await page.context().close();
    });
  });
});
