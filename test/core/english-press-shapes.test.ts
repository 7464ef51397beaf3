// Shapes of sentences that English outlets share, from agencies to magazines: who speaks in them, and how far the words go.
import { describe, expect, it } from "vitest";
import { read } from "./statements.ts";

/** "speaker: content" of each statement that was made, the addressee behind an arrow. */
const told = (text: string): string[] =>
  read(`The week in the valley\n\nThe valley was quiet all week.\n\n${text}`)
    .filter(({ statement }) => statement.status === "Reported")
    .map(({ who, said, to }) => `${who.join(" + ")}${to.length > 0 ? ` → ${to.join(" + ")}` : ""}: ${said}`);

describe("Shapes of the English press", () => {
  it.each([
    [
      "a saying between commas stands inside the subject",
      "Nora Field resigned. One banker, she said, told the board that the loan was lost.",
      "banker → board: the loan was lost",
    ],
    [
      "a comma inside the marks parts a single quoted word from its speaker",
      "The plan is “reckless,” says Nora Field, a lawyer.",
      "Nora Field: The plan is “reckless,”",
    ],
    [
      "who leaves saying something is the subject, not what was left",
      "Several left the hall saying they were still opposed.",
      "Several: they were still opposed",
    ],
    [
      "who is granted anonymity speaks",
      "Two people granted anonymity to discuss the deal said the bank had failed.",
      "Two people granted anonymity to discuss the deal: the bank had failed",
    ],
    [
      "a day behind whom one told is no part of them",
      "Nora Field told state radio late on Monday that the bridge was closed.",
      "Nora Field → state radio: the bridge was closed",
    ],
    [
      "others are not whoever spoke before",
      "Nora Field said the bridge was safe. Others doubt that the bridge will hold.",
      "Others: the bridge will hold",
    ],
    [
      "what describes an object is no verb of its own",
      "Nora Field rejected proposed changes to the law.",
      "Nora Field: proposed changes to the law",
    ],
    [
      "whom a sentence cites first is who speaks, capitals or not",
      "Citing Iraqi engineers, Nora Field said the bridge was safe.",
      "Iraqi engineers: the bridge was safe",
    ],
    [
      "a small word with a capital is of a name",
      "“They ignored us,” Nora Field told the BBC's Today programme.",
      "Nora Field → BBC's Today programme: They ignored us",
    ],
    [
      "he is the man with whom the sentence opens",
      "Nora Field wept. Her husband was less forgiving: “They lied to us,” he said.",
      "husband: They lied to us",
    ],
    [
      "he is no party",
      "Minister Peter Field spoke for an hour. The opposition accused him of lying, a charge he denied.",
      "Peter Field: him of lying",
    ],
    [
      "a dash parts a denial in passing too",
      "Moscow said the bridge was closed — something Kyiv denies.",
      "Ukraine: the bridge was closed",
    ],
    [
      "a question ends who asked it",
      "Asked by a reporter in Geneva whether the bridge would open, Nora Field said it was safe.",
      "reporter: whether the bridge would open",
    ],
    [
      "an object goes on behind the name that it has",
      "Nora Field accused the mayor, Ali Weil, of selling the pier.",
      "Nora Field: the mayor, Ali Weil, of selling the pier",
    ],
    [
      "the outlet that a source speaks to does not speak",
      "Another source speaking to Reuters said the deal was dead.",
      "source: the deal was dead",
    ],
    [
      "who works for somebody is not that person",
      "Nora Field left. “It was never true,” said Field spokesperson Anna Weil.",
      "Anna Weil: It was never true",
    ],
    [
      "nor is an aide without a name",
      "Nora Field left. A Field aide said the talks were over.",
      "Field aide: the talks were over",
    ],
    [
      "“that” may be the subject of what is said",
      "Nora Field said that was a matter for the court.",
      "Nora Field: that was a matter for the court",
    ],
    [
      "a relative clause may be somebody's words",
      "The union fought a plan that Nora Field said would save the port.",
      "Nora Field: would save the port",
    ],
    [
      "a quotation of several sentences goes to whom it is told by",
      "“We lost. Again!” Nora Field told Sky Sports.",
      "Nora Field → Sky Sports: We lost. Again!",
    ],
    ["or just asked by", "“Can we win?” Nora Field asked.", "Nora Field: Can we win?"],
    [
      "who appears confident, or stays so, speaks",
      "Nora Field appeared confident that the vote would pass.",
      "Nora Field: the vote would pass",
    ],
    [
      "who was quoted as saying it behind the quotation spoke",
      "“Of course, this concerns the port,” Nora Field was quoted as saying.",
      "Nora Field: Of course, this concerns the port",
    ],
    [
      "an answer may stand behind a question mark",
      "Nora Field resigned on Monday. Field's response? “We did all that we could.”",
      "Nora Field: We did all that we could",
    ],
    [
      "per names a source before a name",
      "If the dam fails, the town would be flooded, per the water office.",
      "water office: If the dam fails, the town would be flooded",
    ],
    [
      "a verb joined by “and” has the main clause's subject",
      "Observing that “the town was left to the flood”, the court ruled for the farmers and demanded an inquiry.",
      "court: an inquiry",
    ],
    [
      "a briefing in the morning is where something was said",
      "Nora Field told journalists at the morning briefing that the claim was wrong.",
      "Nora Field → journalists: the claim was wrong",
    ],
    [
      "“they” may be one official",
      "One diplomat said the text was thin. “You could not make it up,” they added.",
      "One diplomat: You could not make it up",
    ],
    [
      "the event that dates a denial is no part of it",
      "The army denied carrying out a strike on the market, a day after medics left the town.",
      "army: carrying out a strike on the market",
    ],
    [
      "words may be passed on with “from” in live coverage",
      "And this is from Nora Field, the head of the union:\n\n“Shops will close and nobody will come.”",
      "Nora Field: Shops will close and nobody will come",
    ],
    [
      "a Chinese name is repeated by its first part",
      "Spokesperson Lin Jian opened the briefing. “The talks go on as planned,” Lin said.",
      "Lin Jian: The talks go on as planned",
    ],
  ])("%s", (_, text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it("what a woman is named is nobody's words", () => {
    expect(told("Its director, a brisk woman named Nora Field, said that the tower was unsafe.")).toEqual([
      "Nora Field: the tower was unsafe",
    ]);
  });

  it("the answers of an interview are the interviewed person's, each to its paragraph's end", () => {
    const interview = "We spoke to the painter Nora Field in her studio.";
    const answers =
      "Q: Will you stay?\n\nA: No. I told them the rent was too high.\n\nQ: And then?\n\nA: The sea.";
    expect(told(`${interview}\n\n${answers}`).filter((line) => /Field/.test(line))).toEqual(
      expect.arrayContaining(["Nora Field: No. I told them the rent was too high", "Nora Field: The sea"]),
    );
    expect(told(`The office explains the new rule.\n\n${answers}`).join()).not.toContain("The sea");
  });
});
