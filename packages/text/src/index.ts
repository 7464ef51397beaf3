// What core, store and the web share about written text. This file is the public list.
export { bidiIsolate, directionOf } from "./direction.ts";
export { fold, foldWord } from "./fold.ts";
export { compareCodeUnits } from "./order.ts";
export { isArabicLetter, scriptOf } from "./script.ts";
