// Stage 2: the names and descriptions of one article, each with its kind and extent.
// A stranger would get wrong that a language's rules see one sentence: what only the whole article can tell (a last name
// seen before, a short name bound to a long one, a doubtful place named surely elsewhere) is added here.
import type { Mention, Recognized, Segmented } from "../document.ts";
import { recognizeArabic } from "../languages/arabic/names/recognize-names.ts";
import { recognizeEnglish } from "../languages/english/names/recognize-names.ts";
import type { Lists } from "../lexicons/lists.ts";
import { ownOutlet } from "./own-outlet.ts";
import { repeatedNames } from "./repeats.ts";
import { settle, settleAround } from "./settle.ts";
import { withSupport } from "./support.ts";

/** Finds the mentions of an article: a pure function, in headline and body paragraphs only. Linear in the text's length. */
export function recognize(article: Segmented, lists: Lists): Recognized {
  const candidates: Mention[] = ownOutlet(article);
  for (const paragraph of article.paragraphs) {
    if (paragraph.role !== "headline" && paragraph.role !== "body") continue;
    candidates.push(
      ...(paragraph.language === "ar"
        ? recognizeArabic(article, paragraph, lists)
        : recognizeEnglish(article, paragraph, lists)),
    );
  }
  const first = settle(withSupport(candidates));
  const mentions = settleAround(first, repeatedNames(article, first, lists));
  return { ...article, mentions, lists };
}
