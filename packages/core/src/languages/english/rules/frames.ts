// What follows a cue, as the rules of clauses, requests, objects and passives share it.
import { contentEnd } from "../grammar/clause.ts";
import { type Line, quoteFrom } from "../line.ts";
import type { Found, VerbSite } from "../site.ts";
import { type Parts, report } from "./report.ts";

/** Is there somebody to speak? An infinitive of thought ("to hope") and a bare participle have nobody of their own. */
export function hasSpeaker({ subject, inherited, group, cue }: VerbSite): boolean {
  if (group.shape === "infinitive" && cue.attitude) return false;
  if (group.shape === "participle") return false;
  if (group.shape === "finite" && group.start === 0) return subject !== undefined;
  return subject !== undefined || inherited !== undefined;
}

/** Does the verb take one of these frames? */
export function takes({ cue }: VerbSite, ...frames: string[]): boolean {
  return frames.some((frame) => cue.frames.has(frame));
}

/** A clause from here to where contents end. */
export function clause(site: VerbSite, from: number, parts: Omit<Parts, "contents"> = {}): Found | undefined {
  return report(site, {
    ...parts,
    contents: [{ from, to: contentEnd(site.line, from, site) }],
  });
}

/** A noun phrase, or an infinitive where it starts with "to". */
export function phrase(site: VerbSite, from: number, parts: Omit<Parts, "contents"> = {}): Found | undefined {
  const { line, inner, hosted } = site;
  const isInfinitive = /^(?:to|gerund)$/.test(line.tags[from] ?? "") || line.tags[from + 1] === "to";
  const to = contentEnd(line, from, {
    inner,
    hosted,
    phrase: isInfinitive ? "infinitive" : "object",
  });
  return report(site, { ...parts, contents: [{ from, to }] });
}

/** A determiner, pronoun, possessive, noun or quotation: the start of a direct object. */
export function opensPhrase(line: Line, at: number): boolean {
  const tag = line.tags[at];
  if (at >= line.end) return false;
  if (quoteFrom(line, at) !== undefined) return true;
  return (
    tag === "determiner" ||
    tag === "pronoun" ||
    tag === "possessive" ||
    tag === "noun" ||
    tag === "number" ||
    tag === "that"
  );
}
