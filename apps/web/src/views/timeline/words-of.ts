// What a mark says of its statement, for who hears the page and for the card beside it.

import { daysOf, isoOf, type TimedStatement } from "@isnad/graph";
import { excerpt } from "../../drawing/excerpt.ts";
import type { Messages } from "../../messages/messages.ts";
import { TIMELINE } from "../../messages/timeline.ts";
import type { App } from "../../model/app.ts";
import { wordsFor } from "../parts/words.ts";

/** "Anna Weil, affirmed, said on 4 March 2024: the talks …" */
export function labelOf(app: App, { iri, stance, said, days }: TimedStatement, name: string): string {
  const wording = wordsFor(app.preferences, TIMELINE);
  const when =
    days === undefined ? wording.undated : wording[said ? "saidOn" : "publishedOn"](dayOf(app, iri));
  return [name, wording.stance[stance], `${when}: ${excerpt(textOf(app, iri), 90)}`].join(", ");
}

/** "14 statements, 15 October 2025", or from one day to another. */
export function wordsOfGroup({ library, preferences }: App, iris: readonly string[]): string {
  const messages = preferences.messages.value;
  const wording = wordsFor(preferences, TIMELINE);
  const count = messages.statements(iris.length);
  const days = iris.flatMap((iri) => daysOf(library.graph.value.getNodeAttribute(iri, "facets")?.day) ?? []);
  if (days.length === 0) return `${count}, ${wording.undated}`;
  const first = days.reduce((least, each) => Math.min(least, each.first), Number.POSITIVE_INFINITY);
  const last = days.reduce((most, each) => Math.max(most, each.last), 0);
  return wording.group(count, inWords(messages, isoOf(first)), inWords(messages, isoOf(last)));
}

/** The words of a statement; empty where the graph was built without them. */
export function textOf({ library }: App, iri: string): string {
  return library.graph.value.getNodeAttribute(iri, "names").written ?? "";
}

/** The day of a statement in words. */
export function dayOf({ library, preferences }: App, iri: string): string {
  const { day = "" } = library.graph.value.getNodeAttribute(iri, "facets") ?? {};
  return inWords(preferences.messages.value, day);
}

/** Days in words by the messages that gave them: thousands of marks share few days, and formatting one is slow. */
const WRITTEN = new WeakMap<Messages, Map<string, string>>();

function inWords(messages: Messages, day: string): string {
  const known = WRITTEN.get(messages) ?? new Map<string, string>();
  WRITTEN.set(messages, known);
  const words = known.get(day) ?? messages.date(day);
  known.set(day, words);
  return words;
}
