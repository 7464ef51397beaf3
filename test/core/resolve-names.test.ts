// Spellings of one person's name within a language, and names that look alike and are two persons.
// Each pair stands in two articles of its own; nothing but the spelling, and where a row says so an office, ties them.
import { buildGraph } from "@isnad/core";
import { describe, expect, it } from "vitest";

/** The node of a name in each of two articles. */
function nodesOf(names: readonly [string, string], tell: (name: string) => string): string[] {
  const { articles } = buildGraph(
    names.map((name, index) => ({ source: `${index}.txt`, text: `News\n\n${tell(name)}` })),
  );
  return names.map((name, index) => {
    const article = articles.find(({ source }) => source === `${index}.txt`);
    const start = article?.text.indexOf(name) ?? -1;
    const mention = article?.mentions.find(
      (each) => each.start >= start && each.end === start + name.length && each.kind === "person",
    );
    return (mention && article?.entityOf.get(mention)?.id) ?? `nobody ${index}`;
  });
}

const english = (name: string) => `Former minister ${name} said the talks would resume.`;
const arabic = (name: string) => `وقال الوزير السابق ${name} إن المحادثات ستستأنف.`;
const ofOffice = (name: string) => `Pentagon spokesman ${name} said the talks would resume.`;

function expectOne(names: readonly [string, string], tell: (name: string) => string): void {
  const [one, other] = nodesOf(names, tell);
  expect(other).toBe(one);
}

function expectTwo(names: readonly [string, string], tell: (name: string) => string): void {
  const nodes = nodesOf(names, tell);
  expect(nodes.filter((node) => node.startsWith("nobody"))).toEqual([]);
  expect(new Set(nodes).size).toBe(2);
}

describe("spellings that are one person", () => {
  it.each([
    ["Alexander Lavrentiev", "Alexander Lavrentyev"],
    ["Ahmed Qaddaf", "Ahmed Gaddaf"],
    ["Muhammad Darzawi", "Mohammed al-Darzawi"],
    ["Mohamed el-Darzawi", "Mohammad Al Darzawi"],
    ["Abdel Fattah el-Darzawi", "Abdul Fattah al-Darzawi"],
    ["Abdulrahman Darzawi", "Abd al-Rahman al-Darzawi"],
    ["Nur al-Din Darzawi", "Noureddine Darzawi"],
    ["Hussein Darzawi", "Hossein Darzawi"],
    ["Yusuf bin Darzawi", "Yousef Bin Darzawi"],
    ["Thomas Q. Verrington", "Thomas Verrington"],
    ["Thomas Alan Verrington", "Thomas Verrington"],
    ["Thomas Verrington Jr.", "Thomas Verrington"],
    ["Viktor Dronovsky", "Dronovsky Viktor"],
    ["Jean-Pierre Dronault", "Jean Pierre Dronault"],
    ["José Dronúñez", "Jose Dronunez"],
    ["Abu Mahdi al-Darzawi", "Abou Mahdi Darzawi"],
    ["Hassan Sheikh Darzawi", "Hassan Darzawi"],
  ] as const)("%s is %s", (one, other) => expectOne([one, other], english));

  it.each([
    ["ألكسندر لافرنتييف", "ألكسندر لافرينتيف"],
    ["أحمد الدرزاوي", "احمد الدرزاوى"],
    ["فاطمة الدرزاوي", "فاطمه الدرزاوي"],
    ["عبد الرحمن الدرزاوي", "عبدالرحمن الدرزاوي"],
    ["صلاح الدين الدرزاوي", "صلاح الدين درزاوي"],
    ["خالد بن درزاوي", "خالد بن درزاوي بن نصير"],
    ["إيفان درونوفسكي", "إيفان درنوفسكي"],
    ["رؤوف الدرزاوي", "رءوف الدرزاوي"],
    ["أبو مهدي الدرزاوي", "ابو مهدي الدرزاوي"],
  ] as const)("%s is %s", (one, other) => expectOne([one, other], arabic));

  it("an initial is the given name of somebody of the same office", () =>
    expectOne(["J. Verrington", "John Verrington"], ofOffice));
});

describe("spellings that are two persons", () => {
  it.each([
    ["Hassan Darzawi", "Hussein Darzawi"],
    ["Rashid Darzawi", "Rashad Darzawi"],
    ["Ahmed Darzawi", "Mohammed Darzawi"],
    ["Anna Dronovsky", "Anton Dronovsky"],
    ["Peter Jensen", "Peter Jansen"],
    ["Ali Hassan", "Hassan Ali"],
    ["Olga Dronov", "Oleg Dronov"],
    ["Ivan Dronov", "Ivan Dronin"],
    ["J. Verrington", "John Verrington"],
    ["Mariam Darzawi", "Mariam Darzani"],
    ["Ahmed Omar Salim", "Ahmed Salim"],
  ] as const)("%s is not %s", (one, other) => expectTwo([one, other], english));

  it.each([
    ["حسن الدرزاوي", "حسين الدرزاوي"],
    ["راشد الدرزاوي", "رشيد الدرزاوي"],
    ["هادي العامري", "هادي العمري"],
    ["سالم الدرزاوي", "سليم الدرزاوي"],
    ["محمد الدرزاوي", "محمود الدرزاوي"],
    ["أحمد علي صالح", "أحمد صالح"],
  ] as const)("%s is not %s", (one, other) => expectTwo([one, other], arabic));

  it("a state in common is no evidence", () => {
    expectTwo(["Peter Jensen", "Peter Jansen"], (name) => `Danish minister ${name} said so.`);
  });

  it("an initial joins nobody where two hold it", () => {
    const texts = ["J. Verrington", "John Verrington", "James Verrington"].map((name, index) => ({
      source: `${index}.txt`,
      text: `News\n\n${ofOffice(name)}`,
    }));
    const { articles } = buildGraph(texts);
    const persons = [...(articles[0]?.entities.values() ?? [])].filter(({ kind }) => kind === "person");
    expect(persons.map(({ labels }) => labels.en).sort()).toEqual([
      "J. Verrington",
      "James Verrington",
      "John Verrington",
    ]);
  });
});

describe("father and son", () => {
  it.each([
    ["وقال الوزير السابق فارس الدرزاوي إن المحادثات ستستأنف.", "Former minister Nasser al-Darzawi said so."],
    [
      "وقال الوزير السابق نديم كمال الدرزاوي إن المحادثات ستستأنف.",
      "Former minister Kamal al-Darzawi said so.",
    ],
  ])("of one family name stay two across scripts: %s", (arabicText, englishText) => {
    const { articles } = buildGraph([
      { source: "a.txt", text: `News\n\n${arabicText}` },
      { source: "b.txt", text: `News\n\n${englishText}` },
    ]);
    const persons = [...(articles[0]?.entities.values() ?? [])].filter(({ kind }) => kind === "person");
    expect(persons).toHaveLength(2);
  });
});
