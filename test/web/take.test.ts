// What leaves the console: exports in every format, and evidence packages that bring everything back.
import { FORMATS, parse } from "@isnad/store";
import { unzipSync } from "fflate";
import Graph from "graphology";
import * as gexf from "graphology-gexf";
import { Parser } from "n3";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { FIXTURE, FIXTURE_TURTLE, iri } from "../graph/fixture.ts";
import { inBrowser, serveConsole } from "./served-console.ts";
import {
  ask,
  choose,
  closeMenu,
  drop,
  openMenu,
  statements,
  taken,
  takenPackage,
  textOf,
  withoutGraph,
} from "./taking.ts";
import { ask as askSparql, visitTextMode, written } from "./text-mode.ts";
import { graphOf, type Visit } from "./visit.ts";

const NODES = 13;
const QUESTION = '?s isnad:speaker ?who .\n?s isnad:about "الأردن"';

inBrowser("taking away", () => {
  const served = serveConsole(FIXTURE_TURTLE);

  let reader: Visit;
  let page: Page;
  let made: { readonly name: string; readonly bytes: Uint8Array };

  beforeAll(async () => {
    reader = await served.visit();
    page = reader.page;
    await graphOf(page, NODES);
  });

  test("everything can be taken away as Turtle that parses to the same triples", async () => {
    const { name, text } = await taken(page, "all", "Turtle");
    expect(name).toBe("isnad.ttl");
    const lines = (all: readonly unknown[]) => [...new Set(all.map((quad) => JSON.stringify(quad)))].sort();
    expect(lines(new Parser().parse(text))).toEqual(lines(FIXTURE));
  });

  test.each([
    ["TriG", "trig"],
    ["N-Quads", "nquads"],
    ["N-Triples", "ntriples"],
    ["JSON-LD", "jsonld"],
  ] as const)("everything as %s holds as many triples", async (label, format) => {
    const { text } = await taken(page, "all", label);
    expect(FORMATS).toContain(format);
    const quads = await parse(text, format);
    const triples = new Set(
      quads.map(({ subject, predicate, object }) => JSON.stringify([subject, predicate, object])),
    );
    expect(triples.size).toBe(446);
    const graphs = new Set(quads.map(({ graph }) => graph.value));
    expect(graphs.size).toBe(format === "ntriples" ? 1 : 3);
  });

  test("GEXF holds the nodes where they stand, and lists are tables of statements and disputes", async () => {
    const { text } = await taken(page, "all", "GEXF");
    const again = gexf.parse(Graph as never, text);
    expect(again.order).toBe(NODES);
    expect(again.getNodeAttributes(iri("ivan-petrov"))).toMatchObject({
      x: expect.any(Number),
      label: "Ivan Petrov",
    });
    const statements = await taken(page, "all", "Statements");
    expect(statements.name).toBe("isnad-statements.csv");
    expect(statements.text.split("\r\n")).toHaveLength(9);
    expect((await taken(page, "all", "Disputes")).text).toMatch(/^\ufefftopic,opponents,side/);
  });

  test("what is shown leaves out what is hidden, and keeps every shown statement whole", async () => {
    const statements = page.locator(".legend button", { hasText: "Statements" });
    const places = page.locator(".legend button", { hasText: "Places" });
    await places.click();
    const shown = gexf.parse(Graph as never, (await taken(page, "shown", "GEXF")).text);
    expect(shown.order).toBe(NODES - 2);
    const quads = new Parser().parse((await taken(page, "shown", "Turtle")).text);
    const told = (all: readonly { predicate: { value: string } }[], property: string) =>
      all.filter(({ predicate }) => predicate.value.endsWith(property)).length;
    for (const property of ["#speaker", "#about", "#contentMention", "articleBody"])
      expect(told(quads, property), property).toBe(told(FIXTURE, property));
    await statements.click();
    const people = new Parser().parse((await taken(page, "shown", "Turtle")).text);
    expect(told(people, "#speaker")).toBe(0);
    await statements.click();
    await places.click();
  });

  test("without an answer or a choice neither can be taken", async () => {
    await openMenu(page);
    for (const what of ["answer", "chosen"])
      await expect.poll(() => page.locator(`.take-scopes input[value=${what}]`).isDisabled()).toBe(true);
    await closeMenu(page);
  });

  test("an answer as Turtle holds its statements with their mentions, articles and no others", async () => {
    await ask(page, "?s isnad:act isnad:Deny . ?s isnad:speaker ?who");
    const { name, text } = await taken(page, "answer", "Turtle");
    expect(name).toBe("isnad-answer.ttl");
    const quads = new Parser().parse(text);
    const typed = (type: string) =>
      quads.filter(
        ({ predicate, object }) => predicate.value.endsWith("#type") && object.value.endsWith(type),
      );
    expect(typed("ns#Statement")).toHaveLength(1);
    expect(typed("ns#Article")).toHaveLength(1);
    expect(typed("ns#Mention").length).toBeGreaterThan(2);
    const said = quads.filter(({ predicate }) => predicate.value.endsWith("ns#said"));
    expect(said.map(({ object }) => object.value)).toEqual(
      typed("ns#Statement").map(({ subject }) => subject.value),
    );
  });

  test("what is chosen goes with its statements", async () => {
    await choose(page, "petrov");
    const quads = new Parser().parse((await taken(page, "chosen", "Turtle")).text);
    const statements = quads.filter(({ object }) => object.value.endsWith("ns#Statement"));
    expect(statements.length).toBeGreaterThanOrEqual(3);
    expect(statements.length).toBeLessThan(7);
  });

  test("a package holds Turtle with spans, the words, the question and the view", async () => {
    await ask(page, QUESTION);
    await page.locator(".legend button", { hasText: "Organizations" }).click();
    await page.locator(".names select").selectOption("ar");
    made = await takenPackage(page, "all");
    expect(made.name).toBe("isnad-all.zip");
    const files = unzipSync(made.bytes);
    expect(Object.keys(files)).toEqual([
      "README.md",
      "graph.ttl",
      "sentences.csv",
      "sentences.md",
      "query.txt",
      "figure.svg",
      "figure.png",
      "view.json",
    ]);
    expect(new Parser().parse(textOf(files, "graph.ttl")).length).toBe(446);
    expect(textOf(files, "query.txt")).toBe(QUESTION);
    expect(textOf(files, "figure.svg")).toContain("إيفان بتروف");
    expect([...(files["figure.png"] as Uint8Array).subarray(1, 4)]).toEqual(
      [..."PNG"].map((c) => c.charCodeAt(0)),
    );
    expect(textOf(files, "README.md")).toMatch(/7 statements from 2 articles\.[\s\S]*7 تصريحات من مقالين\./);
    expect(textOf(files, "sentences.csv")).toContain("We expect nothing less");
    expect(textOf(files, "sentences.md")).toContain("“**We expect nothing less**,” Petrov said");
    const { hash, positions, names } = JSON.parse(textOf(files, "view.json"));
    expect([hash, positions.length, names]).toEqual([new URL(page.url()).hash, NODES, "ar"]);
  });

  test("the same work gives the same bytes", async () => {
    expect(Buffer.from((await takenPackage(page, "all")).bytes).equals(Buffer.from(made.bytes))).toBe(true);
  });

  test("dropped on an empty page it restores graph, places, choice, answer and names", async () => {
    const empty = await served.visit({}, withoutGraph);
    await empty.page.locator(".empty h2").waitFor();
    await drop(empty.page, [["whatever.bin", made.bytes]]);
    await graphOf(empty.page, NODES);
    await empty.page.locator(".answer tbody tr").first().waitFor();
    await expect.poll(() => empty.page.locator(".answer tbody tr").count()).toBe(6);
    await expect.poll(() => empty.page.locator(".details h2").textContent()).toBe("إيفان بتروف");
    await expect.poll(() => new URL(empty.page.url()).hash).toBe(new URL(page.url()).hash);
    const again = unzipSync((await takenPackage(empty.page, "all")).bytes);
    // The figure is what was seen, in a window of another size.
    for (const [name, bytes] of Object.entries(unzipSync(made.bytes)))
      if (!name.startsWith("figure"))
        expect(Buffer.from(again[name] ?? []).equals(Buffer.from(bytes)), name).toBe(true);
    expect(empty.mishaps.filter((each) => !each.includes("404"))).toEqual([]);
    await empty.page.context().close();
  });

  test("dropped where something is open it asks, replaces, and can be undone", async () => {
    await ask(page, "?s isnad:act isnad:Deny");
    const small = await takenPackage(page, "answer");
    await drop(page, [["small.zip", small.bytes]]);
    const dialog = page.locator("dialog[open]");
    await dialog.locator(".primary").click();
    await dialog.waitFor({ state: "detached" });
    await expect.poll(() => statements(page)).toBe(1);
    await page.locator(".announcement button", { hasText: "Undo" }).click();
    await expect.poll(() => statements(page)).toBe(7);
  });

  test("a question in SPARQL comes back into its own box with its answer", async () => {
    const query = "SELECT ?s { ?s isnad:speaker ?who } LIMIT 3";
    const asking = await visitTextMode(served);
    await askSparql(asking.page, query);
    await asking.page.locator(".answer tbody tr").first().waitFor();
    const { bytes } = await takenPackage(asking.page, "all");
    expect(textOf(unzipSync(bytes), "query.rq")).toBe(query);
    await asking.page.context().close();
    const empty = await served.visit({}, withoutGraph);
    await empty.page.locator(".empty h2").waitFor();
    await drop(empty.page, [["asked.zip", bytes]]);
    await empty.page.locator(".answer tbody tr").nth(2).waitFor();
    await expect.poll(() => written(empty.page)).toBe(query);
    await empty.page.context().close();
  });

  test("nothing went wrong, and nothing was asked of another host", () => {
    expect(reader.mishaps).toEqual([]);
  });
});
