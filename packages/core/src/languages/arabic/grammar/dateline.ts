// Where a report's first sentence begins behind its dateline: "إسطنبول (فرانس برس) - |", "تونس - «القدس العربي»: |".
import { isColon, type Reading } from "./reading.ts";

/** Words that a dateline may have. */
const LONGEST = 10;

/** Index of the first word that belongs to the sentence. */
export function afterDateline(reading: Reading): number {
  const place = reading.words[0]?.inside;
  if (place === undefined || (place.kind !== "place" && place.kind !== "country")) return 0;
  const head = reading.words.slice(0, LONGEST);
  const closing = head.findIndex(({ token }) => token.text === ")");
  if (closing > 1 && head.some(({ token }, at) => token.text === "(" && at < closing))
    return isDash(reading, closing + 1) ? closing + 2 : closing + 1;
  if (!head.some((_, at) => at > 0 && at < 4 && isDash(reading, at))) return 0;
  const colon = head.findIndex((word) => isColon(word));
  return colon > 0 ? colon + 1 : head.findIndex((_, at) => at > 0 && isDash(reading, at)) + 1;
}

function isDash(reading: Reading, at: number): boolean {
  return /^[-–—ـ/]$/u.test(reading.words[at]?.token.text ?? "");
}
