// Who said what in English sentences: the phenomena, one table each. All persons are invented.
import { buildGraph } from "@isnad/core";
import { describe, expect, it } from "vitest";

/** "speaker · cue · content" of each statement, with status and act where they are not Reported and Assert. */
function statements(text: string): string[] {
  const opening = "The week in the valley\n\nThe valley was quiet all week.\n\n";
  const [article] = buildGraph([{ source: "example.txt", text: opening + text }]).articles;
  if (article === undefined) return [];
  const words = ({ start, end }: { start: number; end: number }): string => article.text.slice(start, end);
  return article.statements.map((statement) => {
    const speaker = statement.speakers
      .map(({ span, entity }) => (span ? words(span) : entity.labels.en))
      .join(" + ");
    const parts = [
      speaker || "nobody",
      statement.cue ? words(statement.cue) : "—",
      statement.contents.map(words).join(" … "),
    ];
    parts.push(...statement.via.flatMap(({ span }) => (span ? [`via ${words(span)}`] : [])));
    if (statement.status !== "Reported") parts.push(statement.status);
    return parts.join(" · ");
  });
}

describe("English statements", () => {
  it.each([
    [
      "a paper that somebody hands out is no speaker, who hands it out is",
      "The union issued a statement saying the bridge was unsafe.",
      ["The union · saying · the bridge was unsafe"],
    ],
    [
      "who says it in a relative clause is the noun before it, and the sentence's verb is not said",
      "Farmers who say they were driven from the valley in May came to the vote.",
      ["who · say · they were driven from the valley in May"],
    ],
    [
      "an event that dates the report, and the article's comment, are not said; who rejects it rejects all of it",
      "Nora Field said the bridge was safe, a day after the flood. She said the road was closed, a claim the mayor rejected.",
      [
        "Nora Field · said · the bridge was safe",
        "She · said · the road was closed",
        "mayor · rejected · the road was closed",
      ],
    ],
    [
      "a court listens, and whoever is told does not speak",
      "Drivers were told that the road was closed. The bridge was never inspected, an inquest heard on Tuesday.",
      ["nobody · told · the road was closed", "nobody · heard · The bridge was never inspected"],
    ],
    [
      "what somebody expects of a thing holds the thing, what is asked of a person does not hold the person",
      "Nora Field expects the strike to last until June. She urged the drivers to stay at home.",
      ["Nora Field · expects · the strike to last until June", "She · urged · to stay at home"],
    ],
    [
      "a report of a third party is a statement inside a statement, also without that",
      "The mayor said engineers warned in 2023 that the dam was cracked.",
      [
        "mayor · said · engineers warned in 2023 that the dam was cracked",
        "engineers · warned · the dam was cracked",
      ],
    ],
    [
      "an outlet behind somebody's report passes it on",
      "The mayor said the dam was safe, the Morning Star reported.",
      ["mayor · said · the dam was safe · via the Morning Star"],
    ],
    [
      "a description varies the name of who spoke last, and a newspaper's name does not",
      "Nora Field said the bridge was safe. The 58-year-old added that it was old.",
      ["Nora Field · said · the bridge was safe", "The 58-year-old · added · it was old"],
    ],
    ["a colon behind a place in capitals is no speaker's", "NEW DELHI: The bridge was closed on Friday.", []],
    [
      "nobody's claim is none, and anonymity is no request",
      "No group has claimed responsibility. A nurse requested anonymity to describe the ward.",
      [],
    ],
    [
      "several sentences of one quotation are one content, and so is the quotation that follows its cue",
      "“We waited. Nobody came,” Nora Field said. “We will wait again.”",
      ["Nora Field · said · We waited. Nobody came … We will wait again"],
    ],
    [
      "an interrupted quotation is one statement",
      "“The bridge,” said Nora Field, a nurse from the valley, “is closed for good.”",
      ["Nora Field · said · The bridge … is closed for good"],
    ],
    [
      "an apposition and a relative clause stand between subject and verb",
      "Nora Field, the union's lawyer, who has led the talks since May, said the vote would be repeated.",
      ["Nora Field · said · the vote would be repeated"],
    ],
    [
      "a coordinated verb inherits its subject",
      "Nora Field said that the bridge was safe and added that the road would open, but denied the delay.",
      [
        "Nora Field · said · the bridge was safe",
        "Nora Field · added · the road would open",
        "Nora Field · denied · the delay",
      ],
    ],
    [
      "a participle inherits its subject",
      "The bridge was safe, Nora Field said on Friday, adding that the road would open.",
      ["Nora Field · said · The bridge was safe", "Nora Field · adding · the road would open"],
    ],
    [
      "a report inside a report is a statement of its own",
      "Nora Field confirmed that Jordan had told Spain that it would host the talks.",
      [
        "Nora Field · confirmed · Jordan had told Spain that it would host the talks",
        "Jordan · told · it would host the talks",
      ],
    ],
    [
      "what is thought inside a report is not",
      "Nora Field said she hoped the bridge would open.",
      ["Nora Field · said · she hoped the bridge would open"],
    ],
    [
      "what was not said is negated",
      "Nora Field did not say whether the bridge would open.",
      ["Nora Field · say · whether the bridge would open · Negated"],
    ],
    [
      "nobody speaks in a passive",
      "It was announced that the bridge would open.",
      ["nobody · announced · the bridge would open"],
    ],
    [
      "the cited one speaks, the outlet relays",
      "Reuters reported that the bridge had fallen, citing two officials.",
      ["two officials · reported · the bridge had fallen · via Reuters"],
    ],
    [
      "who is quoted speaks, who quotes passes it on",
      "A senior envoy was quoted by the Morning Star as saying the talks had failed.",
      ["senior envoy · was quoted · the talks had failed · via the Morning Star"],
    ],
    [
      "a statement carried by an outlet comes by way of it",
      "Nora Field said in a statement carried by the Morning Star that the talks had failed.",
      ["Nora Field · said · the talks had failed · via the Morning Star"],
    ],
    [
      "a request that was never received is no request",
      "The ministry has received no request from Jordan to withdraw its troops.",
      ["Jordan · request · to withdraw its troops · Negated"],
    ],
    ["nothing is said in declining to comment", "Nora Field declined to comment on the strike.", []],
    [
      "a dateline is not content",
      "AMMAN, May 3 (Morning Star) – The bridge is closed, Nora Field said on Friday.",
      ["Nora Field · said · The bridge is closed"],
    ],
    [
      "an adverb between commas stands between subject and verb",
      "Nora Field, however, said the bridge was closed.",
      ["Nora Field · said · the bridge was closed"],
    ],
    [
      "the article's own judgment is nobody's",
      "It is worth mentioning that the bridge was closed twice.",
      [],
    ],
    [
      "a noun that is spelled like a cue reports nothing",
      "The state claims office and the reports unit moved to the police academy.",
      [],
    ],
    [
      "a name in quotation marks is no speech",
      "The ship “Morning Star” left the port with a crew of nine.",
      [],
    ],
  ])("%s", (_, text, expected) => expect(statements(text)).toEqual(expected));

  it("the mother of two is who was just spoken of, and the Swede is no state", () => {
    const [article] = buildGraph([
      {
        source: "a.txt",
        text: "Golf in the rain\n\nTom Berg was late. “I slept badly,” Tom Berg said. The Swede complained that the greens were slow.\n\nNora Field said her house was flooded. The mother of two added that she would not move.",
      },
    ]).articles;
    expect(article?.statements.map(({ speakers }) => speakers[0]?.entity.labels.en)).toEqual([
      "Tom Berg",
      "Tom Berg",
      "Nora Field",
      "Nora Field",
    ]);
  });

  it("a German may be a woman", () => {
    const [article] = buildGraph([
      {
        source: "a.txt",
        text: "Rowing in the rain\n\nTom Berg waited. “I slept badly,” Nora Field said. The German added that the water was rough.",
      },
    ]).articles;
    expect(article?.statements.map(({ speakers }) => speakers[0]?.entity.labels.en)).toEqual([
      "Nora Field",
      "Nora Field",
    ]);
  });

  it("never throws on odd text", () => {
    const odd = [
      "“““”””",
      "said",
      "said said said, said",
      "“ said ” said , “",
      "According to",
      ": : :",
      "who said that that that",
      "He'll they've I'm said 's",
    ];
    for (const text of odd) expect(() => statements(text)).not.toThrow();
  });
});
