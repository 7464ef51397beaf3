// The README of an evidence package: the words of messages/package.ts around what this package holds.
// A stranger would get wrong the fences: what was asked may hold backticks of its own, so a fence is longer than any.
import type { LanguageCode } from "@isnad/graph";
import { withoutBidiControls } from "@isnad/text";
import { version } from "../../../package.json";
import { PACKAGE } from "../../messages/package.ts";
import type { PackageWishes } from "../takings.ts";

export interface ReadmeParts extends Pick<PackageWishes, "title" | "query" | "hash" | "texts"> {
  readonly statements: number;
  readonly articles: number;
  /** The other files, in their order. */
  readonly files: readonly string[];
}

/** English above, Arabic below. */
export function readmeOf(parts: ReadmeParts): string {
  return `${inLanguage("en", parts)}
<div dir="rtl" lang="ar">

${inLanguage("ar", parts)}
</div>
`;
}

function inLanguage(language: LanguageCode, parts: ReadmeParts): string {
  const wording = PACKAGE[language];
  const { statements, articles, query, files, texts, hash } = parts;
  const rows = files.map((name) => `| \`${name}\` | ${wording.file[name] ?? ""} |`);
  return [
    `# ${wording.title}`,
    wording.lead(plain(parts.title[language])),
    wording.counts(statements, articles),
    `## ${wording.asked}`,
    ...(query ? [fenced(query.text), wording.rows(query.rows)] : [wording.notAsked]),
    `## ${wording.files}`,
    ["| | |", "|---|---|", ...rows].join("\n"),
    ...(texts ? [] : [wording.noTexts]),
    `## ${wording.reading}`,
    wording.care,
    `## ${wording.opening}`,
    `${wording.drop} ${wording.without}`,
    ...(hash.length > 1 ? [wording.address, fenced(hash)] : []),
    wording.made(version),
    "",
  ].join("\n\n");
}

function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}\n${withoutBidiControls(text)}\n${fence}`;
}

/** A name from the graph as words. */
function plain(text: string): string {
  return withoutBidiControls(text).replace(/[\\`*_[\]<>#|&]/g, "\\$&");
}
