// Ministries, armies and other bodies that every state has: one node made of what it is and whose it is, in both languages.
import { buildGraph } from "@isnad/core";
import { describe, expect, it } from "vitest";

/** The nodes of the organizations that some articles mention, in code-unit order. */
function bodiesIn(...texts: readonly string[]): string[] {
  const { articles } = buildGraph(
    texts.map((text, index) => ({ source: `${index}.txt`, text: `News\n\n${text}` })),
  );
  const ids = articles.flatMap((article) =>
    article.mentions.flatMap((mention) => {
      const entity = article.entityOf.get(mention);
      return entity?.kind === "organization" ? [entity.id] : [];
    }),
  );
  return [...new Set(ids)].sort();
}

/** `[ar, en, id]` */
const BODIES = [
  ["وزارة الخارجية العراقية", "the Iraqi Foreign Ministry", "iq-foreign-ministry"],
  ["الخارجية العراقية", "Iraq's foreign ministry", "iq-foreign-ministry"],
  ["وزارة الطاقة الأردنية", "Jordan's energy ministry", "jo-energy-ministry"],
  ["وزارة الطاقة الأردنية", "the Ministry of Energy of Jordan", "jo-energy-ministry"],
  ["وزارة الطاقة في الأردن", "the Jordanian Energy Ministry", "jo-energy-ministry"],
  ["وزارة الدفاع الروسية", "the Russian Defense Ministry", "ru-defense-ministry"],
  ["الدفاع الروسية", "Russia's Ministry of Defence", "ru-defense-ministry"],
  ["وزارة الداخلية المصرية", "the Egyptian Interior Ministry", "eg-interior-ministry"],
  ["وزارة الصحة اللبنانية", "the Lebanese Ministry of Public Health", "lb-health-ministry"],
  ["وزارة المالية السعودية", "the Saudi Finance Ministry", "sa-finance-ministry"],
  ["وزارة العدل الفرنسية", "the French Justice Ministry", "fr-justice-ministry"],
  ["وزارة النفط العراقية", "Iraq's oil ministry", "iq-oil-ministry"],
  ["وزارة الكهرباء العراقية", "the Iraqi Electricity Ministry", "iq-electricity-ministry"],
  ["وزارة التخطيط المصرية", "Egypt's planning ministry", "eg-planning-ministry"],
  ["وزارة التعليم العالي السورية", "the Syrian Higher Education Ministry", "sy-higher-education-ministry"],
  [
    "وزارة الهجرة والمهجرين العراقية",
    "Iraq's Ministry of Migration and Displacement",
    "iq-migration-ministry",
  ],
  ["وزارة الأوقاف المصرية", "the Egyptian Ministry of Religious Endowments", "eg-religious-affairs-ministry"],
  ["وزارة الموارد المائية العراقية", "Iraq's Ministry of Water Resources", "iq-water-ministry"],
  [
    "وزارة الشباب والرياضة الكويتية",
    "the Kuwaiti Ministry of Youth and Sports",
    "kw-youth-and-sports-ministry",
  ],
  ["وزارة التضامن الاجتماعي المصرية", "Egypt's Ministry of Social Solidarity", "eg-social-affairs-ministry"],
  ["وزارة حالات الطوارئ الروسية", "Russia's Emergencies Ministry", "ru-emergency-ministry"],
  ["الجيش التركي", "the Turkish army", "tr-army"],
  ["القوات الجوية الأوكرانية", "the Ukrainian Air Force", "ua-air-force"],
  ["القوات المسلحة السودانية", "the Sudanese Armed Forces", "sd-armed-forces"],
  ["الشرطة الهندية", "the Indian police", "in-police"],
  ["حرس الحدود البولندي", "the Polish Border Guard", "pl-border-guard"],
  ["خفر السواحل اليوناني", "the Greek coast guard", "gr-coast-guard"],
  ["الدفاع المدني السعودي", "Saudi Civil Defense", "sa-civil-defense"],
  ["البرلمان الأوكراني", "the Ukrainian parliament", "verkhovna-rada"],
  ["مجلس النواب الليبي", "Libya's House of Representatives", "house-of-representatives-of-libya"],
  ["البنك المركزي التركي", "Turkey's central bank", "tr-central-bank"],
  ["البنك المركزي المصري", "the Central Bank of Egypt", "eg-central-bank"],
  ["المحكمة العليا الإسرائيلية", "Israel's Supreme Court", "il-supreme-court"],
  ["هيئة النزاهة العراقية", "Iraq's Integrity Commission", "iq-integrity-commission"],
  ["المفوضية العليا للانتخابات العراقية", "the Iraqi Electoral Commission", "iq-electoral-commission"],
  ["النيابة العامة التونسية", "Tunisia's public prosecution", "tn-public-prosecution"],
  ["هيئة الطاقة الذرية الأردنية", "Jordan's Atomic Energy Commission", "jo-atomic-energy-agency"],
  ["جهاز مكافحة الإرهاب العراقي", "Iraq's Counter-Terrorism Service", "iq-counter-terrorism-service"],
  ["السفارة التركية", "the Turkish embassy", "tr-embassy"],
] as const;

describe("a body of a state", () => {
  it.each(BODIES)("%s and %s are %s", (arabic, english, id) => {
    expect(
      bodiesIn(`وأعلنت ${arabic} أن المحادثات ستستأنف.`, `On Monday ${english} said the talks would resume.`),
    ).toEqual([`organization/${id}`]);
  });

  it.each([
    ["وقالت وزارة الخارجية العراقية إنها تلقت ردا من وزارة الخارجية الأميركية.", "us-state-department"],
    [
      "The Iraqi Foreign Ministry said it had an answer from the Norwegian Foreign Ministry.",
      "no-foreign-ministry",
    ],
  ])("is not that of another state: %s", (text, id) => {
    expect(bodiesIn(text)).toEqual([`organization/iq-foreign-ministry`, `organization/${id}`]);
  });

  it.each([
    "قالت وزارة الدفاع العراقية إن الطريق آمن. وأضافت الوزارة أن الجسر مفتوح.",
    "Iraq's defense ministry said the road was safe. The ministry added that the bridge was open.",
    "بغداد (رويترز) - قالت وزارة الدفاع إن الطريق آمن في العراق. وأكد مسؤول عراقي ذلك في البصرة. وقال رئيس الوزراء العراقي إن العراق سيعيد الإعمار.",
    "BAGHDAD (Reuters) - The Ministry of Defense said the road in Iraq was safe. An Iraqi official in Basra said so. Iraq will rebuild it, the Iraqi government said.",
  ])("is told by its article: %s", (text) => {
    expect(bodiesIn(text).filter((id) => /ministry/.test(id))).toEqual(["organization/iq-defense-ministry"]);
  });
});

describe("an embassy", () => {
  it.each([
    ["السفارة الأميركية في بغداد", "the US Embassy in Baghdad", "us-embassy-in-iq"],
    ["السفارة الأمريكية ببغداد", "the American embassy in Iraq", "us-embassy-in-iq"],
    ["القنصلية التركية في أربيل", "the Turkish consulate in Erbil", "tr-consulate-in-erbil"],
  ])("is one of its state and its place: %s, %s", (arabic, english, id) => {
    const texts = [`وأعلنت ${arabic} أن الطريق آمن.`, `On Monday ${english} said the road was safe.`];
    expect(bodiesIn(...texts)).toEqual([`organization/${id}`]);
  });

  it.each([
    "The US Embassy in Baghdad was closed. The US embassy said it would reopen.",
    "السفارة الأميركية تغلق أبوابها. وأعلنت السفارة الأميركية في بغداد أن الطريق آمن.",
  ])("is the one that its article has placed: %s", (text) => {
    expect(bodiesIn(text)).toEqual(["organization/us-embassy-in-iq"]);
  });

  it("of one state in two places is two", () => {
    const text = "The US Embassy in Baghdad and the US Embassy in Amman said the road was safe.";
    expect(bodiesIn(text)).toEqual(["organization/us-embassy-in-iq", "organization/us-embassy-in-jo"]);
  });
});

describe("a short name", () => {
  it.each([
    ["The Open Levee Front (OLF) met on Monday. The OLF said it was over.", 1],
    ["وقالت جبهة السدود المفتوحة (جسم) إن الطريق آمن. وأضافت جسم أن الجسر مفتوح.", 1],
  ])("in brackets is the one before it: %s", (text, count) => {
    expect(bodiesIn(text)).toHaveLength(count);
  });

  it.each([
    ["وأعلنت قسد أن الطريق آمن.", "The Syrian Democratic Forces (SDF) said the road was safe."],
    ["وقالت قوات سوريا الديمقراطية (قسد) إن الطريق آمن.", "The SDF said the road was safe."],
  ])("of a listed body is that body in both languages: %s", (arabic, english) => {
    expect(bodiesIn(arabic, english)).toHaveLength(1);
  });

  it("in Latin capitals that two articles give to long names ties their languages", () => {
    const arabic = "وقالت جبهة السدود المفتوحة (OLF) إن الطريق آمن.";
    const english = "The Open Levee Front (OLF) said the road was safe.";
    expect(bodiesIn(arabic, english)).toHaveLength(1);
  });
});
