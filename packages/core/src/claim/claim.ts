// Stage 5: what is claimed. Each statement's content gives topics, unnegated propositions that other statements can be
// compared with, and what its speaker makes of each: affirmed, denied or left open.
// A stranger would get wrong whose claims these are: what stands in a nested statement is claimed by its own speaker, and
// for the one around it is left open.
import { MentionIndex } from "../attribute/mention-index.ts";
import type { Attributed, Claim, Claimed, Members, Polarity, Span, Statement } from "../document.ts";
import { denied, onceEach, sameSpeaker, withBack } from "./back.ts";
import { cueOf, openingPronoun } from "./cue.ts";
import { type Held, heldClaims } from "./held.ts";
import { type Mode, modeOf, polarityIn } from "./mode.ts";
import { type ContentReading, type Reading, readContent } from "./read.ts";
import { Stretches } from "./stretch.ts";
import { isBare } from "./unify.ts";
import { Speaking } from "./voices.ts";

/** Finds what the statements of one article claim. Never throws: odd text gives fewer claims. */
export function claim(article: Attributed): Claimed {
  const mentions = new MentionIndex(article.mentions);
  const stretches = new Stretches(article, mentions);
  const speaking = new Speaking(article, mentions);
  const inner = innerContents(article);
  const claims: (readonly Claim[])[] = [];
  const about: Members[] = [];
  const phraseEnds: number[] = [];
  const statements = article.statements.map((statement, index): Statement => {
    const outer = statement.within === undefined ? undefined : article.statements[statement.within];
    const denier =
      outer && isDeniedClaim(statement, outer, phraseEnds[statement.within!]!) ? outer : undefined;
    const voices = speaking.of(statement, denier);
    const opener = openingPronoun(article, stretches, statement);
    const reading = readContent(article, stretches.of(statement.contents), statement, voices, opener);
    const cue = cueOf(stretches, statement);
    const mode = modeOf(statement, cue, reading);
    // "X denied the reports that …": what the reports say is not X's own, even where nobody else is named for it.
    const isDeniedOne = outer?.act === "Deny" && sameSpeaker(outer, statement);
    const isInner = ({ at }: Reading) =>
      isDeniedOne || inner[index]!.some(({ start, end }) => start <= at && at < end);
    const own = heldClaims(reading, mode, isInner, article.entities);
    const host = deniedInPassing(article, index);
    const found =
      host === undefined
        ? withBack(article, { index, voices, mode, cue, reading, own: own.claims }, claims)
        : claims[host]!.map(denied);
    claims.push(found);
    about.push(reading.about);
    phraseEnds.push(cue?.isComplement ? -1 : (reading.verbAt ?? Number.POSITIVE_INFINITY));
    if (denier) claims[statement.within!] = denying(found, claims[statement.within!]!);
    return { ...statement, polarity: polarityOf(found, own, mode, reading) };
  });
  return { ...article, statements, claims, about };
}

/**
 * "Denied [Sudan's claim that …]": somebody else's claim, told with its denial. Of "denied that Sudan had claimed …" the
 * claiming is what is denied; the denied content is a noun phrase up to `phraseEnd`.
 */
function isDeniedClaim(statement: Statement, outer: Statement, phraseEnd: number): boolean {
  const isTold = outer.act === "Deny" && statement.status === "Reported" && !sameSpeaker(outer, statement);
  return isTold && statement.cue !== undefined && statement.cue.start <= phraseEnd;
}

/** How many statements before a denial may have its very words. */
const NEXT = 3;

/** "Kyiv says [the bridge is closed], which Moscow denies": the statement before whose very words are denied. */
function deniedInPassing({ statements }: Attributed, index: number): number | undefined {
  const { act, contents } = statements[index]!;
  if (act !== "Deny") return undefined;
  const [first, last] = [contents[0]!, contents.at(-1)!];
  for (let at = index - 1; at >= Math.max(0, index - NEXT); at--) {
    const other = statements[at]!;
    if (other.contents[0]!.start === first.start && other.contents.at(-1)!.end === last.end) return at;
  }
  return undefined;
}

/** What denies these claims, and what else it was read to claim. */
function denying(told: readonly Claim[], own: readonly Claim[]): readonly Claim[] {
  const held = told.filter(isHeld);
  const events = new Set(held.map(({ topic }) => topic.event));
  return onceEach([...held.map(denied), ...own.filter(({ topic }) => !events.has(topic.event))]);
}

const isHeld = ({ stance }: Claim): boolean => stance !== "Open";

/**
 * As the first claim is worded; as the main clause has it where nobody named takes part in that, where it is told by the
 * way, or where it is left open by words that are not themselves open: "Ankara fears delays" says that Ankara fears.
 */
function polarityOf([first]: readonly Claim[], own: Held, mode: Mode, reading: ContentReading): Polarity {
  const isTold = first !== undefined && !isBare(first.topic) && (first !== own.claims[0] || own.isOfMain);
  const isOpenIn = first?.worded === "Open" && mode === "holds" && reading.root !== 0;
  if (isTold && !isOpenIn) return first.worded;
  // "Dismissed the report as baseless" says no once.
  const saysNoTwice = mode === "denies" && reading.isVerdict && !reading.isClause;
  return polarityIn(mode, saysNoTwice ? 1 : reading.root);
}

/** For each statement the contents of those nested in it. Who "did not ask for it" said nothing of his own. */
function innerContents({ statements }: Attributed): Span[][] {
  const inner: Span[][] = statements.map(() => []);
  for (const { within, contents, status } of statements)
    if (within !== undefined && status === "Reported") inner[within]!.push(...contents);
  return inner;
}
