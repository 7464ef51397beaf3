// Stage 5: what is claimed. Each statement's content gives topics, unnegated propositions that other statements can be
// compared with, and what its speaker makes of each: affirmed, denied or left open.
// A stranger would get wrong whose claims these are: what stands in a nested statement is claimed by its own speaker, and
// for the one around it is left open.
import { MentionIndex } from "../attribute/mention-index.ts";
import type { Attributed, Claim, Claimed, Span, Statement } from "../document.ts";
import { sameSpeaker, withBack } from "./back.ts";
import type { Value } from "./factuality.ts";
import { heldClaims } from "./held.ts";
import { type Mode, modeOf, polarityIn } from "./mode.ts";
import {
  type ContentReading,
  type CueReading,
  type Reading,
  readContent,
  readCue,
  SHORT_CUE,
} from "./read.ts";
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
  const statements = article.statements.map((statement, index): Statement => {
    const voices = speaking.of(statement);
    const reading = readContent(article, stretches.of(statement.contents), statement, voices);
    const cue = cueOf(stretches, statement);
    const mode = modeOf(statement, cue, reading.isClause);
    // "X denied the reports that …": what the reports say is not X's own, even where nobody else is named for it.
    const outer = statement.within === undefined ? undefined : article.statements[statement.within];
    const isDeniedOne = outer?.act === "Deny" && sameSpeaker(outer, statement);
    const isInner = ({ at }: Reading) =>
      isDeniedOne || inner[index]!.some(({ start, end }) => start <= at && at < end);
    const { claims: own, isOfMain } = heldClaims(reading, mode, isInner, article.entities);
    const found = withBack(article, { index, voices, mode, cue, reading, own }, claims);
    claims.push(found);
    // What nobody named takes part in, or what is told by the way: the main clause's words say what is held.
    const isTold = found[0] !== undefined && !isBare(found[0].topic) && (found[0] !== own[0] || isOfMain);
    return {
      ...statement,
      polarity: isTold ? found[0]!.worded : polarityIn(mode, valueUnder(mode, reading)),
    };
  });
  return { ...article, statements, claims };
}

/** "Dismissed the report as baseless" says no once. */
function valueUnder(mode: Mode, { root, isVerdict, isClause }: ContentReading): Value {
  return mode === "denies" && isVerdict && !isClause ? 1 : root;
}

/** For each statement the contents of those nested in it. Who "did not ask for it" said nothing of his own. */
function innerContents({ statements }: Attributed): Span[][] {
  const inner: Span[][] = statements.map(() => []);
  for (const { within, contents, status } of statements)
    if (within !== undefined && status === "Reported") inner[within]!.push(...contents);
  return inner;
}

function cueOf(stretches: Stretches, statement: Statement): CueReading | undefined {
  const { act, cue, contents } = statement;
  const end = contents[0]?.start ?? 0;
  if (cue === undefined || end < cue.end) return undefined;
  const longest = /^(?:Deny|Promise|Warn)$/u.test(act) ? LONGEST_CUE : SHORT_CUE;
  return end - cue.start > longest
    ? undefined
    : readCue(stretches.of([{ start: cue.start, end }]), statement);
}

/** Code units between a cue's start and its content, for acts that lean on what opens it; beyond it other things stand between. */
const LONGEST_CUE = 160;
