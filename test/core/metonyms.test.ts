// A capital or palace that speaks or acts is its state or institution; one that is gone to or lies south of something is a
// place. `[…]` marks the name, the id says what it is.
import { buildGraph } from "@isnad/core";
import { expect, it } from "vitest";

function nodeOf(marked: string): string | undefined {
  const start = marked.indexOf("[");
  const name = marked.slice(start + 1, marked.indexOf("]"));
  const text = `News of today\n\n${marked.replace(/[[\]]/gu, "")}`;
  const article = buildGraph([{ source: "a.txt", text }]).articles[0];
  const at = start + "News of today\n\n".length;
  const mention = article?.mentions.find((each) => each.start === at && each.end === at + name.length);
  return mention && article?.entityOf.get(mention)?.id;
}

const IRAQ = "place/Q796";
const AMERICA = "place/Q30";
const RUSSIA = "place/Q159";
const BAGHDAD = "place/Q1530";
const WASHINGTON = "place/Q61";
const MOSCOW = "place/Q649";
const KREMLIN = "organization/kremlin";
const WHITE_HOUSE = "organization/Q35525";

it.each([
  // It speaks.
  ["[Baghdad] said it would not take part in the talks.", IRAQ],
  ["[Washington] has denied the report.", AMERICA],
  ["The report was wrong, [Moscow] said.", RUSSIA],
  ["According to [Moscow], the plane was shot down.", RUSSIA],
  ["[Washington] warned that the talks could fail.", AMERICA],
  ["In a statement, [Baghdad] rejected the plan.", IRAQ],
  ["The [Kremlin] said the plane was Russian.", KREMLIN],
  ["The [White House] declined to comment.", WHITE_HOUSE],
  ["[Baghdad], however, denied the report.", IRAQ],
  // It acts and undergoes.
  ["[Moscow] will not withdraw its troops.", RUSSIA],
  ["[Washington] wants Tehran to stop.", AMERICA],
  ["[Washington]'s decision surprised its allies.", AMERICA],
  ["[Baghdad]'s refusal was expected.", IRAQ],
  ["The deal between [Baghdad] and Erbil was signed.", IRAQ],
  ["Relations between Ankara and [Baghdad] have improved.", IRAQ],
  ["The minister accused [Washington] of meddling.", AMERICA],
  ["He urged [Moscow] to sign the treaty.", RUSSIA],
  ["Talks with [Washington] will go on.", AMERICA],
  ["Sanctions against [Moscow] were extended.", RUSSIA],
  ["The groups are backed by [Moscow].", RUSSIA],
  ["[Moscow]-backed forces left the town.", RUSSIA],
  ["The [Washington]-led coalition left the base.", AMERICA],
  ["Support from [Washington] has fallen.", AMERICA],
  ["The message was sent to [Washington].", AMERICA],
  ["He blamed [Baghdad] for the delay.", IRAQ],
  ["[Washington] and Baghdad agreed to meet.", AMERICA],
  ["Washington and [Baghdad] agreed to meet.", IRAQ],
  // It is a place.
  ["The minister arrived in [Baghdad] on Monday.", BAGHDAD],
  ["Talks in [Moscow] ended without a result.", MOSCOW],
  ["Sources in [Baghdad] said the talks had ended.", BAGHDAD],
  ["An official in [Washington] said the plan had changed.", WASHINGTON],
  ["The base lies south of [Baghdad].", BAGHDAD],
  ["He flew to [Moscow] on Friday.", MOSCOW],
  ["The delegation left [Baghdad] on Sunday.", BAGHDAD],
  ["Thousands marched through central [Washington].", WASHINGTON],
  ["A bomb exploded near [Baghdad] airport.", BAGHDAD],
  ["She was born in [Moscow].", MOSCOW],
  ["He visited [Washington] twice.", WASHINGTON],
  ["The road from [Baghdad] to Basra was closed.", BAGHDAD],
  ["Residents of [Baghdad] queued for water.", BAGHDAD],
  ["The train to [Moscow] was late.", MOSCOW],
  // It speaks, in Arabic.
  ["وقالت [بغداد] إنها لن تشارك في المحادثات.", IRAQ],
  ["ونفت [واشنطن] صحة التقرير.", AMERICA],
  ["وأعلنت [موسكو] أن الطائرة روسية.", RUSSIA],
  ["[بغداد] تنفي التقرير وتطالب بالتحقيق.", IRAQ],
  ["وبحسب [موسكو]، فإن الطائرة أسقطت.", RUSSIA],
  ["وقال [الكرملين] إن الطائرة روسية.", KREMLIN],
  ["ورفض [البيت الأبيض] التعليق على التقرير.", WHITE_HOUSE],
  // It acts and undergoes.
  ["وقال الوزير إن [واشنطن] لن تسحب قواتها.", AMERICA],
  ["واتهم الوزير [واشنطن] بالتدخل في شؤون بلاده.", AMERICA],
  ["ووقع الاتفاق بين [بغداد] وأنقرة.", IRAQ],
  ["العلاقات بين بغداد و[واشنطن] تحسنت كثيرا.", AMERICA],
  ["وجاء رد [موسكو] سريعا على المقترح.", RUSSIA],
  ["ودعا الوزير [موسكو] إلى توقيع المعاهدة.", RUSSIA],
  ["وتستمر المحادثات مع [واشنطن] حول الانسحاب.", AMERICA],
  ["وانتقد موقف [بغداد] من الأزمة.", IRAQ],
  ["وفرضت عقوبات جديدة على [موسكو] بسبب الحرب.", RUSSIA],
  ["والقوات المدعومة من [موسكو] انسحبت من البلدة.", RUSSIA],
  ["وطلب الرئيس من [موسكو] التوسط بين الطرفين.", RUSSIA],
  ["وتنتظر الحكومة ضمانات من [موسكو] قبل التوقيع.", RUSSIA],
  ['وقال الوزير إن [موسكو] "لن تقبل بأقل من ذلك".', RUSSIA],
  ["وخرج الوفد من [موسكو] مساء الأحد.", MOSCOW],
  ["وطالبت الكتلة [بغداد] بدفع الرواتب.", IRAQ],
  // It is a place.
  ["ووصل الوزير إلى [بغداد] يوم الاثنين.", BAGHDAD],
  ["وانتهت المحادثات في [موسكو] من دون نتيجة.", MOSCOW],
  ["وقالت مصادر في [بغداد] إن المحادثات انتهت.", BAGHDAD],
  ["وانفجرت سيارة جنوب [بغداد] صباح اليوم.", BAGHDAD],
  ["وغادر الوفد [بغداد] مساء الأحد.", BAGHDAD],
  ["وعقد الاجتماع ب[بغداد] أمس.", BAGHDAD],
  ["وزار الوزير [واشنطن] مرتين هذا العام.", WASHINGTON],
  ["ويعيش سكان [بغداد] بلا كهرباء.", BAGHDAD],
  ["وأغلق الطريق من [بغداد] إلى البصرة.", BAGHDAD],
  ["وهبطت الطائرة في مطار [موسكو] الدولي.", MOSCOW],
  ["وعاد الرئيس من [واشنطن] أمس.", WASHINGTON],
] as const)("%s", (marked, id) => {
  expect(nodeOf(marked)).toBe(id);
});
