// What reporters of courts, markets, clubs, live blogs and rights groups write around what somebody said.
import { describe, expect, it } from "vitest";
import { read } from "./statements.ts";

const START = "The week in the valley\n\nThe valley was quiet all week.\n\n";

const toldIn = (text: string): string[] =>
  read(text)
    .filter(({ statement }) => statement.status === "Reported")
    .map(({ who, said, to }) => `${who.join(" + ")}${to.length > 0 ? ` → ${to.join(" + ")}` : ""}: ${said}`);

const told = (text: string): string[] => toldIn(START + text);

describe("Where contents begin and end in English reports", () => {
  it.each([
    [
      "a quantity opens a clause",
      "At least nine people drowned, Nora Field said.",
      "Nora Field: At least nine people drowned",
    ],
    [
      "what somebody leaves unsaid is the article's own",
      "Nora Field said the bank was safe, without giving figures.",
      "Nora Field: the bank was safe",
    ],
    [
      "something that others call so is not the speaker's",
      "Nora Field said the books were forged, something the bank has called untrue.",
      "Nora Field: the books were forged",
    ],
    [
      "a list of those asked may have commas",
      "Nora Field urged Spain, France and Italy to open their ports.",
      "Nora Field → Spain + France + Italy: to open their ports",
    ],
    [
      "whoever is asked may be described between",
      "Nora Field urged Spain, which closed its ports in May, to open them.",
      "Nora Field → Spain: to open them",
    ],
    [
      "a second report behind a parenthesis is its own",
      "The price would fall, Nora Field predicted, and she repeated her offer.",
      "Nora Field: The price would fall",
    ],
    [
      "“until after” goes on",
      "Nora Field asked the council to wait until after the vote.",
      "Nora Field → council: to wait until after the vote",
    ],
    [
      "a reason with “as there” belongs to what is asked",
      "Nora Field urged drivers to stay calm as there was enough fuel for weeks.",
      "Nora Field → drivers: to stay calm as there was enough fuel for weeks",
    ],
    [
      "dashes may part the subject of the content from its verb",
      "According to Nora Field, the fees – about ten dollars a house – must fall by April.",
      "Nora Field: the fees – about ten dollars a house – must fall by April",
    ],
    [
      "a clause with “after” dates the saying once quoted words have ended",
      "Nora Field said she “would do better” after letters showed the dam was old.",
      "Nora Field: she “would do better”",
    ],
    [
      "both verbs of a relative clause belong to an object",
      "Nora Field wants a rule that names the rivers and spares the farms.",
      "Nora Field: a rule that names the rivers and spares the farms",
    ],
    [
      "a time of day may end a sentence",
      "Nora Field said the dam broke at 5 a.m. Two farms are under water.",
      "Nora Field: the dam broke at 5 a.m",
    ],
  ])("%s", (_, text, expected) => expect(told(text)).toContain(expected));
});

describe("Verbs that were not seen as verbs", () => {
  it.each([
    [
      "a participle describes what is denied",
      "Liam Lee denies attempted murder.",
      "Liam Lee: attempted murder",
    ],
    ["“warns of” is no plural", "Nora Field warns of floods.", "Nora Field: floods"],
    [
      "images that somebody reviewed show something",
      "Satellite images reviewed by Nora Field show that the dam is broken.",
      "Satellite images reviewed by Nora Field: the dam is broken",
    ],
    [
      "“not to” opens an infinitive, whatever the verb",
      "Nora Field warned jurors not to research the case.",
      "Nora Field → jurors: not to research the case",
    ],
    [
      "“pointed out that” opens a clause",
      "Nora Field pointed out that two dams are old.",
      "Nora Field: two dams are old",
    ],
  ])("%s", (_, text, expected) => expect(told(text)).toContain(expected));
});

describe("Reports without a verb of speech", () => {
  it.each([
    [
      "a figure is put",
      "Nora Field put the damage at 40 million dollars.",
      "Nora Field: the damage at 40 million dollars",
    ],
    [
      "in somebody's opinion",
      "Nora Field left. In her opinion the dam was never safe.",
      "Nora Field: the dam was never safe",
    ],
    [
      "for somebody it is so",
      "For Nora Field, the fine is “a rounding error”.",
      "Nora Field: the fine is “a rounding error”",
    ],
    ["a position is that", "Nora Field's position is that the dam was safe.", "Nora Field: the dam was safe"],
    [
      "a claim of somebody",
      "The claim of Nora Field that the dam was safe angered the valley.",
      "Nora Field: the dam was safe",
    ],
    [
      "it is put to a witness",
      "Nora Field put it to him that the dam was old.",
      "Nora Field: the dam was old",
    ],
    ["an exclamation is told", "Not so fast, says Nora Field.", "Nora Field: Not so fast"],
  ])("%s", (_, text, expected) => expect(told(text)).toContain(expected));

  it("a headline quotes whoever stands behind its colon", () => {
    expect(
      toldIn("“We lost the whole herd”: farmer Nora Field on the night of the flood\n\nIt rained."),
    ).toEqual(["Nora Field: We lost the whole herd"]);
  });

  it("the place that opens a headline does not speak where somebody does at its end", () => {
    expect(toldIn("Spain: The dams are old, farmers say\n\nIt rained.")).toEqual([
      "farmers: Spain: The dams are old",
    ]);
  });
});

describe("What is no statement", () => {
  it.each([
    ["a deadline is nobody", "A ruling is expected by mid-April."],
    ["what somebody would rather not speak of", "Nora Field refused to be drawn into the row."],
    ["questions that stay without an answer", "The bank did not respond to questions about the dam."],
    ["a liability in quotation marks", "In 2011 the town assumed “all known liabilities” of the mine."],
    ["an invitation", "Residents have been invited to a meeting in the school."],
    ["what the article thinks right", "The court should order a recount."],
    ["a deed that nobody claimed", "The group did not claim responsibility."],
    ["a heading", "What the papers say: the valley and its dam"],
  ])("%s", (_, text) => expect(told(text)).toEqual([]));

  it("a report that somebody speaks in does not say it again", () => {
    const statements = told("Nora Field alleged in a report last month that the dam was old.");
    expect(statements).toEqual(["Nora Field: the dam was old"]);
  });
});

describe("Who is meant", () => {
  it.each([
    [
      "whoever was introduced by the noun, though another spoke since",
      "Ann Lee, a cardiologist, called it safe. Tom Weil said it was not. “I disagree,” the cardiologist said.",
      "Ann Lee: I disagree",
    ],
    [
      "a participle and its clause stand between subject and verb",
      "Nora Field, asked in court whether the dam was old, said it was new.",
      "Nora Field: it was new",
    ],
    [
      "“it” is no person",
      "The Red Cross left the valley. Nora Field said it was right. It said the dam was old.",
      "International Committee of the Red Cross: the dam was old",
    ],
    [
      "a climate panel of the UN is not the UN",
      "The UN climate panel said the seas rose.",
      "UN climate panel: the seas rose",
    ],
    [
      "a union in Chile is not Chile",
      "Chile copper union said the mine was shut.",
      "Chile copper union: the mine was shut",
    ],
    [
      "but a state's government is",
      "The Spain government said the port was shut.",
      "Spain: the port was shut",
    ],
    [
      "a name that no list has stands behind what its bearer is",
      "A driver at the Area 3 junction, Quxu Vorbal, said the pumps were dry.",
      "Quxu Vorbal: the pumps were dry",
    ],
    [
      "a time that opens a blog's entry is no name",
      "17:22 The valley's watchdog said the dam was old.",
      "valley's watchdog: the dam was old",
    ],
    [
      "a name that ends like an adverb is a name",
      "“We were promised a dam,” farmer Padraic Lally tells me.",
      "Padraic Lally: We were promised a dam",
    ],
    [
      "a title in quotation marks stands between a report and its verb",
      "The long report, “They Left Us Ash,” concludes that the dam was old.",
      "long report: the dam was old",
    ],
    [
      "somebody unnamed opens the paragraph",
      "Tom Weil called it safe.\n\nAn engineer who left in May tells another story. Managers, he alleges, knew of the leak.",
      "engineer: Managers … knew of the leak",
    ],
    [
      "“and who” stands for the same as “who” before",
      "A farmer who left in May, and who asked the bank to wait, was heard.",
      "farmer → bank: to wait",
    ],
    [
      "a participle behind a subordinate clause is its subject's",
      "The vote was tied before the chair, Nora Field, raised her hand, saying the dam was old.",
      "Nora Field: the dam was old",
    ],
    [
      "a denial inside a report is the denier's",
      "Nora Field denies any fault, according to her lawyer.",
      "Nora Field: any fault",
    ],
    [
      "what somebody is said to be is nobody else",
      "Tom Weil insists he is not a brave man. He said the dam was old.",
      "Tom Weil: the dam was old",
    ],
  ])("%s", (_, text, expected) => expect(told(text)).toContain(expected));
});
