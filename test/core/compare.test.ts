// How statements stand to each other over a corpus.
import { buildGraph, readArticle } from "@isnad/core";
import { describe, expect, it } from "vitest";

/** Builds articles "outlet.txt" of a day, and gives relations as "outlet:speaker relation outlet:speaker". */
function relationsOf(
  ...articles: readonly (readonly [source: string, date: string, text: string])[]
): string[] {
  const { articles: built, relations } = buildGraph(
    articles.map(([source, date, text]) =>
      readArticle({
        source: `${source}.md`,
        content: `---\ntitle: ${source}\ndate: ${date}\n---\n\n${text}\n`,
      }),
    ),
  );
  const nameOf = (source: string, speakers: readonly { entity: { labels: { en?: string } } }[]) =>
    `${source.replace(".md", "")}:${speakers.map(({ entity }) => entity.labels.en).join("+")}`;
  return built
    .flatMap(({ source, statements }) =>
      statements.flatMap((statement) => {
        const own = relations.get(statement);
        if (own === undefined) return [];
        const me = nameOf(source, statement.speakers);
        const all = (relation: string, others: typeof own.restates) =>
          others.map(
            (other) => `${me} ${relation} ${nameOf(other.article.source, other.statement.speakers)}`,
          );
        return [
          ...all("agrees", own.agreesWith),
          ...all("disagrees", own.disagreesWith),
          ...all("restates", own.restates),
          ...all("same", own.sameUtterance ? [own.sameUtterance] : []),
        ];
      }),
    )
    .toSorted();
}

const LEFT = "US forces had withdrawn from Iraq";

describe("disagreement", () => {
  it("joins different speakers with opposite views of one topic, both ways, across languages", () => {
    expect(
      relationsOf(
        ["a", "2024-01-10", `Jordan said ${LEFT}.`],
        ["b", "2024-01-11", "نفى العراق انسحاب القوات الأميركية من العراق."],
      ),
    ).toEqual(["a:Jordan disagrees b:Iraq", "b:Iraq disagrees a:Jordan"]);
  });

  it("needs two who take part where the articles tell no common story", () => {
    expect(
      relationsOf(
        ["a", "2024-01-10", "Jordan said Mexico had resumed the talks."],
        ["b", "2024-01-11", "Spain said Mexico had not resumed the talks."],
      ),
    ).toEqual([]);
  });

  it("is not between two withdrawals from different states", () => {
    expect(
      relationsOf(
        ["a", "2024-01-10", `Jordan said ${LEFT}.`],
        ["b", "2024-01-11", "Egypt denied that US forces had withdrawn from Syria."],
      ),
    ).toEqual([]);
  });

  it("is not with oneself, nor with who leaves it open", () => {
    expect(
      relationsOf(
        ["a", "2024-01-10", `Jordan said ${LEFT}.`],
        ["b", "2024-03-11", `Jordan denied that ${LEFT}.`],
        ["c", "2024-03-12", "Egypt called for the withdrawal of US forces from Iraq."],
      ),
    ).toEqual([]);
  });

  it("is not with what was never said", () => {
    expect(
      relationsOf(
        ["a", "2024-01-10", `Jordan said ${LEFT}.`],
        ["b", "2024-01-11", `Egypt did not deny that ${LEFT}.`],
      ),
    ).toEqual([]);
  });
});

it("tells agreement of two speakers", () => {
  expect(
    relationsOf(
      ["a", "2024-01-10", `Jordan said ${LEFT}.`],
      ["b", "2024-01-11", `Egypt confirmed that ${LEFT}.`],
    ),
  ).toEqual(["a:Jordan agrees b:Egypt", "b:Egypt agrees a:Jordan"]);
});

it("takes one speaker's words in two outlets of one day for one utterance, and compares the earliest telling alone", () => {
  expect(
    relationsOf(
      ["a", "2024-01-10", `Jordan said ${LEFT}.`],
      ["b", "2024-01-10", "قال الأردن إن القوات الأميركية انسحبت من العراق."],
      ["c", "2024-01-11", `Egypt denied that ${LEFT}.`],
    ),
  ).toEqual(["a:Jordan disagrees c:Egypt", "b:Jordan same a:Jordan", "c:Egypt disagrees a:Jordan"]);
});

it("takes wire copy of an unnamed speaker for one utterance by its words", () => {
  const words = "the convoy crossed the bridge at dawn and nobody on either bank of the river stopped it";
  expect(
    relationsOf(
      ["a", "2024-01-10", `A senior official said ${words}.`],
      ["b", "2024-01-11", `One official said ${words}.`],
    ),
  ).toHaveLength(1);
});

it("tells that a speaker says it again on another day", () => {
  expect(
    relationsOf(["a", "2024-01-10", `Jordan said ${LEFT}.`], ["b", "2024-03-10", `Jordan said ${LEFT}.`]),
  ).toEqual(["b:Jordan restates a:Jordan"]);
});

it("gives the same relations in whatever order articles come", () => {
  const articles = [
    ["a", "2024-01-10", `Jordan said ${LEFT}.`],
    ["b", "2024-01-10", `Egypt denied that ${LEFT}. Iraq said US forces plan to withdraw from Iraq.`],
    ["c", "2024-01-12", "نفت سوريا انسحاب القوات الأميركية من العراق."],
  ] as const;
  expect(relationsOf(...articles)).toEqual(relationsOf(...articles.toReversed()));
});
