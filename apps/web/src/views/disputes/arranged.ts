// Disputes in the order and with the words that were asked for.
import type { Dispute, Names, Utterance } from "@isnad/graph";
import { compareCodeUnits, fold } from "@isnad/text";
import type { View } from "../../model/view/fields.ts";

/** Those that have all the words in their topic or among their speakers, in an order; the list comes most opposed first. */
export function arranged(
  disputes: readonly Dispute[],
  words: string,
  order: View["disputeOrder"],
): readonly Dispute[] {
  const wanted = fold(words)
    .split(" ")
    .filter((word) => word !== "");
  const found = wanted.length === 0 ? disputes : disputes.filter((each) => hasAll(each, wanted));
  if (order === "opposed") return found;
  const sorted = [...found];
  if (order === "newest") return sorted.sort((a, b) => compareCodeUnits(newestOf(b), newestOf(a)));
  return sorted.sort((a, b) => tellingsOf(b) - tellingsOf(a));
}

/** The statements of both sides, and of those who take none. */
export function utterancesOf({ affirming, denying, leavingOpen }: Dispute): readonly Utterance[] {
  return [...affirming, ...denying, ...leavingOpen];
}

function hasAll(dispute: Dispute, words: readonly string[]): boolean {
  const speakers = utterancesOf(dispute).flatMap((utterance) => utterance.speakers);
  const names = [dispute.names, ...speakers.map((speaker) => speaker.names)].map(allOf).join(" ");
  const text = fold(names);
  return words.every((word) => text.includes(word));
}

function allOf({ en = "", ar = "", written = "" }: Names): string {
  return `${en} ${ar} ${written}`;
}

function newestOf({ affirming, denying }: Dispute): string {
  return [...affirming, ...denying].reduce((newest, { day = "" }) => (day > newest ? day : newest), "");
}

function tellingsOf({ affirming, denying }: Dispute): number {
  return [...affirming, ...denying].reduce((sum, { tellings }) => sum + tellings.length, 0);
}
