// Closed classes of Arabic that bound phrases and clauses, as folded keys without conjunction.
// Grammar, not vocabulary: these sets do not grow with the news, so they stand in code.

const keys = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Prepositions and the nouns that serve as such. They end a subject and govern the noun after them. */
export const PREPOSITIONS = keys(
  "في من الي علي عن مع عبر خلال اثناء بعد قبل منذ حتي ضد حول بشان تجاه نحو لدي عند امام خلف وراء فوق تحت ضمن داخل خارج وسط " +
    "بين دون دونما بدون رغم برغم عقب اثر غداه فور سوي عدا بسبب بفضل نتيجه لصالح بحق عن وفق وفقا حسب بحسب طبقا",
);

/** Words that stand between a verb and its subject, or between a subject and its verb, without being either. */
export const ADVERBS = keys(
  "ايضا كذلك اليوم امس غدا الان لاحقا سابقا مجددا اخيرا مساء صباح صباحا ظهر ظهرا فجر فجرا ليل ليلا قد لقد فقد بدوره بدورها بدورهم بدورهما " +
    "الاحد الاثنين الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت علنا رسميا صراحه مرارا حاليا بوضوح هاتفيا حصرا حصريا تحديدا خصوصا بشده بقوه بحزم بصراحه ضمنا ضمنيا مباشره دائما دايما دوما ابدا حتما قطعا نهاييا حينها حينذاك انذاك هناك هنا",
);

/** Words that open a new clause beside the one before. */
export const CONNECTORS = keys(
  "فيما بينما حيث كما اذ لكن لكنه لكنها لكنهم بيد غير الا بل حين عندما بعدما قبلما حينما كذلك",
);

export const RELATIVES = keys("الذي التي الذين اللذان اللذين اللتان اللتين اللواتي اللاتي ما من عما مما حيث");

export const NEGATORS = keys("لم لن لا ما ليس ليست ليسوا");

/** Words after which a verb tells of something that has not taken place. */
export const HYPOTHETICALS = keys("اذا لو ان قد ربما لعل عندما متي سوف");

export const DEMONSTRATIVES = keys("هذا هذه هذان هذين هاتان هاتين هولاء ذلك تلك اولئك");
