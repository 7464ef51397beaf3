// The forms of an Arabic nisba adjective (عراقي), which is how Arabic says "Iraqi" of persons, things and states.
// A stranger would get wrong the two-word ones: both words inflect and both take the article (الكورية الشمالية), save
// for those that begin with a direction, where only the last does (الجنوب أفريقية, جنوب أفريقية).

const ENDINGS = ["", "ة", "ون", "ين", "ات", "ان", "تان", "تين"];

/** Every written form of a masculine singular nisba without article. */
export function inflectNisba(stem: string): string[] {
  const [first = "", second] = stem.split(" ");
  if (second === undefined) return ENDINGS.flatMap((ending) => [first + ending, `ال${first}${ending}`]);
  if (first === "جنوب")
    return ENDINGS.flatMap((ending) => [
      `جنوب ${second}${ending}`,
      `الجنوب ${second}${ending}`,
      `الجنوب ال${second}${ending}`,
    ]);
  return ENDINGS.flatMap((ending) => [
    `${first}${ending} ${second}${ending}`,
    `ال${first}${ending} ال${second}${ending}`,
  ]);
}
