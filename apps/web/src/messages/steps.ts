// How far something is from something else, in steps along the graph's lines.
import { counting } from "./wording.ts";

const english = counting("en");
const arabic = counting("ar");

export const STEPS = {
  en: english({ one: "# step", other: "# steps" }),
  ar: arabic({
    one: "خطوة واحدة",
    two: "خطوتين",
    few: "# خطوات",
    many: "# خطوة",
    other: "# خطوة",
  }),
};
