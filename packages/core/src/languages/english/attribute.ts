// All rules over one sentence, and what is left of their findings.
import type { Context, Finding, Rule } from "../language.ts";
import { readLine } from "./line.ts";
import { AFTER_CUE } from "./rules/after-cue.ts";
import { BEFORE_CUE } from "./rules/before-cue.ts";
import { verbSites, type VerbSite } from "./site.ts";

const VERB_RULES: readonly Rule<VerbSite>[] = [...BEFORE_CUE, ...AFTER_CUE];

/** The statements of one sentence. */
export function attribute(context: Context): Finding[] {
  const line = readLine(context);
  const findings: Finding[] = [];
  const taken = new Set<number>();
  for (const site of verbSites(line)) {
    if (taken.has(site.group.at) || line.quotes[line.quoteOf[site.group.at] ?? -1]?.speech) continue;
    const found = firstThatFinds(VERB_RULES, site, context);
    if (found === undefined) continue;
    taken.add(site.group.at);
    findings.push(found);
  }
  return findings;
}

function firstThatFinds<Site>(rules: readonly Rule<Site>[], site: Site, context: Context): Finding | undefined {
  for (const { name, confidence, find } of rules) {
    const found = find(site, context);
    if (found !== undefined) return { rule: name, confidence, ...found };
  }
  return undefined;
}
