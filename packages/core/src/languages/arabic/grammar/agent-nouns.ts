// Nouns of those who can speak: offices, bodies, and the unnamed people that news quotes.
// A stranger would get wrong what it is for: it decides between subject and object where word order leaves both open.
import { inflected } from "../../../lexicons/word-classes.ts";
import { UNNAMED } from "../names/unnamed-heads.ts";
import { isTitle, ORGANIZATION_HEADS } from "../names/words.ts";
import { WORDS } from "../word-classes.ts";

/** Beside the unnamed ones that are found as mentions. */
const AGENT = inflected(WORDS.agents, { before: "(?:ال)?", behind: "\\p{L}*" });

/** By its folded key, with or without article. */
export function isAgentNoun(key: string): boolean {
  const bare = key.replace(/^ال/u, "");
  return (
    AGENT.test(key) ||
    WORDS.agentsWithoutEnding.has(bare) ||
    UNNAMED.has(bare) ||
    ORGANIZATION_HEADS.has(bare) ||
    isTitle(key) ||
    isTitle(bare)
  );
}
