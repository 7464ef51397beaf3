// Verbs of clauses that only describe somebody: "شاهد طلب أن …", "الخبير الذي رأى أن …".
// A stranger would get wrong that no pronoun need open one: after an indefinite noun a bare verb describes it.
import type { Reading, Word } from "./reading.ts";

/** "قال شاهد عيان [طلب] أن نشير إليه باسم …": what is said of an unnamed speaker right behind him. */
export function describesSpeaker(reading: Reading, { index, conjunction }: Word): boolean {
  const mention = reading.words[index - 1]?.inside;
  if (conjunction || mention?.form !== "Description" || mention.named) return false;
  let first = index - 1;
  while (first > 0 && reading.words[first - 1]!.end > mention.extent.start) first--;
  if (reading.words[first]!.bare.startsWith("ال")) return false;
  return isFiniteCue(reading.words[first - 1]);
}

/** "واتفق معها الخبير الذي [رأى] أن": does the verb right before a clause describe somebody, so that the clause is its own? */
export function isOfDescription(reading: Reading, clause: number): boolean {
  const verb = reading.words[clause - 1];
  if (verb === undefined || !isFiniteCue(verb)) return false;
  const before = reading.words[clause - 2]?.bare ?? "";
  return /^(?:الذي|التي|الذين)$/u.test(before) || describesSpeaker(reading, verb);
}

function isFiniteCue(word: Word | undefined): boolean {
  return word?.cues.some(({ agreement }) => agreement.tense !== "participle") ?? false;
}

/** The pronoun of a relative clause. */
export function isRelative(word: Word | undefined): boolean {
  return word !== undefined && /^(?:الذي|التي|الذين)$/u.test(word.bare);
}
