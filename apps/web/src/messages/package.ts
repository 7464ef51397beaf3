// The README of an evidence package, for whoever unpacks it years later: in both languages, one below the other.
// A stranger would get wrong where this is read: by the worker that packs, not by the page.
import type { LanguageCode } from "@isnad/graph";
import { counting } from "./wording.ts";

export interface PackageMessages {
  readonly title: string;
  readonly lead: (title: string) => string;
  readonly counts: (statements: number, articles: number) => string;
  readonly asked: string;
  readonly rows: (rows: number) => string;
  readonly notAsked: string;
  readonly files: string;
  /** What each file is. */
  readonly file: Readonly<Record<string, string>>;
  readonly noTexts: string;
  readonly reading: string;
  readonly care: string;
  readonly opening: string;
  readonly drop: string;
  readonly without: string;
  readonly address: string;
  readonly made: (version: string) => string;
}

const english = counting("en");
const arabic = counting("ar");

export const PACKAGE: Readonly<Record<LanguageCode, PackageMessages>> = {
  en: {
    title: "Isnad evidence package",
    lead: (title) =>
      `Who said what about whom, as news articles tell it: ${title}. With every statement come the words of the article that it rests on and the place where they stand.`,
    counts: (statements, articles) =>
      `${english({ one: "# statement", other: "# statements" })(statements)} from ${english({ one: "# article", other: "# articles" })(articles)}.`,
    asked: "What was asked",
    rows: english({ zero: "No rows.", one: "# row.", other: "# rows." }),
    notAsked: "No question was asked.",
    files: "What is in it",
    file: {
      "graph.ttl":
        "the statements, their speakers, topics, articles and spans as RDF (Turtle); the words used are at https://w3id.org/isnad/ns#",
      "sentences.csv": "each statement with its paragraph, for spreadsheets",
      "sentences.md": "the same to read, what was said in bold",
      "query.txt": "what was asked, as triple patterns",
      "query.rq": "what was asked, as SPARQL",
      "figure.svg": "the picture, with text as text",
      "figure.png": "the picture",
      "corrections.yaml": "corrections that were made while reading",
      "view.json": "what was shown and where the nodes stood",
    },
    noTexts:
      "The articles' whole texts were left out; the paragraphs behind the statements are in the sentence files.",
    reading: "How to read it",
    care: "Statements were found by rules, and each says by which and how sure it is (`isnad:rule`, `isnad:confidence`). Read the paragraph before you cite one. Offsets count UTF-16 code units of the article's text; the end is not included.",
    opening: "Opening it again",
    drop: "Drop the zip file anywhere on Isnad's console: the graph, the places of its nodes, what was chosen and the answer come back.",
    without:
      "Without the console, any RDF tool reads `graph.ttl`, and `isnad serve graph.ttl` opens it in one.",
    address: "Behind the address of a console that shows this graph, this restores the view:",
    made: (version) => `Made with Isnad ${version}, package format 1.`,
  },
  ar: {
    title: "حزمة أدلة من إسناد",
    lead: (title) =>
      `من قال ماذا عن من كما ترويه مقالات الأخبار: ${title}. ومع كل تصريح ألفاظ المقال التي يستند إليها وموضعها فيه.`,
    counts: (statements, articles) =>
      `${arabic({ zero: "لا تصريحات", one: "تصريح واحد", two: "تصريحان", few: "# تصريحات", many: "# تصريحًا", other: "# تصريح" })(statements)} من ${arabic({ zero: "دون مقالات", one: "مقال واحد", two: "مقالين", few: "# مقالات", many: "# مقالًا", other: "# مقال" })(articles)}.`,
    asked: "ما سُئل عنه",
    rows: arabic({
      zero: "لا صفوف.",
      one: "صف واحد.",
      two: "صفان.",
      few: "# صفوف.",
      many: "# صفًّا.",
      other: "# صف.",
    }),
    notAsked: "لم يُطرح سؤال.",
    files: "ما في الحزمة",
    file: {
      "graph.ttl":
        "التصريحات وقائلوها وقضاياها ومقالاتها ومواضعها بصيغة RDF ‏(Turtle)، ومفرداتها في https://w3id.org/isnad/ns#",
      "sentences.csv": "كل تصريح مع فقرته، لبرامج الجداول",
      "sentences.md": "الشيء نفسه للقراءة، والمقول بخط عريض",
      "query.txt": "السؤال بأنماط ثلاثية",
      "query.rq": "السؤال بلغة SPARQL",
      "figure.svg": "الرسم، ونصوصه نصوص",
      "figure.png": "الرسم",
      "corrections.yaml": "تصحيحات أُدخلت في أثناء القراءة",
      "view.json": "ما كان معروضًا ومواضع العقد",
    },
    noTexts: "لم تُضمَّن نصوص المقالات كاملة، أما الفقرات التي تستند إليها التصريحات ففي ملفي الجمل.",
    reading: "كيف تُقرأ",
    care: "عُثر على التصريحات بقواعد، ويذكر كل تصريح قاعدته ومقدار الثقة به (`isnad:rule` و`isnad:confidence`). اقرأ الفقرة قبل أن تستشهد بها. تُعدّ المواضع بوحدات UTF-16 من نص المقال، والنهاية غير داخلة.",
    opening: "فتحها من جديد",
    drop: "أفلت ملف zip في أي موضع من صفحة إسناد، فتعود الشبكة ومواضع عقدها وما كان مختارًا والجواب.",
    without: "ومن دون الصفحة تقرأ أي أداة RDF الملف `graph.ttl`، ويفتحه الأمر `isnad serve graph.ttl`.",
    address: "وهذا يستعيد العرض إذا وُضع بعد عنوان صفحة تعرض هذه الشبكة:",
    made: (version) => `أُنشئت بإسناد ${version}، الصيغة 1 من الحزم.`,
  },
};
