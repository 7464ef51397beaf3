// Arabic as the stages see it.
import type { Language } from "../language.ts";
import { attribute } from "./attribute.ts";
import { pointsBack } from "./claims/points-back.ts";
import { readArabic } from "./claims/read.ts";
import { stemOf } from "./claims/stem.ts";
import { certaintyOf } from "./hedges.ts";
import { kindredOf } from "./kindred.ts";

export const arabic: Language = {
  code: "ar",
  attribute,
  certaintyOf,
  pieces: readArabic,
  pointsBack,
  stemOf,
  kindredOf,
};
