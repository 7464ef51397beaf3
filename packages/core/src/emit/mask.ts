// Masks what must not be shown: machine tokens and private persons' addresses, as many █ as they have code units,
// so that every offset stays.
const SECRETS: readonly RegExp[] = [
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
  /(?<![\p{L}\p{N}])\+?\p{N}[\p{N}\s().-]{8,16}\p{N}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}/.])(?=[A-Za-z0-9+/_=-]*\p{N})(?=[A-Za-z0-9+/_=-]*[A-Za-z])[A-Za-z0-9+/_=-]{32,}/gu,
];

/** The text with e-mail addresses, telephone numbers and encoded tokens covered; of the same length. */
export function mask(text: string): string {
  return SECRETS.reduce(
    (masked, secret) =>
      masked.replace(secret, (found) => (isDateOrCount(found) ? found : "█".repeat(found.length))),
    text,
  );
}

/** "2023-2024", "1 200 000 000": digits that newspapers print. */
function isDateOrCount(found: string): boolean {
  return (
    /^\p{N}{1,3}(?:[\s.,]\p{N}{3})+$/u.test(found) ||
    /^\p{N}{4}\s*[-–/]\s*\p{N}{1,4}(?:\s*[-–/]\s*\p{N}{1,4})?$/u.test(found) ||
    /^\p{N}{1,2}[-./]\p{N}{1,2}[-./]\p{N}{4}$/u.test(found)
  );
}
