// The outlet behind an article is a node, the same one that other articles quote.
import { buildGraph, readArticle } from "@isnad/core";
import { expect, test } from "vitest";

const published = (content: string, source = "a.txt") => {
  const [article] = buildGraph([readArticle({ source, content })]).articles;
  return { article, by: article?.publishedBy };
};

test("a publisher line names it, and is its mention", () => {
  const { article, by } = published(
    "الوفد يغادر العاصمة\n\nغادر الوفد العاصمة مساء أمس بعد المحادثات.\n\nالمصدر: صحيفة الميناء",
  );
  expect([by?.kind, by?.labels]).toEqual(["organization", { ar: "صحيفة الميناء" }]);
  const mention = article?.mentions.find(({ rule }) => rule === "publisher-line");
  expect(mention && article?.text.slice(mention.start, mention.end)).toBe("صحيفة الميناء");
});

test("metadata names it without a mention", () => {
  const { article, by } = published(
    "---\noutlet: Harbor Times\n---\nThe delegation left the capital.",
    "a.md",
  );
  expect(by?.id).toBe("organization/harbor-times");
  expect(article?.mentions.filter(({ rule }) => rule === "publisher-line")).toEqual([]);
});

test("an agency in the opening bracket is the listed one, in either language", () => {
  expect(
    published("Delegation leaves\n\nNIAMEY, Nov 14 (Reuters) - The delegation left the capital.").by?.labels
      .ar,
  ).toBe("رويترز");
  expect(published("الوفد يغادر\n\nالمصدر: رويترز").by?.labels.en).toBe("Reuters");
});
