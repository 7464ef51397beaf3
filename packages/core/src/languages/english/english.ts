// English as the stages ask for it: who said what in a sentence, whether a content is negated, how sure it sounds.
import type { Language } from "../language.ts";
import { attribute } from "./attribute.ts";
import { pointsBack } from "./claims/points-back.ts";
import { readEnglish } from "./claims/read.ts";
import { stemOf } from "./claims/stem.ts";
import { kindredOf } from "./kindred.ts";
import { certaintyOf } from "./modality.ts";

export const english: Language = {
  code: "en",
  attribute,
  certaintyOf,
  pieces: readEnglish,
  pointsBack,
  stemOf,
  kindredOf,
};
