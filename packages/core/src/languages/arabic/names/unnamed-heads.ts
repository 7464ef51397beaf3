// Nouns of speakers without a name: "مسؤول", "مصادر", "نقابات", as folded keys.
// A stranger would get wrong the gender of plurals: people are masculine, whatever is no person takes its verb like a "she".
import type { Gender, GrammaticalNumber } from "../../../document.ts";

export interface UnnamedHead {
  readonly kind: "person" | "group" | "organization";
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
}

const heads = (words: string, head: UnnamedHead): [string, UnnamedHead][] =>
  words.split(" ").map((word) => [word, head]);

export const UNNAMED: ReadonlyMap<string, UnnamedHead> = new Map([
  ...heads(
    "مسوول مصدر دبلوماسي متحدث ناطق قيادي ضابط خبير محلل شاهد عضو موظف مفاوض مفتش عامل سايق " +
      "تاجر مزارع صياد بحار معلم مدرس طالب نازح لاجي مواطن محام قاض جندي مقاتل باحث مستشار " +
      "مندوب ناشط طبيب صحفي صحافي مسعف متطوع متظاهر محتج نقابي وسيط مهندس ممرض",
    { kind: "person", gender: "m", number: "sg" },
  ),
  ...heads(
    "مسووله دبلوماسيه متحدثه عضوه موظفه مفاوضه معلمه طالبه نازحه مواطنه باحثه خبيره محلله " +
      "ناشطه طبيبه مستشاره مندوبه صحفيه صحافيه متطوعه متظاهره مهندسه ممرضه",
    { kind: "person", gender: "f", number: "sg" },
  ),
  ...heads(
    "موظفون موظفين مفاوضون مفاوضين عمال تجار مقاتلون باحثون باحثين نازحون نازحين مواطنون " +
      "مواطنين مسوولون مسوولين مصدران مصدرين دبلوماسيون دبلوماسيين محللون محللين خبراء شهود " +
      "سكان اهالي ناشطون ناشطين مراقبون مراقبين ضباط اطباء نواب مزارعون صيادون صحفيون صحفيين " +
      "صحافيون صحافيين محامون محامين متظاهرون متظاهرين محتجون محتجين متطوعون مسعفون ناجون ناجين " +
      "حقوقيون حقوقيين عسكريون عسكريين اقتصاديون اقتصاديين متعاملون متعاملين مستثمرون مستثمرين " +
      "نشطاء",
    { kind: "group", gender: "m", number: "pl" },
  ),
  ...heads("مصادر اوساط دواير جهات شخصيات قيادات", { kind: "group", gender: "f", number: "pl" }),
  ...heads("منظمات جمعيات نقابات هييات احزاب فصايل", { kind: "organization", gender: "f", number: "pl" }),
]);
