// The questions in SPARQL to start from, in words. Loaded with the text mode, so they stand in no row of messages.ts.
import type { LanguageCode } from "@isnad/graph";
import type { ExampleId } from "../views/sparql/examples.ts";

/** Names or a day follow where the question holds some. */
export const SPARQL_EXAMPLES: Readonly<Record<LanguageCode, Readonly<Record<ExampleId, string>>>> = {
  en: {
    deniedSince: "Who denied what, since",
    perSpeaker: "How many statements each speaker made",
    contradictions: "Who contradicts whom, with both texts",
    quotedInLanguage: "Who is quoted by which outlet, in which language",
    nested: "Who says that somebody else said what, up to three deep",
    deniedTopics: "The topics that most speakers deny",
    restated: "What speakers said again, before and after",
    directShare: "How much of each outlet is quoted word for word",
    byOutlets: "Speakers by the number of outlets that report them",
    undated: "Statements that no date could be found for",
    contains: "Statements whose words contain",
    anySide: "Everything said by, to or about",
    hedged: "What is only said to be probable or possible",
    spokeAbout: "A graph of who spoke about whom (CONSTRUCT)",
    everDenied: "Whether the first ever denied anything about the second (ASK)",
  },
  ar: {
    deniedSince: "من نفى ماذا منذ",
    perSpeaker: "عدد تصريحات كل قائل",
    contradictions: "من يناقض من، مع نصَّي القولين",
    quotedInLanguage: "من تقتبس منه كل وسيلة إعلام، وبأي لغة",
    nested: "من يقول إن غيره قال ماذا، حتى ثلاث طبقات",
    deniedTopics: "القضايا التي ينفيها أكثر القائلين",
    restated: "ما أعاد أصحابه قوله، قبلُ وبعدُ",
    directShare: "نسبة المقتبس بالحرف في كل وسيلة إعلام",
    byOutlets: "القائلون بحسب عدد وسائل الإعلام التي نقلت عنهم",
    undated: "تصريحات لم يُعرف لها تاريخ",
    contains: "تصريحات يرد في نصها",
    anySide: "كل ما قاله أو قيل له أو عنه",
    hedged: "ما قيل على سبيل الترجيح أو الاحتمال",
    spokeAbout: "شبكة من تحدّث عن من (CONSTRUCT)",
    everDenied: "هل نفى الأول شيئًا عن الثاني (ASK)",
  },
};
