// Arabic persons without the body that they lead: "رئيس مجلس إدارة كوديلكو [ماكسيمو باتشيكو]".
// A stranger would get wrong why this takes the whole article: nothing in the phrase parts the company's name from the
// person's, only that the article calls a company so elsewhere.
import { fold } from "@isnad/text";
import type { Mention } from "../document.ts";
import { NAMING } from "../languages/languages.ts";

/** The mentions, unlisted persons of three words or more cut behind a first word that names a body or place elsewhere. */
export function withoutOwners(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const others = new Set<string>();
  for (const { form, kind, start, end, language } of mentions) {
    if (form !== "Name" || kind === "person" || language !== "ar") continue;
    const name = text.slice(start, end);
    others.add(fold(name));
    const bare = NAMING[language].withoutHead(name);
    if (bare !== undefined) others.add(fold(bare));
  }
  if (others.size === 0) return mentions;
  return mentions.map((mention) => (isCuttable(mention) ? cut(text, mention, others) : mention));
}

function isCuttable({ kind, form, entry, language }: Mention): boolean {
  return kind === "person" && form === "Name" && entry === undefined && language === "ar";
}

function cut(text: string, mention: Mention, others: ReadonlySet<string>): Mention {
  const name = text.slice(mention.start, mention.end);
  const words = name.split(/\s+/u);
  if (words.length < 3 || !others.has(fold(words[0]!))) return mention;
  return { ...mention, start: mention.start + name.indexOf(words[1]!, words[0]!.length) };
}
