// Contents that are infinitives, and what somebody is asked for: X urged Y to …, X vowed to …, X asked Y for …
import type { Rule } from "../../language.ts";
import { skipAdverbials } from "../grammar/adverbial.ts";
import { contentEnd } from "../grammar/clause.ts";
import { phraseAfter } from "../grammar/noun-phrase.ts";
import { timePhrase } from "../grammar/time-phrase.ts";
import { sources } from "../lexicon.ts";
import { keyAt, type Line } from "../line.ts";
import type { VerbSite } from "../site.ts";
import { clause, hasSpeaker, phrase } from "./frames.ts";
import { report } from "./report.ts";

const SILENCE = new Set(sources.silence);

export const REQUESTS: readonly Rule<VerbSite>[] = [
  {
    name: "en-urge-to",
    example: "{The union} <urged> the government [to lift the ban].",
    confidence: 0.8,
    find: (site) => {
      const { line, group, cue } = site;
      if (!cue.frames.has("obj-to") || !hasSpeaker(site)) return undefined;
      if (group.passive) {
        if (cue.frames.has("that") && !cue.frames.has("obj-that")) return undefined;
        const to = skipAdverbials(line, group.end).at;
        return line.tags[to] === "to"
          ? clause(site, to, { nobody: true, addressee: site.subject })
          : undefined;
      }
      const to = toAfter(line, group.end);
      if (to === undefined) return undefined;
      // "expects the strike to last": nobody is asked, the strike belongs to what is expected.
      if (cue.attitude)
        return report(site, {
          contents: [{ from: group.end, to: contentEnd(line, group.end, { ...site, phrase: "infinitive" }) }],
        });
      return phrase(site, to, { addressee: { from: group.end, to } });
    },
  },
  {
    name: "en-ask-about",
    example: "{The court} <asked> the ministry for [a list of names].",
    confidence: 0.67,
    find: (site) => {
      const { line, group, cue } = site;
      if (group.passive || !hasSpeaker(site)) return undefined;
      // "waited a week to tell them about it": nothing was told yet.
      if (group.shape === "infinitive" && cue.act === "Inform") return undefined;
      const addressee = phraseAfter(line, group.end);
      if (addressee === undefined) return undefined;
      for (let at = group.end + 1; at <= addressee.to; at++)
        if (
          cue.frames.has(`obj-${keyAt(line, at)}`) &&
          line.tags[at] === "preposition" &&
          keyAt(line, at) !== "to"
        )
          return phrase(site, at + 1, { addressee: { from: group.end, to: at } });
      return undefined;
    },
  },
  {
    name: "en-call-on",
    example: "{The party} <called on> its members [to vote].",
    confidence: 0.86,
    find: (site) => {
      const { line, group, cue } = site;
      const preposition = keyAt(line, group.end);
      if (!cue.frames.has(`${preposition}-to`) || !hasSpeaker(site)) return undefined;
      if (timePhrase(line, group.end) > group.end) return undefined;
      const to = toAfter(line, group.end + 1);
      if (to === undefined) return undefined;
      const wide = { ...site, group: { ...group, end: group.end + 1 } };
      const found = clause(wide, to, { addressee: { from: group.end + 1, to } });
      return found && { ...found, act: cue.actWith?.[preposition] ?? found.act };
    },
  },
  {
    name: "en-verb-to",
    example: "{The party} <vowed> [to fight the law].",
    confidence: 0.77,
    find: (site) => {
      const { line, group, cue } = site;
      if (!cue.frames.has("to") || !hasSpeaker(site) || group.passive) return undefined;
      const at = skipAdverbials(line, group.end).at;
      const to = keyAt(line, at) === "not" ? at + 1 : at;
      if (line.tags[to] !== "to" || (cue.word === "ask" && to > at)) return undefined;
      return isSilence(site, to + 1) ? undefined : phrase(site, at);
    },
  },
];

/** "declined to comment", "refused to be named", "preferred not to be identified": nothing was said. */
function isSilence({ line, cue }: VerbSite, at: number): boolean {
  const isPassive = keyAt(line, at) === "be";
  if (!isPassive && !/^(?:decline|refuse|fail)$/.test(cue.word)) return false;
  return SILENCE.has(keyAt(line, isPassive ? at + 1 : at));
}

/** "urged Spain, France and Italy to", "urged Spain, which had cut them, to": the comma that closes, or the list's own. */
function insertionEnd(line: Line, comma: number): number | undefined {
  for (let i = comma + 1; i < comma + 20 && i < line.end; i++) {
    if (keyAt(line, i) !== ",") continue;
    if (line.tags[i + 1] === "to" || (keyAt(line, i + 1) === "not" && line.tags[i + 2] === "to")) return i;
  }
  const isListed = line.tags[comma + 1] === "noun" || line.tags[comma + 1] === "coordinator";
  return isListed ? comma : undefined;
}

/** The "to" of an infinitive after one noun phrase. */
function toAfter(line: Line, from: number): number | undefined {
  for (let i = from; i < from + 16 && i < line.end; i++) {
    const tag = line.tags[i]!;
    if (keyAt(line, i) === "to" && keyAt(line, i - 1) === "order") return undefined;
    if (tag === "to" || (keyAt(line, i) === "not" && line.tags[i + 1] === "to"))
      return i > from ? i : undefined;
    if (
      tag === "verb" ||
      tag === "modal" ||
      tag === "be" ||
      tag === "have" ||
      tag === "that" ||
      tag === "subordinator"
    )
      return undefined;
    if (keyAt(line, i) === ",") {
      const close = insertionEnd(line, i);
      if (close === undefined) return undefined;
      i = close;
      continue;
    }
    if (tag === "mark" && !/^[-."“'‘’&/]$/.test(keyAt(line, i))) return undefined;
  }
  return undefined;
}
