// Plain text and Markdown: the text is the file's own, so that offsets point into the file.
import { InvalidDateError, isCalendarDate, readArticle } from "@isnad/core";
import { describe, expect, it } from "vitest";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The article and the warnings, for whole-value comparison. */
function read(source: string, content: string | Uint8Array, published?: string) {
  const warnings: string[] = [];
  const onWarning = (warning: string): number => warnings.push(warning);
  const article = readArticle({ source, content, onWarning, ...(published !== undefined && { published }) });
  return { article, warnings };
}

describe("plain text", () => {
  it("keeps line ends and white space as they are, so that offsets index the file", () => {
    const text = "  Talks end\r\n\r\nقالت المبعوثة إن المحادثات انتهت.\r\n";
    expect(readArticle({ source: "a.txt", content: bytes(text) })).toEqual({ source: "a.txt", text });
  });

  it("drops a byte order mark and nothing else", () => {
    expect(readArticle({ source: "a.txt", content: bytes("\ufeffTalks end.") }).text).toBe("Talks end.");
  });

  it("reads decoded text as it reads bytes, lone surrogates replaced one for one", () => {
    expect(readArticle({ source: "paste", content: "a\ud800b" }).text).toBe("a\ufffdb");
    expect(readArticle({ source: "paste", content: "a😀b" }).text).toBe("a😀b");
  });

  it("takes a text that opens with a rule for a text", () => {
    const text = "---\nThe talks: [a report\n---\nBody.\n";
    expect(read("a.txt", text)).toEqual({ article: { source: "a.txt", text }, warnings: [] });
  });

  it("gives the caller's date to an article without one", () => {
    expect(readArticle({ source: "a.txt", content: "x", published: "2026-02-28" }).published).toBe(
      "2026-02-28",
    );
  });
});

describe("front matter", () => {
  it("gives headline, outlet, date and address, and stays in the text as front", () => {
    const front =
      "---\ntitle: Talks end\noutlet: Northern Wire\ndate: 2026-03-09\nurl: https://news.example/a\n---\n";
    const text = `${front}Body.\n`;
    expect(read("a.md", text, "2020-01-01")).toEqual({
      article: {
        source: "https://news.example/a",
        text,
        headline: "Talks end",
        publisher: "Northern Wire",
        published: "2026-03-09",
        front: { start: 0, end: front.length },
      },
      warnings: [],
    });
  });

  const spellings: [string, object][] = [
    ["title: 2026", { headline: "2026" }],
    ["Title: 'A: b'", { headline: "A: b" }],
    ["headline: عنوان", { headline: "عنوان" }],
    ["publisher: وكالة الشمال", { publisher: "وكالة الشمال" }],
    ["source: Northern Wire", { publisher: "Northern Wire" }],
    ["source: https://news.example/b", { source: "https://news.example/b" }],
    ["date: 2026-03-09T23:30:00+03:00", { published: "2026-03-09" }],
    ["tags: [a, b]", {}],
    ["title:", {}],
    // No YAML, but clear.
    [
      "title: Sudan: talks resume\ndate: 2026-03-09",
      { headline: "Sudan: talks resume", published: "2026-03-09" },
    ],
    ['title: "Not yet" says envoy', { headline: '"Not yet" says envoy' }],
  ];
  it.each(spellings)("reads %s", (yaml, expected) => {
    const { article, warnings } = read("a.md", `---\r\n${yaml}\r\n---\r\nBody.`);
    const { text: _text, front: _front, ...metadata } = article;
    expect({ metadata, warnings }).toEqual({ metadata: { source: "a.md", ...expected }, warnings: [] });
  });

  const broken: [string, string, RegExp][] = [
    [
      "that is not YAML",
      "---\ntitle: [x\ndate: 2026-01-01\n---\nBody.",
      /not YAML, it is read as text \(line \d/,
    ],
    ["that is a list", "---\n- a\n---\nBody.", /no list of names and values/],
    ["that never closes", "---\ntitle: x\nBody.", /no closing line/],
    ["that multiplies itself", `---\na: &a [1,1]\nb: [${"*a,".repeat(50)}]\n---\nBody.`, /alias/i],
  ];
  it.each(broken)("reads a head %s as text, with a warning", (_what, text, warning) => {
    const { article, warnings } = read("a.md", text);
    expect(article).toEqual({ source: "a.md", text });
    expect(warnings).toEqual([expect.stringMatching(warning)]);
  });

  it("leaves out a date that is none and an address that is none, and says so", () => {
    const { article, warnings } = read("a.md", "---\ndate: 2026-02-30\nurl: javascript:alert(1)\n---\nBody.");
    expect(article).toMatchObject({ source: "a.md" });
    expect(article.published).toBeUndefined();
    expect(warnings).toEqual([
      'front matter, date: "2026-02-30" is left out: write a day of the calendar as YYYY-MM-DD',
      expect.stringMatching(/^front matter, url: "javascript:alert\(1\)" is left out: write an address/),
    ]);
  });

  it("lets a Markdown heading stand in for a missing title", () => {
    expect(readArticle({ source: "a.md", content: "# Talks end #\n\nBody." }).headline).toBe("Talks end");
    expect(readArticle({ source: "a.txt", content: "# 3 rose\n\nBody." }).headline).toBeUndefined();
  });
});

describe("dates", () => {
  const days: [string, boolean][] = [
    ["2026-03-09", true],
    ["2024-02-29", true],
    ["2000-02-29", true],
    ["1900-02-29", false],
    ["2026-02-29", false],
    ["2026-04-31", false],
    ["2026-13-01", false],
    ["2026-00-10", false],
    ["0000-01-01", false],
    ["2026-3-9", false],
    ["9 March 2026", false],
    ["", false],
  ];
  it.each(days)("isCalendarDate(%o) is %o", (text, expected) => expect(isCalendarDate(text)).toBe(expected));

  it("refuses a caller's date that is no day of the calendar", () => {
    expect(() => readArticle({ source: "a.txt", content: "x", published: "2026-02-30" })).toThrow(
      InvalidDateError,
    );
  });
});
