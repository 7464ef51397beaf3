// How a content points back at what others said, without a proposition of its own or beside one: "this", "the accusations",
// "no such warning", "any involvement". Each language finds it in its own words.
// A stranger would get wrong "any": whoever denies "having received any letter" answers somebody who spoke of a letter.

export interface Pointing {
  /**
   * `said`: what was said, as such ("this", "the reports"). `charge`: an accusation. `deed`: what the speaker is said to have
   * done ("any involvement"). `such` and `any`: what somebody spoke of by the same noun.
   */
  readonly to: "said" | "charge" | "deed" | "such" | "any";
  /** The content itself calls it untrue. */
  readonly isFalse: boolean;
  /** Of `such` and `any`: the noun without its ending, folded. */
  readonly stem?: string;
  /** The noun means a number: whoever named one spoke of it. */
  readonly isFigure?: boolean;
}
