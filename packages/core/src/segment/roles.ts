// What a paragraph is for: prose, or something a page puts around prose.
// A stranger would get wrong that a long paragraph which merely mentions a subscription is prose: furniture is short.
import { classOf, fold, SPACE } from "@isnad/text";
import type { LanguageCode, ParagraphRole, Span } from "../document.ts";
import { FURNITURE } from "./furniture.ts";

const SHORT = 20;
/** Code units that are looked at to tell a machine line. */
const MACHINE = 4000;
/** Code units; a longer paragraph heads no list. */
const HEADING = 100;
const HEADLINE = { words: 30, characters: 200 } as const;

/** A row: a sign, and the role of a paragraph that shows it. Rows are tried in order. */
interface Sign {
  readonly role: ParagraphRole;
  readonly shows: (line: Line) => boolean;
}
interface Line {
  readonly text: string;
  readonly folded: string;
  readonly words: number;
  readonly language: LanguageCode;
}

const SIGNS: readonly Sign[] = [
  { role: "furniture", shows: ({ words }) => words === 0 },
  { role: "furniture", shows: ({ text }) => isMachineLine(text) },
  { role: "publisher", shows: (line) => line.words <= SHORT && labelOf(line, "publishers") !== undefined },
  { role: "caption", shows: (line) => line.words <= 60 && labelOf(line, "captions") !== undefined },
  {
    role: "caption",
    shows: ({ text }) => /^[[(][^\])]{0,200}[\])]$/u.test(text) && PICTURE.test(text),
  },
  { role: "caption", shows: ({ text, words }) => words >= 4 && words <= 40 && isCredited(text) },
  { role: "furniture", shows: (line) => isCredits(line) },
  { role: "dateline", shows: (line) => line.words <= 8 && labelOf(line, "bylines") !== undefined },
  { role: "dateline", shows: ({ text, words }) => words <= 8 && (isDateLine(text) || isPlaceLine(text)) },
  { role: "furniture", shows: ({ text, words }) => words <= SHORT && isMenu(text) },
  { role: "furniture", shows: (line) => holdsFurniture(line) },
];

/** What a page has reached: its article, a list of other articles, or its readers' comments, which go on to the end. */
export type PagePart = "article" | "related" | "comments";

/** Where the page is after a paragraph: a heading opens a list, a full sentence closes a list of articles. */
export function partAfter(part: PagePart, text: string, span: Span, language: LanguageCode): PagePart {
  if (part === "comments") return part;
  const folded = span.end - span.start > HEADING ? "" : fold(text.slice(span.start, span.end));
  const opens = (list: "related" | "comments") =>
    folded.split(" ").length <= 5 && FURNITURE[language][list].some((heading) => folded.startsWith(heading));
  if (opens("comments")) return "comments";
  if (opens("related")) return "related";
  return isListed(text, span) ? part : "article";
}

/** A line of a list of articles: short, and without a sentence's end. */
function isListed(text: string, span: Span): boolean {
  const line = text.slice(span.start, Math.min(span.end, span.start + 201));
  return line.length <= 160 && !/[.؟?!…]["”»]?$/u.test(line);
}

/** The role of a paragraph; `isFirst` for the first one that is not furniture; `part` is where the page is before it. */
export function roleOf(
  text: string,
  span: Span,
  language: LanguageCode,
  isFirst: boolean,
  part: PagePart = "article",
): ParagraphRole {
  if (part === "comments" || (part === "related" && isListed(text, span))) return "furniture";
  const content = text.slice(span.start, Math.min(span.end, span.start + MACHINE));
  const folded = fold(content.slice(0, 600));
  const line = { text: content, folded, words: folded === "" ? 0 : folded.split(" ").length, language };
  const sign = SIGNS.find(({ shows }) => shows(line));
  if (sign !== undefined) return sign.role;
  return isFirst && line.words <= HEADLINE.words && content.length <= HEADLINE.characters
    ? "headline"
    : "body";
}

/** The name after "Source:" or "المصدر:", or undefined where the paragraph is no publisher line. */
export function publisherOf(text: string, span: Span, language: LanguageCode): string | undefined {
  const content = text.slice(span.start, span.end);
  const name = labelOf({ text: content, language }, "publishers");
  return name === undefined || name === "" || /^https?:/u.test(name) ? undefined : name;
}

/** What follows "LABEL:" where the label is one of a list. */
function labelOf(
  line: Pick<Line, "text" | "language">,
  list: "publishers" | "captions" | "bylines",
): string | undefined {
  const match = /^[([]?\s*([\p{L}\p{M}' ]{2,30}?)\s*[:：|]\s*(.*)$/su.exec(line.text);
  if (match === null || !FURNITURE[line.language][list].includes(fold(match[1] ?? ""))) return undefined;
  return (match[2] ?? "").replace(/[\s.)\]]+$/u, "").trim();
}

/** "News | Sport | Opinion", "الرئيسية » أخبار": items parted by signs, no sentence. */
function isMenu(text: string): boolean {
  const separators = text.match(/\s[|»›•·>]\s/gu)?.length ?? 0;
  return (
    (separators >= 2 && !/[.؟?!]$/u.test(text)) ||
    (separators === 1 && text.length < 40 && /\s[»›>]\s/u.test(text) && !/[«“"]/u.test(text))
  );
}

/** What is said of a picture in brackets: what it is, or whose. */
const PICTURE =
  /(?:photo|image|reuters|afp|\bap\b|\bepa\b|getty|صورة|أرشيف|رويترز|فرانس|الفرنسية|أسوشيتد|الأناضول|غيتي)/iu;

/** "Smoke over the port after the strikes (Reuters)": no sentence's end, and at the end whose picture it is. */
function isCredited(text: string): boolean {
  const credit = /[^.؟?!…"”»]\s[[(]([^\])]{2,60})[\])]$/u.exec(text)?.[1];
  return credit !== undefined && PICTURE.test(credit);
}

/** "(Reporting by …; Editing by …)", "Editing by …" without a sentence's end: those who made the report. */
function isCredits({ text, folded, language, words }: Line): boolean {
  const { credits } = FURNITURE[language];
  if (!credits.some((credit) => folded.startsWith(`${credit} `))) return false;
  return /^[([].*[\])]$/su.test(text) || (words <= SHORT && /\sby\s/u.test(text) && !/[.?!]$/u.test(text));
}

/** "بغداد/ واع", "الرباط – هسبورت": a place and who reports from it, alone on a line. */
function isPlaceLine(text: string): boolean {
  return (
    text.length <= 60 &&
    /^[\p{L}\p{M}' ]{2,25}\s?(?:\/|\s[-–—ـ]{1,2}\s)\s?[\p{L}\p{M}'" «»“”]{2,35}$/u.test(text)
  );
}

/** Encoded tokens, bare addresses, markup remains: no prose of any language. */
function isMachineLine(text: string): boolean {
  if (/^\s*(?:https?:\/\/|www\.)\S+\s*$/u.test(text)) return true;
  if (/^<[^<>]+>[\s.]*$/u.test(text)) return true;
  const longest = longestPart(text);
  return (
    longest.length >= 40 &&
    longest.length * 2 > Math.min(text.length, MACHINE) &&
    /[A-Za-z0-9+/=_-]{40}/u.test(longest)
  );
}

/** The longest stretch without white space, the first of equal ones. */
function longestPart(text: string): string {
  let from = 0;
  let start = 0;
  let length = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && (classOf(text.charCodeAt(at)) & SPACE) === 0) continue;
    if (at - start > length) [from, length] = [start, at - start];
    start = at + 1;
  }
  return text.slice(from, from + length);
}

const MONTH_WORD =
  /(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|كانون|شباط|[آا]ذار|نيسان|[أا]يار|حزيران|تموز|[آا]ب|[أا]يلول|تشرين|يناير|فبراير|مارس|[أإا]بريل|مايو|يونيو|يوليو|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر)/iu;

/** A line that is a date and little else: "26 January", "الجمعة 26 كانون الثاني 2024". */
function isDateLine(text: string): boolean {
  return (
    !/[.!?؟]$/u.test(text) &&
    /\p{N}/u.test(text) &&
    (MONTH_WORD.test(text) || /^\D{0,20}\p{N}{1,4}[/-]\p{N}{1,2}[/-]\p{N}{1,4}\D{0,20}$/u.test(text))
  );
}

/** Short, and either all a furniture phrase, or one with no sentence around it. */
function holdsFurniture(line: Line): boolean {
  if (line.words > SHORT) return false;
  const padded = ` ${line.folded} `;
  if (/^\D{0,20}\p{N}+\s(?:تعليق|تعليقات|comments?)$/iu.test(line.text)) return true;
  return FURNITURE[line.language].furniture.some((phrase) => {
    if (!padded.includes(` ${phrase} `)) return false;
    const own = phrase.split(" ").length;
    const isMost = line.words <= own + 3 && !/[.!?؟]$/u.test(line.text);
    return line.folded.startsWith(phrase) || own >= 3 || isMost;
  });
}
