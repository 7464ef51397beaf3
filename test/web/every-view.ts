// Every view of the console, as a test of all of them walks through: the link that opens it, what is pressed then, and
// what stands on the page when it is there. Selectors are of no language.
import type { Page } from "playwright-core";
import type { RichGraph } from "./rich-graph.ts";
import { openView } from "./view-links.ts";

export interface ViewToSee {
  readonly name: string;
  readonly link?: Readonly<Record<string, string>>;
  readonly press?: (page: Page) => Promise<unknown>;
  readonly shown: string;
}

const CORRECTION_ACTIONS = { entity: 5, statement: 2 };

export function everyView(graph: RichGraph): readonly ViewToSee[] {
  const [speaker, other] = graph.speakers;
  const entity = { chosen: speaker };
  const statement = { chosen: graph.statement };
  const article = { article: graph.article };
  return [
    { name: "the question box", shown: ".examples button" },
    {
      name: "a question of patterns",
      link: { patterns: "?s isnad:speaker ?who . ?s _ _" },
      shown: ".pattern",
    },
    { name: "the text mode", link: { askMode: "sparql" }, shown: ".sparql-editor .cm-content" },
    {
      name: "the offers of the text mode",
      link: { askMode: "sparql", sparql: "SELECT ?who WHERE { ?s isnad:spea" },
      press: offers,
      shown: ".cm-tooltip-autocomplete li",
    },
    { name: "an answer with an open row", press: openRow, shown: ".row-evidence .statement-card" },
    { name: "the filters", link: { side: "filter" }, shown: ".filters .section" },
    {
      name: "filters that are set",
      link: { side: "filter", act: "Deny", polarity: "Denied" },
      shown: ".chips",
    },
    { name: "the two ends of a path", link: { side: "path" }, shown: ".path-end" },
    {
      name: "a path",
      link: { side: "path", path: JSON.stringify({ from: speaker, to: other }) },
      shown: ".path-panel .way-head, .path-none",
    },
    { name: "the list of everything", link: { side: "browse" }, shown: ".node-list [data-item]" },
    { name: "the list of hits", press: search, shown: ".search [role=option]" },
    { name: "an entity", link: entity, shown: ".details .statement-card" },
    { name: "a statement", link: statement, shown: ".details .passages" },
    { name: "a topic", link: { chosen: graph.topic }, shown: ".details .statement-card" },
    ...correctionForms("entity", entity),
    ...correctionForms("statement", statement),
    {
      name: "how to cite",
      link: statement,
      press: press(".details .quiet[aria-haspopup]"),
      shown: "dialog.cite[open] pre",
    },
    { name: "a full text", link: article, shown: ".full-text .text-block" },
    {
      name: "a full text beside a statement",
      link: { ...article, ...statement },
      shown: ".full-text .is-chosen",
    },
    { name: "the disputes", link: { stage: "disputes" }, shown: ".dispute .utterance" },
    { name: "a dispute on the graph", link: { dispute: graph.topic }, shown: ".dispute-bar" },
    { name: "the timeline", link: { stage: "timeline" }, shown: ".plot [data-mark]" },
    {
      name: "the timeline of a topic",
      link: { stage: "timeline", timelineTopic: graph.topic, from: "2026-03-05" },
      shown: ".plot [data-mark]",
    },
    {
      name: "a place on the timeline",
      link: { stage: "timeline" },
      press: (page) => page.locator(".plot .dense").first().press("Enter"),
      shown: ".group li",
    },
    { name: "the review", link: { stage: "review" }, shown: ".focus-words p" },
    {
      name: "the review's form",
      link: { stage: "review" },
      press: (page) =>
        page
          .locator(".focus-words p")
          .waitFor()
          .then(() => page.keyboard.press("c")),
      shown: ".speaker-form :focus",
    },
    {
      name: "several nodes selected",
      link: { picked: JSON.stringify(graph.speakers) },
      shown: ".picked-bar",
    },
    { name: "the folded graph", link: { folded: "1", coloring: "community" }, shown: ".by-community" },
    {
      name: "the kinds of lines",
      press: press(".legend-edges summary", 0),
      shown: ".legend-edges li button",
    },
    { name: "the looks", press: press(".legend-edges summary", 1), shown: ".legend-edges .look-choice" },
    { name: "the export menu", press: press(".export-menu summary"), shown: ".image-menu" },
    { name: "adding", press: press(".tools .primary"), shown: "dialog[open] #paste" },
    { name: "the keys", press: (page) => page.keyboard.press("?"), shown: ".help-sheet[open] kbd" },
    { name: "the corrections", link: statement, press: correct, shown: "dialog[open] .corrections-lines li" },
  ];
}

/** Puts away what another view has left open, and opens this one. */
export async function show(page: Page, { link = {}, press: act, shown }: ViewToSee): Promise<void> {
  await page.keyboard.press("Escape");
  await openView(page, {});
  await page.locator(".details, .full-text, .stage-other, .answer").first().waitFor({ state: "detached" });
  await openView(page, link);
  await act?.(page);
  await page.locator(shown).first().waitFor();
}

function press(selector: string, at = 0) {
  return (page: Page) => page.locator(selector).nth(at).click();
}

function correctionForms(kind: keyof typeof CORRECTION_ACTIONS, link: Readonly<Record<string, string>>) {
  return Array.from({ length: CORRECTION_ACTIONS[kind] }, (_, at) => ({
    name: `correction ${at + 1} of a${kind === "entity" ? "n entity" : " statement"}`,
    link,
    press: (page: Page) => openForm(page, at),
    shown: ".correction-form",
  }));
}

async function openForm(page: Page, at: number): Promise<void> {
  await page.locator(".correct-open").click();
  await page.locator(".correct-actions button").nth(at).click();
}

async function offers(page: Page): Promise<void> {
  const field = page.locator(".sparql-editor .cm-content");
  await field.press("Control+End");
  await field.press("Control+Space");
}

async function openRow(page: Page): Promise<void> {
  await page.locator(".examples button").first().click();
  await page.locator(".answer .row-open button").first().click();
}

async function search(page: Page): Promise<void> {
  await page.locator("#search").focus();
  await page.locator("#search").fill("a");
}

async function correct(page: Page): Promise<void> {
  await openForm(page, CORRECTION_ACTIONS.statement - 1);
  await page.locator(".correction-form button[type=submit]").click();
  await page.locator(".corrections-button").click();
}
