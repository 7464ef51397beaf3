// The page's content security policy is in force: what gets into the page all the same neither runs nor reaches anybody.
// A stranger would get wrong when the browser tells of it: later, each by itself, so the test waits for what must come.
import { expect, test } from "vitest";
import { FIXTURE_TURTLE } from "../graph/fixture.ts";
import { inBrowser, serveConsole } from "./served-console.ts";
import { graphOf } from "./visit.ts";

const DIRECTIVES = [
  "connect-src",
  "img-src",
  "script-src",
  "script-src-attr",
  "script-src-elem",
  "style-src-attr",
];

inBrowser("the page's policy", () => {
  const served = serveConsole(FIXTURE_TURTLE);

  test("it stops scripts, styles and requests", async () => {
    const { page: other } = await served.visit();
    await graphOf(other, 13);
    const outcome = await other.evaluate(async (expected) => {
      const violated = new Set<string>();
      document.addEventListener("securitypolicyviolation", (event) => violated.add(event.effectiveDirective));
      const script = document.createElement("script");
      script.textContent = "window.harmed = 1";
      const picture = document.createElement("img");
      picture.src = "https://example.org/pixel.png";
      const holder = document.createElement("div");
      holder.innerHTML = '<button onclick="window.harmed = 1" style="color: red"></button>';
      document.body.append(script, picture, holder);
      holder.querySelector("button")?.click();
      const fetched = await fetch("https://example.org/").then(
        () => "sent",
        () => "stopped",
      );
      setTimeout("window.harmed = 1", 0);
      while (!expected.every((directive) => violated.has(directive)))
        await new Promise((done) => setTimeout(done, 20));
      return { fetched, harmed: "harmed" in window };
    }, DIRECTIVES);
    expect(outcome).toEqual({ fetched: "stopped", harmed: false });
    await other.context().close();
  });
});
