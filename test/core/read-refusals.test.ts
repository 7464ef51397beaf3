// What is no article is refused with its reason and with what to do, never read as something it is not.
import { readArticle, UnreadableArticleError } from "@isnad/core";
import { describe, expect, it } from "vitest";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));
const swapped = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le").swap16());
/** قال المبعوث in the encoding of Windows for Arabic, and لقد قيلت in ISO's. */
const windows1256 = new Uint8Array([0xde, 0xc7, 0xe1, 0x20, 0xc7, 0xe1, 0xe3, 0xc8, 0xda, 0xe6, 0xcb]);
const iso8859 = new Uint8Array([0xe4, 0xe2, 0xcf, 0x20, 0xe2, 0xea, 0xe4, 0xca]);

function refusalOf(source: string, content: string | Uint8Array): UnreadableArticleError {
  try {
    readArticle({ source, content });
  } catch (error) {
    if (error instanceof UnreadableArticleError) return error;
    throw error;
  }
  throw new Error(`${source} was read`);
}

describe("an article is refused", () => {
  const cases: [string, string | Uint8Array, Partial<UnreadableArticleError>, string][] = [
    ["when empty", "", { code: "empty" }, "a.txt: empty. There is nothing to read in it."],
    ["when blank", utf8("\ufeff \r\n\t"), { code: "empty" }, "a.txt: empty. There is nothing to read in it."],
    [
      "when binary",
      new Uint8Array([1, 0, 2, 0, 0, 255]),
      { code: "binary" },
      "a.txt: binary, not text (it holds zero bytes). Give a .txt, .md or .html file.",
    ],
    [
      "when a PDF",
      utf8("%PDF-1.7 x"),
      { code: "binary" },
      "a.txt: a PDF file, not text. Take its text out first: pdftotext a.txt",
    ],
    [
      "in UTF-16 with a mark",
      utf16("\ufeffقالت المبعوثة"),
      { code: "utf-16" },
      "a.txt: UTF-16, not UTF-8. Convert it: iconv -f UTF-16 -t UTF-8 a.txt > a.utf8.txt",
    ],
    [
      "in UTF-16 without a mark",
      utf16("قالت المبعوثة إن المحادثات انتهت"),
      { code: "utf-16" },
      "a.txt: UTF-16LE, not UTF-8. Convert it: iconv -f UTF-16LE -t UTF-8 a.txt > a.utf8.txt",
    ],
    [
      "in UTF-16 the other way round",
      swapped("The talks ended"),
      { code: "utf-16" },
      "a.txt: UTF-16BE, not UTF-8. Convert it: iconv -f UTF-16BE -t UTF-8 a.txt > a.utf8.txt",
    ],
    [
      "in Arabic Windows letters",
      windows1256,
      { code: "not-utf8", offset: 0 },
      "a.txt: not UTF-8 (first wrong byte at 0). It looks like WINDOWS-1256: iconv -f WINDOWS-1256 -t UTF-8 a.txt > a.utf8.txt",
    ],
    [
      "in ISO's Arabic letters",
      iso8859,
      { code: "not-utf8", offset: 0 },
      "a.txt: not UTF-8 (first wrong byte at 0). It looks like ISO-8859-6: iconv -f ISO-8859-6 -t UTF-8 a.txt > a.utf8.txt",
    ],
    [
      "in Latin letters of Windows",
      new Uint8Array(Buffer.from("The café in Orléans", "latin1")),
      { code: "not-utf8", offset: 7 },
      "a.txt: not UTF-8 (first wrong byte at 7). It looks like WINDOWS-1252: iconv -f WINDOWS-1252 -t UTF-8 a.txt > a.utf8.txt",
    ],
    [
      "in the encoding that a page declares",
      new Uint8Array(Buffer.from("<meta charset='koi8-r'>\xc4\xc1", "latin1")),
      { code: "not-utf8", offset: 23 },
      "a.txt: not UTF-8 (first wrong byte at 23). It looks like KOI8-R: iconv -f KOI8-R -t UTF-8 a.txt > a.utf8.txt",
    ],
    [
      "when cut off in mid-character",
      utf8("قال").subarray(0, 5),
      { code: "not-utf8", offset: 4 },
      "a.txt: not UTF-8: cut off in the middle of a character at byte 4. Fetch the file again, or remove its last bytes.",
    ],
    [
      "when too large",
      new Uint8Array(50 * 1024 * 1024).fill(0x61),
      { code: "too-large" },
      "a.txt: too large for one article (50 MB, at most 16 MB). Split it into its articles.",
    ],
    [
      "when only front matter",
      "---\ntitle: x\n---\n",
      { code: "empty" },
      "a.txt: nothing after the front matter. There is nothing to read in it.",
    ],
  ];
  it.each(cases)("%s", (_when, content, fields, message) => {
    expect(refusalOf("a.txt", content)).toMatchObject({ ...fields, message, source: "a.txt" });
  });

  it("as a page without text", () => {
    const message = "a.html: no text in the HTML. There is nothing to read in it.";
    expect(refusalOf("a.html", "<html><script>let a = 1;</script></html>")).toMatchObject({
      code: "empty",
      message,
    });
  });

  it("with commands that can be pasted, whatever the file is called", () => {
    expect(refusalOf("my page.html", windows1256).describe("/news/it's one.html")).toMatch(
      /iconv -f WINDOWS-1256 -t UTF-8 '\/news\/it'\\''s one\.html' > '\/news\/it'\\''s one\.utf8\.html'$/,
    );
  });
});

describe("the first wrong byte of UTF-8", () => {
  const cases: [string, number[], number][] = [
    ["a lone continuation", [0x61, 0x80, 0x61], 1],
    ["an overlong slash", [0xc0, 0xaf, 0x61, 0x61], 0],
    ["an overlong of three", [0xe0, 0x80, 0xaf, 0x61], 0],
    ["a surrogate", [0x61, 0xed, 0xa0, 0x80, 0x61, 0x61], 1],
    ["beyond Unicode", [0xf4, 0x90, 0x80, 0x80, 0x61], 0],
    ["a broken pair", [0x61, 0xd9, 0x61, 0x61, 0x61, 0x61], 1],
  ];
  it.each(cases)("%s", (_what, bytes, offset) => {
    expect(refusalOf("a.txt", new Uint8Array(bytes))).toMatchObject({ code: "not-utf8", offset });
  });
});
