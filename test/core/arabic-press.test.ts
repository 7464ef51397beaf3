// What press articles of many countries do around a report, in Arabic: each row is a habit of theirs, on made-up sentences.
import { describe, expect, test } from "vitest";
import { read } from "./statements.ts";

const told = (text: string) => read(text).map(({ who, said }) => [who.join(" + "), said]);
const toldTo = (text: string) => read(text).map(({ said, to }) => [said, to.join(" + ")]);

describe("Arabic press: whose words they are", () => {
  test.each<[string, string, [string, string][]]>([
    [
      "statistics and surveys are sources, and whose they are speaks",
      "أغلقت ثلاثة جسور هذا العام، وفق إحصائيات لوزارة النقل. وبحسب مسح للبنك المركزي، ارتفعت الأسعار في كل المدن.",
      [
        ["وزارة النقل", "أغلقت ثلاثة جسور هذا العام"],
        ["البنك المركزي", "ارتفعت الأسعار في كل المدن"],
      ],
    ],
    [
      "a noun with its owner's pronoun is what was shown, not who showed it",
      "قال المبعوث سامر الحلبي إن الهدنة صامدة. وأبدى تشاؤمه من نتائج الحوار.",
      [
        ["سامر الحلبي", "الهدنة صامدة"],
        ["سامر الحلبي", "تشاؤمه من نتائج الحوار"],
      ],
    ],
    [
      "a document speaks behind the clause that says who issued it",
      "وقال المبعوث سامر الحلبي إن الجسر آمن. إلا أن تقريراً للبنك الدولي نُشر أمس خلص إلى أن الجسر متصدع.",
      [
        ["سامر الحلبي", "الجسر آمن"],
        ["تقريراً للبنك الدولي", "الجسر متصدع"],
      ],
    ],
    [
      "what somebody is asked is nobody's stance",
      "وقال المبعوث سامر الحلبي إن الجسر آمن. ولدى سؤالها عما إذا كانت تؤيد إغلاق الجسر، أجابت الوزيرة منى الكردي: «لا، الجسر آمن».",
      [
        ["سامر الحلبي", "الجسر آمن"],
        ["منى الكردي", "لا، الجسر آمن"],
      ],
    ],
    [
      "what somebody calls a thing is no source of the sentence",
      "امتنعت الوزارة عن التعليق على ما وصفته بالشائعات.",
      [["الوزارة", "الشائعات"]],
    ],
    [
      "behind a comma the narrator tells what became of the words",
      "أعلن المبعوث سامر الحلبي أن الهدنة صامدة، في تصريح سارعت الوزارة إلى نفيه.",
      [["سامر الحلبي", "الهدنة صامدة"]],
    ],
    [
      "and what they hint at",
      "أعلن المبعوث سامر الحلبي أن الهدنة صامدة، في إشارة إلى اتفاق الشتاء.",
      [["سامر الحلبي", "الهدنة صامدة"]],
    ],
    [
      "whoever goes on speaking to somebody is whoever spoke",
      "وقال المبعوث سامر الحلبي إن الجسر آمن. وتابع متحدثاً للصحيفة: «لم نغلق الجسر».",
      [
        ["سامر الحلبي", "الجسر آمن"],
        ["سامر الحلبي", "لم نغلق الجسر"],
      ],
    ],
    [
      "a platform where somebody wrote is not the company that speaks",
      "وكتب المبعوث سامر الحلبي على فيسبوك أن الجسر آمن. وقالت الشركة إن الجسر مغلق.",
      [
        ["سامر الحلبي", "الجسر آمن"],
        ["الشركة", "الجسر مغلق"],
      ],
    ],
    [
      "a mayor's town is not the mayor, listed or not",
      "ونفى رئيس بلدية سولفيك، توماس أندرسون، أن يكون الجسر قد انهار. وقال عمدة كارنسا أوليغ هانسن إن الجسر آمن.",
      [
        ["توماس أندرسون", "يكون الجسر قد انهار"],
        ["أوليغ هانسن", "الجسر آمن"],
      ],
    ],
    [
      "a verb is no first name, and what only is the main one no president",
      "من جانبه، رأى هاني الحلبي أن المؤشر الرئيس للبورصة سيهبط.",
      [["هاني الحلبي", "المؤشر الرئيس للبورصة سيهبط"]],
    ],
    [
      "people in a headline are joined to nothing",
      "أسعار الخبز ترتفع.. ومحللون: القرار لا يخالف التوقعات",
      [["محللون", "القرار لا يخالف التوقعات"]],
    ],
    ["but a lawyer may be somebody's", "وأكد محاميه أن الحكم باطل.", [["محاميه", "الحكم باطل"]]],
    [
      "unnamed bodies accuse",
      "واتهمت منظمات حقوقية طرفي النزاع بارتكاب جرائم.",
      [["منظمات حقوقية", "طرفي النزاع بارتكاب جرائم"]],
    ],
    [
      "a verb that only describes the speaker has no part in it",
      "وقال شاهد عيان طلب أن نشير إليه باسم مستعار: «سمعنا أصوات انفجارات في الحي كله».",
      [["شاهد عيان", "سمعنا أصوات انفجارات في الحي كله"]],
    ],
    [
      "the clause of a relative verb is its own",
      "واتفق معه الخبير سامر الحلبي، الذي رأى أن خفض الفائدة قريب.",
      [["سامر الحلبي", "خفض الفائدة قريب"]],
    ],
    [
      "in what he called so the speaker goes on",
      "نددت وزارة الخارجية الأردنية بما اعتبرته «خرقا واضحا للاتفاق».",
      [
        ["Jordanian Foreign Ministry", "ما اعتبرته «خرقا واضحا للاتفاق»"],
        ["Jordanian Foreign Ministry", "خرقا واضحا للاتفاق"],
      ],
    ],
    [
      "what others call it by a pronoun is not said by it",
      "رحب المبعوث سامر الحلبي بالاتفاق الذي وصفه بأنه «فرصة أخيرة للسلام».",
      [
        ["سامر الحلبي", "الاتفاق الذي وصفه بأنه «فرصة أخيرة للسلام»"],
        ["سامر الحلبي", "بأنه «فرصة أخيرة للسلام»"],
      ],
    ],
    [
      "a name between commas behind an office, whatever its words",
      "وأكد نائب وزير النقل، نورغالي سابيتوف، في مكالمة هاتفية، أن الجسر سيفتح قريبا.",
      [["نورغالي سابيتوف", "الجسر سيفتح قريبا"]],
    ],
    [
      "a name that begins with ل is no adjunct",
      "وقال لافروف، خلال مؤتمر صحفي، إن المحادثات ستستمر.",
      [["Sergei Lavrov", "المحادثات ستستمر"]],
    ],
    ["how many of them", "ويعتقد كثير من التجار أن الأسعار ستنخفض.", [["كثير من التجار", "الأسعار ستنخفض"]]],
  ])("%s", (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("Arabic press: where the words are", () => {
  test.each<[string, string, [string, string][]]>([
    [
      "before a verb that ends the sentence",
      "الأسعار تضاعفت ثلاث مرات خلال شهر واحد، يقول التاجر سامر الحلبي.",
      [["سامر الحلبي", "الأسعار تضاعفت ثلاث مرات خلال شهر واحد"]],
    ],
    [
      "before «على ما أعلن»",
      "ارتفع عدد القتلى إلى عشرة، على ما أعلن المبعوث سامر الحلبي.",
      [["سامر الحلبي", "ارتفع عدد القتلى إلى عشرة"]],
    ],
    [
      "before «كما قال», which is no further report",
      "ارتفع عدد القتلى إلى عشرة، كما قال المبعوث سامر الحلبي.",
      [["سامر الحلبي", "ارتفع عدد القتلى إلى عشرة"]],
    ],
    [
      "behind قائلا without any mark",
      "وأضاف المبعوث سامر الحلبي قائلا لن نقبل بهذا العرض أبدا.",
      [["سامر الحلبي", "لن نقبل بهذا العرض أبدا"]],
    ],
    [
      "up to where somebody else answers",
      "قالت وزارة الخارجية الأردنية إن القافلة وصلت، لكن البيت الأبيض نفى التقارير عنها.",
      [
        ["Jordanian Foreign Ministry", "القافلة وصلت"],
        ["White House", "التقارير عنها"],
      ],
    ],
    [
      "up to the main clause behind what is conceded",
      "ورغم أن المبعوث سامر الحلبي قال إن الهدنة صامدة، فإن القصف تواصل ليلا.",
      [["سامر الحلبي", "الهدنة صامدة"]],
    ],
    [
      "not in letters that are spelled out",
      'وذكرت شبكة "بي إن تي" أن السلطات أغلقت المدارس.',
      [['شبكة "بي إن تي"', "السلطات أغلقت المدارس"]],
    ],
    [
      "with a denial of theirs",
      "وتعهد المبعوث سامر الحلبي بعدم المساس بالدعم.",
      [["سامر الحلبي", "عدم المساس بالدعم"]],
    ],
    [
      "behind the dateline",
      "إسطنبول (رويترز) - أغلقت السلطات ثلاثة جسور، بحسب المبعوث سامر الحلبي.",
      [["سامر الحلبي", "أغلقت السلطات ثلاثة جسور"]],
    ],
    [
      "not in a reply that the verb only mentions",
      "وأكد المبعوث سامر الحلبي في رده على أسئلة النواب أن الدعم باق.",
      [["سامر الحلبي", "الدعم باق"]],
    ],
  ])("%s", (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("Arabic press: nobody says anything", () => {
  test.each([
    ["where something grows", "وزاد من حدة الأزمة أن المخازن فارغة."],
    ["where a siege is tightened", "وشدد الجيش حصاره على المدينة."],
    ["where a project is passed", "وتبنى المجلس قانونا جديدا للصيد."],
    ["where a place is held to be something", "ويعتبر المنتجع من أكثر المناطق ازدحاما."],
    ["where a loss is estimated", "وبلغت الخسائر التي تقدر بنحو مليون دينار ذروتها."],
    ["in a byline", "سطر أول.\n\nكتب: سامر الحلبي"],
    ["where a state's name only says where", "لبنان: سجال حول قانون الانتخاب يتواصل"],
  ])("%s", (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("Arabic press: to whom", () => {
  test.each<[string, string, [string, string][]]>([
    [
      "people that no list knows are asked",
      "وطلب المبعوث سامر الحلبي من المنطقة الاعتراف بالقرار.",
      [["الاعتراف بالقرار", "المنطقة"]],
    ],
    [
      "or called upon by a dropped subject",
      "قال المبعوث سامر الحلبي إن الهدنة صامدة. ودعا الطرفين إلى ضبط النفس.",
      [
        ["الهدنة صامدة", ""],
        ["ضبط النفس", "الطرفين"],
      ],
    ],
    [
      "or behind an insertion",
      "ودعا المبعوث سامر الحلبي، في ختام كلمته، الأطراف الليبية إلى ضبط النفس.",
      [["ضبط النفس", "الأطراف الليبية"]],
    ],
    [
      "an outlet in quotation marks that no list knows",
      "ونفى المبعوث سامر الحلبي لـ«مرآة الجبل» سماع أي حديث عن التأجيل.",
      [["سماع أي حديث عن التأجيل", "مرآة الجبل"]],
    ],
    [
      "the outlet of a talk that the sentence opens with",
      "وفي تصريح لـ«مرآة الجبل»، كشف المبعوث سامر الحلبي أن المحادثات تقدمت.",
      [["المحادثات تقدمت", "مرآة الجبل"]],
    ],
    [
      "a two-part cue speaks to whom its verb does",
      "وصرح المبعوث سامر الحلبي لرويترز قائلا إن المحادثات تقدمت.",
      [["المحادثات تقدمت", "Reuters"]],
    ],
    [
      "a ل elsewhere is nobody's",
      "وقال المبعوث سامر الحلبي عند إعلان تقرير سنوي للبنك الدولي إن النمو ضعيف.",
      [["النمو ضعيف", ""]],
    ],
    ["nor is one in a body's name", "وقالت الهيئة العامة للاستثمار إن النمو ضعيف.", [["النمو ضعيف", ""]]],
  ])("%s", (_, text, expected) => {
    expect(toldTo(text)).toEqual(expected);
  });
});
