// Under which stems a listed word may stand whose form was met: "charg" (charged) under "charge", "planning" under "plan".
// A stranger would get wrong that most of what comes out is no word: only what a list holds counts, the likeliest first.

const DOUBLED = /([bdgklmnprt])\1$/u;
const BEHIND = /(?:ed|ing|ion|ive|ate|at|ance|ence|ity|ness|ment|ist|able|ful)$/u;
const SHORTEST = 3;

/** The stem itself and those that it may come from, once `stemOf` has cut the word. */
export function kindredOf(stem: string): readonly string[] {
  const found = [stem, ...written(stem)];
  const base = stem.replace(BEHIND, "");
  if (base !== stem && base.length >= SHORTEST) found.push(base, ...written(base));
  return found;
}

/** What was cut or changed where an ending was put: "deni" of deny, "polic" of policy, "stopp" of stop. */
function written(stem: string): string[] {
  const spelled = stem.endsWith("i") ? `${stem.slice(0, -1)}y` : `${stem}y`;
  const single = DOUBLED.test(stem) ? [stem.slice(0, -1)] : [];
  return [spelled, `${stem}e`, ...single];
}
