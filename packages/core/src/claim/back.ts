// "Denied this", "called the reports baseless": a content without a proposition of its own that points back at what was said.
import type { Attributed, Claim, Polarity, Statement } from "../document.ts";
import { LANGUAGES } from "../languages/languages.ts";
import type { ContentReading } from "./read.ts";

/** The claims of what a content points back at, as its own speaker holds them; none where it points at nothing. */
export function back(
  article: Attributed,
  index: number,
  earlier: readonly (readonly Claim[])[],
  { root, isPlan }: Pick<ContentReading, "root" | "isPlan">,
  held: "denied" | "confirmed" | undefined,
): readonly Claim[] {
  const statement = article.statements[index]!;
  const saysNo = root < 0;
  const text = statement.contents.map(({ start, end }) => article.text.slice(start, end)).join(" ");
  const pointing = LANGUAGES[statement.language].pointsBack(text);
  // "Welcomed this", "said so": only who confirms or denies it holds the same or the opposite.
  if (pointing !== undefined && held === undefined && !pointing.isFalse && !saysNo) return [];
  if (pointing === undefined)
    return isPlan && (saysNo || held === "denied")
      ? plansBefore(article, index, earlier, saysNo !== (held === "denied"))
      : [];
  for (let at = index - 1; at >= Math.max(0, index - 2); at--) {
    const claims = earlier[at]!.filter(({ stance }) => stance !== "Open").slice(0, 2);
    if (claims.length === 0 || sameSpeaker(article.statements[at]!, statement)) continue;
    const denies = (held === "denied") !== (pointing.isFalse || saysNo);
    return claims.map((claim) =>
      denies ? { ...claim, stance: opposite(claim.stance), worded: opposite(claim.worded) } : claim,
    );
  }
  return [];
}

/** "No decision has been taken": of the plan that others spoke of last. */
function plansBefore(
  article: Attributed,
  index: number,
  earlier: readonly (readonly Claim[])[],
  isDenied: boolean,
): readonly Claim[] {
  for (let at = index - 1; at >= Math.max(0, index - 6); at--) {
    const plan = earlier[at]!.find(({ topic, stance }) => topic.planned !== undefined && stance !== "Open");
    if (plan === undefined || sameSpeaker(article.statements[at]!, article.statements[index]!)) continue;
    const stance = isDenied ? "Denied" : "Affirmed";
    return [{ ...plan, stance, worded: stance }];
  }
  return [];
}

export function sameSpeaker(left: Statement, right: Statement): boolean {
  return left.speakers.some(({ entity }) => right.speakers.some((other) => other.entity === entity));
}

/** What denying a stance comes to. */
export function opposite(stance: Polarity): Polarity {
  if (stance === "Open") return "Open";
  return stance === "Affirmed" ? "Denied" : "Affirmed";
}
