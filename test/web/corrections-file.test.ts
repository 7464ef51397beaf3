// Corrections that come with files and graphs, and graphs that cannot be corrected at once.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readAuthority, readCorrections } from "@isnad/core";
import { expect, test } from "vitest";
import { ARTICLES, choose, folderToServe, make, start } from "./correcting.ts";
import { inBrowser } from "./served-console.ts";

const { folder, serve, openAt } = folderToServe();

inBrowser("corrections and files", () => {
  test("without a served file, corrections come from files and go into downloads", async () => {
    const { page, mishaps } = await openAt(await serve("plain.ttl", ARTICLES));
    await page.locator(".legend").waitFor();
    await expect.poll(() => page.locator(".corrections-button").count()).toBe(0);
    const own = "# mine\n- rename: Marta Solvik   # she prefers it\n  to: M. Solvik\n";
    writeFileSync(join(folder, "own.yml"), own);
    writeFileSync(join(folder, "wrong.yaml"), "- merge: [A, B]\n- jion: [A, B]\n");
    await page.locator(".tools .primary").click();
    await page
      .locator(".dialog[open] .files input")
      .setInputFiles([join(folder, "own.yml"), join(folder, "wrong.yaml")]);
    await page.locator(".reports li", { hasText: "own.yml: 1 correction" }).waitFor();
    await page.locator(".reports li", { hasText: 'wrong.yaml:2: "jion" is no correction' }).waitFor();
    await page.keyboard.press("Escape");
    await choose(page, "M. Solvik");
    await start(page, "Other kind");
    await page.locator(".choices label", { hasText: "Place" }).locator("input").check();
    await make(page, "The kind is changed.");
    await page.locator(".corrections-button").click();
    await page.locator(".corrections-file").waitFor();
    await expect.poll(() => page.locator(".corrections-file button").allTextContents()).toEqual(["Download"]);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(".corrections-file button").click(),
    ]);
    expect(readFileSync((await download.path()) ?? "", "utf8")).toBe(
      `${own}- {retype: M. Solvik, to: place}\n`,
    );
    expect(mishaps).toEqual([]);
    await page.context().close();
  });

  test("a graph that was built with corrections brings them along, and loses one that is taken back", async () => {
    const corrections = readCorrections("c.yaml", "- {rename: Marta Solvik, to: Marta J. Solvik}\n");
    const { page, mishaps } = await openAt(await serve("recorded.ttl", ARTICLES, { corrections }));
    await choose(page, "Marta J. Solvik");
    await page.locator(".corrections-button").click();
    await page.locator(".corrections-state", { hasText: "All are in force." }).waitFor();
    await expect.poll(() => page.locator(".unsaved").count()).toBe(0);
    await page.locator(".corrections-lines button").click();
    await page.keyboard.press("Escape");
    await page.locator(".details h2", { hasText: /^Marta Solvik$/ }).waitFor();
    expect(mishaps).toEqual([]);
    await page.context().close();
  });

  test("a graph that was built with an authority file is left as it is, and says so", async () => {
    const csv = "kind,label_en,id\nperson,Ivan Petrov,https://example.org/people/12\n";
    const authority = readAuthority("a.csv", csv).entries;
    const { page } = await openAt(await serve("authority.ttl", ARTICLES, { authority }));
    await choose(page, "Spain");
    await start(page, "Is no name");
    await make(page, "Noted for the next build; this graph stays as it is.");
    await page.locator(".corrections-button").click();
    await page.locator(".corrections-state .warning", { hasText: "built with an authority file" }).waitFor();
    await page.context().close();
  });

  test("many articles are read again only when told to", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 61 }, (_, at) => [
        `${at}.txt`,
        `News\n\nIvan Petrov said that pier ${at} was open.\n`,
      ]),
    );
    const { page } = await openAt(await serve("many.ttl", many));
    await choose(page, "Ivan Petrov");
    await start(page, "Other name");
    await page.locator(".correction-form input").first().fill("Ivan S. Petrov");
    await make(page, "Noted. Apply it in the list of corrections.");
    await expect.poll(() => page.locator(".details h2").textContent()).toBe("Ivan Petrov");
    await page.locator(".corrections-button").click();
    await page.locator(".corrections-state button", { hasText: "Apply 1 correction" }).click();
    await page.locator(".corrections-state", { hasText: "All are in force." }).waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".details h2", { hasText: "Ivan S. Petrov" }).waitFor();
    await page.context().close();
  });
});
