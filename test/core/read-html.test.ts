// HTML: the article without the page around it, whatever the page.
import { readArticle } from "@isnad/core";
import { describe, expect, it } from "vitest";

const sentence =
  "The envoy Marta Solvik said that the talks on the river would resume in the spring, after a pause.";
const page = `<!DOCTYPE html><html lang="en"><head>
<title>River talks to resume | Northern Wire</title>
<meta property="og:site_name" content="Northern Wire">
<meta property="article:published_time" content="2026-03-09T23:30:00+03:00">
<style>p { color: red }</style></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<article><h1>River talks to resume</h1><p class="byline" rel="author">By Olav Brekke</p>
<p>${sentence}\n  ${sentence}</p>
<figure><img src="a.jpg"><figcaption>A river, seen from above</figcaption></figure>
<p>Officials in the &quot;valley&quot; were&nbsp;silent &amp; absent.<br>${sentence}</p>
<blockquote><p>${sentence}</p></blockquote></article>
<aside><p>Most read: ten rivers you must see</p></aside>
<footer>© Northern Wire. All rights reserved.</footer>
<script>document.write("<p>written by a script</p>")</script></body></html>`;

describe("a news page", () => {
  it("becomes headline and paragraphs, without menus, byline, captions, scripts", () => {
    expect(readArticle({ source: "river.html", content: page })).toEqual({
      source: "river.html",
      text: `River talks to resume

${sentence} ${sentence}

Officials in the "valley" were silent & absent.
${sentence}

${sentence}
`,
      headline: "River talks to resume",
      publisher: "Northern Wire",
      published: "2026-03-09",
    });
  });

  it("is recognized by how it begins where the source has no extension", () => {
    expect(readArticle({ source: "stdin", content: `\n${page}` }).headline).toBe("River talks to resume");
    expect(readArticle({ source: "stdin", content: "<3 is no tag" }).text).toBe("<3 is no tag");
  });

  it("is described by JSON-LD before anything else", () => {
    const script = JSON.stringify({
      "@graph": [
        { "@type": "WebPage", headline: "Not this" },
        {
          "@type": ["NewsArticle"],
          headline: "استئناف محادثات النهر",
          datePublished: "2026-03-08",
          publisher: { "@type": "Organization", name: "وكالة الشمال" },
        },
      ],
    });
    const content = `<meta property="og:title" content="Other"><time datetime="2001-01-01"></time>
      <script type="application/ld+json">${script}</script><p>قالت المبعوثة إن المحادثات ستستأنف.</p><p>ولم تحدد موعدا.`;
    expect(readArticle({ source: "a.htm", content })).toEqual({
      source: "a.htm",
      text: "استئناف محادثات النهر\n\nقالت المبعوثة إن المحادثات ستستأنف.\n\nولم تحدد موعدا.\n",
      headline: "استئناف محادثات النهر",
      publisher: "وكالة الشمال",
      published: "2026-03-08",
    });
  });
});

describe("a page with little structure", () => {
  const cases: [string, string, string][] = [
    ["bare paragraphs", "<p>One.<p>Two.", "One.\n\nTwo.\n"],
    ["no tags at all", "Only text", "Only text\n"],
    ["two line breaks", "<body>One.<br><br>Two.<br>Three.</body>", "One.\n\nTwo.\nThree.\n"],
    ["a menu that never closes", "<nav><p>The envoy spoke.</p>", "The envoy spoke.\n"],
    ["a script that never closes", "<p>The envoy spoke.<script>var a = '<p>", "The envoy spoke.\n"],
    ["markup shown as text", "<p>1 &lt; 2, &#x627;&#1604; &bogus;</p>", "1 < 2, ال &bogus;\n"],
    ["letters in bold", "<p>A<b>B</b>C <i>D</i></p>", "ABC D\n"],
  ];
  it.each(cases)("%s", (_what, content, text) => {
    expect(readArticle({ source: "a.html", content }).text).toBe(text);
  });
});

describe("a hostile page is read in seconds", () => {
  const end = "<p>The envoy spoke.";
  const pages: [string, string][] = [
    ["a million nested elements", `${"<div>".repeat(1_000_000)}${end}`],
    [
      "deep nesting, again and again",
      `${`${"<div>".repeat(150)}a, b${"</div>".repeat(150)}`.repeat(120)}${end}`,
    ],
    ["nested formatting that never ends", `${"<b><i><font>".repeat(20_000)}${end}`],
    ["unclosed comments", `${end}${"<!--".repeat(1_000_000)}`],
    ["five megabytes of <", `${end}</p><p>${"<".repeat(5_000_000)}`],
    ["a tag of a million attributes", `<p ${"a=b ".repeat(1_000_000)}>x</p>${end}`],
    [
      "broken and endless JSON-LD",
      `<script type="application/ld+json">${"[".repeat(199_000)}</script>${end}`,
    ],
    ["half a million paragraphs", `${"<p>x</p>".repeat(500_000)}${end}`],
  ];
  it.each(pages)("%s", { timeout: 15_000 }, (_what, content) => {
    const { text } = readArticle({ source: "a.html", content });
    expect(text).toContain("The envoy spoke.");
  });
});
