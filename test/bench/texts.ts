// Made-up press articles for measuring speed: own sentence templates, invented persons, the same texts for the same seed.
// A stranger would get wrong what they are good for: their rules' findings mean nothing; only their words, their share of
// reported speech and the growth of their names with the number of articles are like those of news.
import { type Article, type LanguageCode, readArticle } from "@isnad/core";

type Random = (below: number) => number;

/** Mulberry32: whole numbers from 0, the same sequence for the same seed. */
export function seeded(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

interface Words {
  readonly given: readonly string[];
  readonly syllables: readonly string[];
  readonly titles: readonly string[];
  readonly bodies: readonly string[];
  readonly places: readonly string[];
  readonly claims: readonly string[];
  readonly days: readonly string[];
  /** P a person, T a title, L a last name, B a body, W a place, C a claim, D a day, N a number. */
  readonly sentences: readonly string[];
}

const ENGLISH: Words = {
  given: "Anna Peter Maria Ivan Omar Laila John Helen Samir Olga David Nadia Hassan Clara Yusuf Irene".split(
    " ",
  ),
  syllables: "bel dor kan ros mir tal ven hal sor gar lin tev mar zol".split(" "),
  titles: [
    "Foreign Minister",
    "Defense Secretary",
    "the governor",
    "the ministry's spokesman",
    "Interior Minister",
    "the envoy",
  ],
  bodies: [
    "the Iraqi Foreign Ministry",
    "the central bank",
    "the Fishermen's Union",
    "the United Nations",
    "the election commission",
    "the government of Jordan",
  ],
  places: ["Baghdad", "Ankara", "Geneva", "Amman", "Tripoli", "Lisbon", "Nairobi", "Warsaw"],
  claims: [
    "the harbor would reopen before the end of the month",
    "no agreement had been reached on the new water treaty",
    "more than a thousand families were still waiting for shelter",
    "prices of bread and fuel had risen faster than wages",
    "the talks with the delegation were useful and would go on",
    "the army had not been asked to leave its northern bases",
    "the report on the bridge was based on wrong figures",
    "the two countries could sign the memorandum within weeks",
  ],
  days: ["on Monday", "on Thursday", "late on Friday", "on Sunday morning", "on 12 March", "this week"],
  sentences: [
    "T P said D that C.",
    "“C,” L told reporters in W.",
    "According to B, C.",
    "B announced D that C, adding that C.",
    "L denied reports that C.",
    "The convoy of N trucks left W D and crossed the river before noon, while shops along the old market stayed closed.",
    "Traffic between W and W was slow after heavy rain, and the road over the pass was cleared by N workers.",
    "A senior official at B, who asked not to be named, said C.",
    "The company lost N percent of its value D, its weakest day since the spring.",
    "He added that C, and warned that C.",
    "Residents of W gathered in the square D to follow the vote on large screens.",
    "The newspaper quoted P as saying C.",
  ],
};

const ARABIC: Words = {
  given: "محمد أحمد ليلى سمير نادية حسن يوسف مريم عمر خالد سلمى إبراهيم".split(" "),
  syllables: "بيل دور كان روس مير تال فين هال سور غار لين تيف مار زول".split(" "),
  titles: ["وزير الخارجية", "وزير الدفاع", "المحافظ", "المتحدث باسم الوزارة", "المبعوث الخاص", "رئيس اللجنة"],
  bodies: [
    "وزارة الخارجية العراقية",
    "البنك المركزي",
    "نقابة الصيادين",
    "الأمم المتحدة",
    "المفوضية العليا للانتخابات",
    "الحكومة الأردنية",
  ],
  places: ["بغداد", "أنقرة", "جنيف", "عمّان", "طرابلس", "لشبونة", "نيروبي", "وارسو"],
  claims: [
    "الميناء سيعاد فتحه قبل نهاية الشهر الجاري",
    "الطرفين لم يتوصلا إلى اتفاق بشأن معاهدة المياه الجديدة",
    "أكثر من ألف عائلة ما زالت تنتظر مأوى لها",
    "أسعار الخبز والوقود ارتفعت أسرع من الأجور",
    "المحادثات مع الوفد كانت مفيدة وسوف تستمر",
    "الجيش لم يتلق أي طلب بالانسحاب من قواعده الشمالية",
    "التقرير عن الجسر استند إلى أرقام خاطئة",
    "البلدين قد يوقعان المذكرة خلال أسابيع",
  ],
  days: ["يوم الاثنين", "الخميس", "مساء الجمعة", "صباح الأحد", "في 12 آذار", "هذا الأسبوع"],
  sentences: [
    "قال T P D إن C.",
    "وأضاف L في تصريح صحفي أن C، مؤكدا أن C.",
    "وبحسب B، فإن C.",
    "وأعلنت B D أن C.",
    "ونفى L صحة الأنباء التي تحدثت عن أن C.",
    "وغادرت قافلة من N شاحنة مدينة W D وعبرت النهر قبل الظهر، فيما بقيت المحال في السوق القديمة مغلقة.",
    "وكانت حركة السير بين W وW بطيئة بعد أمطار غزيرة، وقام N عاملا بتنظيف الطريق فوق الممر.",
    "وذكر مسؤول كبير في B، طلب عدم الكشف عن اسمه، أن C.",
    "وخسرت الشركة N في المئة من قيمتها D، وهو أضعف أيامها منذ الربيع.",
    "وأشار إلى أن C، محذرا من أن C.",
    "وتجمع سكان W في الساحة D لمتابعة التصويت على شاشات كبيرة.",
    "ونقلت الصحيفة عن P قوله إن C.",
  ],
};

const WORDS: Readonly<Record<LanguageCode, Words>> = { ar: ARABIC, en: ENGLISH };

/** An article's text of at least `words` words, in paragraphs of one to three sentences. */
export function textOf(language: LanguageCode, words: number, random: Random): string {
  const list = WORDS[language];
  const persons = Array.from({ length: 3 }, () => personOf(list, random));
  const paragraphs: string[] = [];
  for (let count = 0; count < words; ) {
    const sentences = Array.from({ length: 1 + random(3) }, () => sentenceOf(list, persons, random));
    paragraphs.push(sentences.join(" "));
    count += wordCount(paragraphs.at(-1) ?? "");
  }
  return paragraphs.join("\n");
}

/** `count` articles of about `words` words each. */
export function articlesOf(language: LanguageCode, count: number, words: number): Article[] {
  const random = seeded(count);
  return Array.from({ length: count }, (_, index) =>
    readArticle({ source: `${language}-${index}.txt`, content: textOf(language, words, random) }),
  );
}

export function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

function personOf({ given, syllables }: Words, random: Random): string {
  const last = Array.from({ length: 2 + random(2) }, () => pick(syllables, random)).join("");
  return `${pick(given, random)} ${last.charAt(0).toUpperCase()}${last.slice(1)}`;
}

function sentenceOf(list: Words, persons: readonly string[], random: Random): string {
  const person = pick(persons, random);
  return pick(list.sentences, random).replace(/[PTLBWCDN](?![\p{L}])/gu, (slot) => {
    if (slot === "P") return person;
    if (slot === "L") return person.split(" ")[1] ?? person;
    if (slot === "N") return String(2 + random(90));
    const lists: Readonly<Record<string, readonly string[]>> = {
      T: list.titles,
      B: list.bodies,
      W: list.places,
      C: list.claims,
      D: list.days,
    };
    return pick(lists[slot] ?? [], random);
  });
}

function pick<T>(items: readonly T[], random: Random): T {
  return items[random(items.length)]!;
}
