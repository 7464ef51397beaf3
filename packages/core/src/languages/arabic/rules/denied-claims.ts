// "نفت إثيوبيا مزاعم السودان بأن …": whoever claimed it said so, and whoever denies it answers him.
// A stranger would get wrong the denial's own content: it holds the claim's noun, so that the claim stands inside it.
import type { Finding } from "../../language.ts";
import { reportingNoun } from "../cue-lexicon.ts";
import { openingAfter, tiedObject } from "../grammar/opening.ts";
import type { Reading, Word } from "../grammar/reading.ts";

const RULE = { rule: "ar-noun-agent", confidence: 0.75 };
/** Code units that may stand before the noun in the denial's content: "نفت [صحة] مزاعم". */
const BEFORE_NOUN = 8;

/** The findings with a statement for each claim that one of them denies and whose claimant is named. */
export function withDeniedClaims(reading: Reading, findings: readonly Finding[]): Finding[] {
  return findings.flatMap((finding) => {
    const claim = finding.act === "Deny" ? deniedClaim(reading, finding) : undefined;
    if (claim === undefined || findings.some(({ cue }) => cue?.start === claim.cue!.start)) return [finding];
    const [first, ...others] = finding.contents;
    const start = Math.min(first!.start, claim.cue!.start);
    return [{ ...finding, contents: [{ start, end: first!.end }, ...others] }, claim];
  });
}

function deniedClaim(reading: Reading, { cue, contents: [content] }: Finding): Finding | undefined {
  if (cue === undefined || content === undefined) return undefined;
  const noun = reading.words.find(
    (word) =>
      word.start > cue.end && word.bareStart <= content.start + BEFORE_NOUN && actOf(word) !== undefined,
  );
  const claimant = noun && reading.words[noun.index + 1]?.mention;
  if (claimant === undefined || claimant.form === "Pronoun" || claimant.kind === "place") return undefined;
  const start = claimStart(reading, claimant.extent.end);
  if (start === undefined || start < content.start || start >= content.end) return undefined;
  return {
    ...RULE,
    cue: { start: noun!.bareStart, end: noun!.end },
    act: actOf(noun!)!,
    contents: [{ start, end: content.end }],
    speakers: [{ kind: "phrase", span: claimant.extent }],
    addressees: [],
    via: [],
    status: "Reported",
  };
}

/** Of a noun for claiming or accusing. */
function actOf({ bare, token }: Word): Finding["act"] | undefined {
  const verb = token.kind === "word" ? reportingNoun(bare) : undefined;
  return verb?.act === "Accuse" || verb?.certainty === "Possible" ? verb.act : undefined;
}

/** Where the claim's words begin: "بأن …", "بـ…", "لها" allowed before. */
function claimStart(reading: Reading, from: number): number | undefined {
  let at = reading.words.findIndex(({ start }) => start >= from);
  if (at < 0) return undefined;
  if (/^ل(?:ه|ها|هم|هما)$/u.test(reading.words[at]!.bare)) at++;
  const limit = Math.min(reading.words.length, at + 1);
  return (openingAfter(reading, at, limit) ?? tiedObject(reading, at, limit, "ب"))?.start;
}
