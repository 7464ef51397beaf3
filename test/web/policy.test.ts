// The page's content security policy is in force: what gets into the page all the same neither runs nor reaches anybody.
import { expect, test } from "vitest";
import { FIXTURE_TURTLE } from "../graph/fixture.ts";
import { inBrowser, serveConsole } from "./served-console.ts";
import { graphOf } from "./visit.ts";

inBrowser("the page's policy", () => {
  const served = serveConsole(FIXTURE_TURTLE);

  test("it stops scripts, styles and requests", async () => {
    const { page: other } = await served.visit();
    await graphOf(other, 13);
    const outcome = await other.evaluate(async () => {
      const violated: string[] = [];
      document.addEventListener("securitypolicyviolation", (event) =>
        violated.push(event.effectiveDirective),
      );
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
      await new Promise((done) => setTimeout(done, 100));
      return { violated: [...new Set(violated)].sort(), fetched, harmed: "harmed" in window };
    });
    expect(outcome).toMatchObject({ fetched: "stopped", harmed: false });
    expect(outcome.violated).toEqual(
      expect.arrayContaining([
        "connect-src",
        "img-src",
        "script-src",
        "script-src-attr",
        "script-src-elem",
        "style-src-attr",
      ]),
    );
    await other.context().close();
  });
});
