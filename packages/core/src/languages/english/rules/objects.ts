// Contents that are noun phrases after their verb: X denied the claim, X called Y a farce, X called for …
import type { Rule } from "../../language.ts";
import { skipAdverbials } from "../grammar/adverbial.ts";
import { contentEnd } from "../grammar/clause.ts";
import { timePhrase } from "../grammar/time-phrase.ts";
import { FINITE } from "../grammar/word-classes.ts";
import { sources } from "../lexicon.ts";
import { keyAt, type Line } from "../line.ts";
import type { VerbSite } from "../site.ts";
import { hasSpeaker, opensPhrase, phrase } from "./frames.ts";
import { report } from "./report.ts";

const PREPOSITIONS = ["of", "for", "about", "on", "against", "at", "with", "in", "to"] as const;

export const OBJECTS: readonly Rule<VerbSite>[] = [
  {
    name: "en-verb-as",
    example: "{Nora Field} <described> [the vote as a farce].",
    confidence: 0.81,
    find: (site) => {
      const { line, group, cue } = site;
      if (!cue.frames.has("as") || !hasSpeaker(site) || group.passive) return undefined;
      // "what they described as [a lightning raid]", "dismissed as [“an insult”] the proposal"
      if (keyAt(line, group.end) === "as") return phrase(site, group.end + 1);
      const end = contentEnd(line, group.end, { phrase: "infinitive", inner: site.inner });
      const to = site.hosted ? beforeVerb(line, group.end, end) : end;
      for (let i = group.end + 1; i < to; i++)
        if (keyAt(line, i) === "as") return report(site, { contents: [{ from: group.end, to }] });
      return undefined;
    },
  },
  {
    name: "en-verb-predicate",
    example: "{Nora Field} <called> [the vote a farce].",
    confidence: 0.6,
    find: (site) => {
      const { line, group, cue } = site;
      if (!cue.frames.has("pred") || !hasSpeaker(site) || group.passive) return undefined;
      return opensPhrase(line, group.end) ? phrase(site, group.end) : undefined;
    },
  },
  {
    name: "en-verb-preposition",
    example: "{The party} <called for> [an inquiry].",
    confidence: 0.75,
    find: (site) => {
      const { line, group, cue } = site;
      if (!hasSpeaker(site) || group.passive) return undefined;
      const at = skipAdverbials(line, group.end).at;
      const preposition = PREPOSITIONS.find((word) => word === keyAt(line, at) && cue.frames.has(word));
      if (preposition === undefined) return undefined;
      if (line.tags[at] === "to") return undefined;
      const wide = at === group.end ? { ...site, group: { ...group, end: at + 1 } } : site;
      const found = phrase(wide, at + 1);
      return found && { ...found, act: cue.actWith?.[preposition] ?? found.act };
    },
  },
  {
    name: "en-verb-figure",
    example: "{The army} <put> [the toll at 12].",
    confidence: 0.75,
    find: (site) => {
      const { line, group, cue } = site;
      if (!cue.frames.has("at-figure") || !hasSpeaker(site) || group.passive) return undefined;
      const to = contentEnd(line, group.end, { phrase: "object", inner: site.inner });
      const at = line.tokens.findIndex(({ key }, i) => key === "at" && i > group.end && i < to);
      const isFigure = at > 0 && line.tags.slice(at + 1, at + 5).includes("number");
      return isFigure ? report(site, { contents: [{ from: group.end, to }] }) : undefined;
    },
  },
  {
    name: "en-verb-object",
    example: "{The agency} <denied> [the reports of a leak].",
    confidence: 0.63,
    find: (site) => {
      const { line, group, cue } = site;
      if (!hasSpeaker(site) || group.passive) return undefined;
      if (timePhrase(line, group.end) > group.end) return undefined;
      const at = line.tags[group.end] === "adverb" ? group.end + 1 : group.end;
      if (cue.frames.has("np") && keyAt(line, at) === "what") {
        const to = contentEnd(line, at, { ...site, phrase: "infinitive" });
        return report(site, { contents: [{ from: at, to }] });
      }
      const gerund =
        cue.frames.has("ing") &&
        !sources.relays.includes(keyAt(line, at)) &&
        (line.tags[at] === "gerund" || /^(?:having|being)$/.test(keyAt(line, at)));
      const object =
        cue.frames.has("np") && opensPhrase(line, at) && (cue.act === "Deny" || !isBarePronoun(line, at));
      return gerund || object ? phrase(site, at) : undefined;
    },
  },
];

/** "whoever described herself as [a friend] told …": the object has no verb, so the first one is the sentence's. */
function beforeVerb(line: Line, from: number, end: number): number {
  const verb = line.tags.findIndex((tag, i) => i > from && i < end && FINITE.has(tag));
  return verb < 0 || /^(?:that|relative)$/.test(line.tags[verb - 1] ?? "") ? end : verb;
}

/** "remembers it", "rejected this": nothing but a word that points back. */
function isBarePronoun(line: Line, at: number): boolean {
  if (!/^(?:it|this|that|another|one|more|some)$/.test(keyAt(line, at))) return false;
  return at + 1 >= line.end || /^(?:mark|adverb|coordinator)$/.test(line.tags[at + 1]!);
}
