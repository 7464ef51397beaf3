// What outlets of every Arab country do when they hand over somebody's words: each row is a habit of theirs, on made-up sentences.
import { describe, expect, test } from "vitest";
import { read } from "./statements.ts";

const told = (text: string) => read(text).map(({ who, said }) => [who.join(" + "), said]);

describe("Arabic outlets: who speaks", () => {
  test.each<[string, string, [string, string][]]>([
    [
      "a form of address means whom it was given to last",
      "بحث معالي سامر الحلبي وزير النقل مع دولة الرئيس كريم حداد فتح الجسر. وأكد معاليه حرص الوزارة على السلامة. وأثنى دولته على سرعة العمل.",
      [
        ["سامر الحلبي", "حرص الوزارة على السلامة"],
        ["كريم حداد", "سرعة العمل"],
      ],
    ],
    [
      "a trade with its article is who was named",
      "وقال المدرب الإسباني لويس غارسيا إن الفريق جاهز. وأضاف المدرب الإسباني أن الإصابات كثيرة.",
      [
        ["لويس غارسيا", "الفريق جاهز"],
        ["لويس غارسيا", "الإصابات كثيرة"],
      ],
    ],
    [
      "but a woman is no man who spoke",
      "وقال وزير النقل سامر الحلبي إن الجسر آمن. وقالت السيدة الأربعينية إن الطريق خطر.",
      [
        ["سامر الحلبي", "الجسر آمن"],
        ["السيدة الأربعينية", "الطريق خطر"],
      ],
    ],
    [
      "the latter is who was named last",
      "وقال المدرب لويس غارسيا إنه التقى سامر الحلبي أمس. ورد عليه الأخير بأنه لا يذكر ذلك.",
      [
        ["لويس غارسيا", "التقى سامر الحلبي أمس"],
        ["سامر الحلبي", "لا يذكر ذلك"],
      ],
    ],
    [
      "whom a paragraph opens with speaks in it",
      "قالت وزيرة النقل سلمى العبدي إن الجسر مغلق.\n\nسامر الحلبي، وهو صاحب ورشة نجارة، لا تعنيه هذه السجالات. «أدفع كل شهر مئتي ألف دينار للمولدة»، يقول بهدوء.",
      [
        ["سلمى العبدي", "الجسر مغلق"],
        ["سامر الحلبي", "أدفع كل شهر مئتي ألف دينار للمولدة"],
      ],
    ],
    [
      "a place in an apposition does not speak in the relative clause",
      "وتتفق معه سلمى العبدي، أستاذة الطب في القاهرة، التي تقول إن النوم المنتظم مفيد.",
      [["سلمى العبدي", "النوم المنتظم مفيد"]],
    ],
    [
      "a pronoun on a preposition is no subject",
      "استقبل الرئيس كريم العبدي المبعوث، وشدد أمامه على أن الجيش قام بواجبه.",
      [["كريم العبدي", "الجيش قام بواجبه"]],
    ],
    [
      "whoever the hearer belongs to does not speak",
      "تفقد المحافظ سامر الحلبي المحطة، وأوضح في تصريح لمراسلة رويترز أن العمل انتهى.",
      [["سامر الحلبي", "العمل انتهى"]],
    ],
    [
      "an outlet in marks behind عبر is where it was said",
      "ورد سامر الحلبي عبر منصة «إكس» متسائلا: «من سيدفع ثمن الجسر الجديد؟».",
      [["سامر الحلبي", "من سيدفع ثمن الجسر الجديد؟"]],
    ],
    [
      "a document of nobody's speaks itself",
      "وجاء في أمر الإحالة أن المتهم عقد العزم على السرقة.",
      [["أمر الإحالة", "المتهم عقد العزم على السرقة"]],
    ],
  ])("%s", (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe("Arabic outlets: what was said", () => {
  test.each<[string, string, [string, string][]]>([
    [
      "a verb joined to a noun's verb opens a statement of its own",
      "رويترز تدين استهداف المدنيين وترحب بتمديد الهدنة",
      [
        ["Reuters", "استهداف المدنيين"],
        ["Reuters", "تمديد الهدنة"],
      ],
    ],
    [
      "what will be is no report behind لكن",
      "وأكد سامر الحلبي أن بلاده «لن تبدأ الحرب»، لكنها سترد على كل عدوان.",
      [["سامر الحلبي", "بلاده «لن تبدأ الحرب»، لكنها سترد على كل عدوان"]],
    ],
    [
      "a noun with and is no report of the participle behind it",
      "وعزا سامر الحلبي النمو إلى ارتفاع الأسعار وتراجع المخصصات، معتبرا أن النتائج جيدة.",
      [
        ["سامر الحلبي", "النمو إلى ارتفاع الأسعار وتراجع المخصصات"],
        ["سامر الحلبي", "النتائج جيدة"],
      ],
    ],
    [
      "when and at what talk is the narrator's",
      "أكد سامر الحلبي أن الأبواب مفتوحة، وذلك في الندوة الصحفية التي عقدها أمس.",
      [["سامر الحلبي", "الأبواب مفتوحة"]],
    ],
    [
      "so is who keeps silent",
      "وأكدت شركة رويترز أنها تحذف المحتوى الضار، وامتنعت «سناب» عن التعليق.",
      [["Reuters", "تحذف المحتوى الضار"]],
    ],
    [
      "a question may be reported",
      "وسأل سامر الحلبي نظيره عما إذا كانت بلاده مستعدة للحوار، متسائلا كيف تدار المفاوضات.",
      [
        ["سامر الحلبي", "ما إذا كانت بلاده مستعدة للحوار"],
        ["سامر الحلبي", "كيف تدار المفاوضات"],
      ],
    ],
    [
      "speech without marks goes on where we speak",
      "وقال المدرب سامر الحلبي: أتحمل المسؤولية كاملة. تدربنا طوال الأسبوع على ذلك. وانتهت المباراة بالتعادل.",
      [["سامر الحلبي", "أتحمل المسؤولية كاملة. تدربنا طوال الأسبوع على ذلك"]],
    ],
    [
      "a second quotation has its own verb",
      "«لقد تعبت كثيرا هذا العام»، تقول سلمى العبدي، قبل أن تستدرك: «لكنني لن أعود إلى البيت».",
      [
        ["سلمى العبدي", "لقد تعبت كثيرا هذا العام"],
        ["سلمى العبدي", "لكنني لن أعود إلى البيت"],
      ],
    ],
    [
      "«I thought» in somebody's words is no report",
      "وروت سلمى العبدي: «ركضنا جميعا. اعتقدت أنني سأموت هناك».",
      [["سلمى العبدي", "ركضنا جميعا. اعتقدت أنني سأموت هناك"]],
    ],
    [
      "lawyers plead and prosecutors charge",
      "ودفع المحامي سامر الحلبي ببطلان اعترافات موكله. ووجهت النيابة له تهمة القتل العمد.",
      [
        ["سامر الحلبي", "بطلان اعترافات موكله"],
        ["النيابة", "تهمة القتل العمد"],
      ],
    ],
  ])("%s", (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe("Arabic outlets: forms of the page", () => {
  test("an interview's answers are the guest's", () => {
    const text =
      "سامر الحلبي يعود إلى السينما\n\nفي هذا الحوار يستعيد المخرج سنواته.\n\n* لماذا غبت كل هذه السنين؟\n\n- لم أغب. كنت أبحث عن تمويل.\n\n* وهل وجدته؟\n\n- بعد ست سنوات.";
    expect(told(text)).toEqual([
      ["سامر الحلبي", "لم أغب. كنت أبحث عن تمويل"],
      ["سامر الحلبي", "بعد ست سنوات"],
    ]);
  });

  test("a list with a question in it is no interview", () => {
    expect(told("وصفة اليوم\n\n* كم من السكر؟\n\n- ملعقتان من السكر.\n\n- كوب من الحليب.")).toEqual([]);
  });

  test("who passes it on and who said it stand before a colon", () => {
    const [one] = read("رويترز نقلا عن ضباط احتياط: الأوامر كانت واضحة منذ اليوم الأول.");
    expect(one).toMatchObject({ via: ["Reuters"], said: "الأوامر كانت واضحة منذ اليوم الأول" });
  });

  test("an entry of live coverage lets a body speak", () => {
    const text = "تغطية مباشرة من المدينة\n\n11:52 ص - الدفاع المدني: انتشال تسعة من تحت الأنقاض صباح اليوم.";
    expect(told(text)).toEqual([["الدفاع المدني", "انتشال تسعة من تحت الأنقاض صباح اليوم"]]);
  });

  test("«before he added» is a report like others", () => {
    const [, second] = read("قال سامر الحلبي إن الأمر صعب، قبل أن يضيف: «سنعود إلى العمل غدا».");
    expect(second?.statement.status).toBe("Reported");
  });
});
