// Every view through axe, in both themes: what it finds is a fault. Each language has a test file of its own, so that the
// two can run side by side.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Result } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { everyView, show } from "./every-view.ts";
import type { RichGraph } from "./rich-graph.ts";
import { inBrowser, serveConsole } from "./served-console.ts";
import { withoutGraph } from "./taking.ts";
import type { Visit } from "./visit.ts";
import { withoutWebgl } from "./without-webgl.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const SIZE = { width: 1280, height: 720 };

/** Tests every view in one language. */
export function testAccessibility(graph: RichGraph, locale: string): void {
  inBrowser(`accessibility, ${locale}`, () => testLooks(graph, locale));
}

function testLooks(graph: RichGraph, locale: string): void {
  const served = serveConsole(graph.turtle);
  const looks = (["light", "dark"] as const).map((colorScheme) => ({ locale, colorScheme }));

  describe.each(looks)("$colorScheme", (look) => {
    let reader: Visit;
    let page: Page;

    beforeAll(async () => {
      reader = await served.visit({ ...look, viewport: SIZE });
      page = reader.page;
      await page.locator(".legend").waitFor();
      await page.evaluate(AXE);
    });

    afterAll(() => page.context().close());

    test.each(everyView(graph))("axe finds no fault in $name", async (view) => {
      await show(page, view);
      expect(await faultsOf(page)).toEqual([]);
    });

    test("nothing went wrong", () => expect(reader.mishaps).toEqual([]));
  });

  describe.each([
    { name: "without a graph", prepare: withoutGraph },
    { name: "without WebGL 2", prepare: withoutWebgl },
  ])("$name", ({ prepare }) => {
    test.each(looks)("axe finds no fault, $colorScheme", async (look) => {
      const { page } = await served.visit({ ...look, viewport: SIZE }, prepare);
      await page.locator(".empty h2").waitFor();
      await page.evaluate(AXE);
      expect(await faultsOf(page)).toEqual([]);
      await page.context().close();
    });
  });
}

/** What axe finds, a line each: the rule and the elements. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: Result[] }> };
    };
    const options = { resultTypes: ["violations"], rules: { "target-size": { enabled: true } } };
    return (await axe.run(options)).violations;
  });
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 5)
        .map(({ html, any }) => `${html.slice(0, 160)} ${any[0]?.message ?? ""}`)
        .join(" | ")}`,
  );
}
