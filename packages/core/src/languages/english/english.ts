// English as the stages ask for it: who said what in a sentence, whether a content is negated, how sure it sounds.
import type { Language } from "../language.ts";
import { attribute } from "./attribute.ts";
import { certaintyOf, isNegated } from "./modality.ts";

export const english: Language = {
  code: "en",
  attribute,
  isNegated,
  certaintyOf,
};
