// What core, store and the web share about written text. This file is the public list.
export {
  ARABIC,
  classOf,
  FORMAT,
  LATIN,
  LETTER,
  MARK,
  NUMBER,
  SPACE,
  SURROGATE,
  UPPER,
} from "./char-class.ts";
export { bidiIsolate, directionOf } from "./direction.ts";
export { fold, foldWord } from "./fold.ts";
export { jsonFault } from "./json-fault.ts";
export { compareCodeUnits } from "./order.ts";
export { consonantsIn, phonesOf, skeletonOf } from "./phones.ts";
export { remember } from "./remember.ts";
export { isArabicLetter, scriptOf } from "./script.ts";
