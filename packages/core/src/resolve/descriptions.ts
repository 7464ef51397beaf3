// Whom a description means, among the names of its article.
// A stranger would get wrong which mistake is worse: a description given to the wrong person puts words into somebody's
// mouth, one left alone is only a node too many; so each of these asks that nothing speaks against it.
import { fold } from "@isnad/text";
import type { Mention } from "../document.ts";
import { headWords, phraseWords } from "./head-words.ts";
import { type DraftName, nearest, sameSort } from "./local-name.ts";

/** How many UTF-16 code units back "the latter" may stand. */
const NEAR = 400;

/** Whoever speaks, where the article has no such office: left to the statements. */
const SPEAKER_IN_FORCE = /^المتحدثة?$/u;

/** The one of an article's names that a description means, `new` where it is somebody new; undefined stays unknown. */
export function whoIsDescribed(
  names: readonly DraftName[],
  mention: Mention,
  text: string,
): DraftName | "new" | undefined {
  const heads = headWords(text, mention.language);
  const isNew = !mention.named && mention.refers === undefined && !isDefinite(mention, text);
  if (isNew) return "new";
  const isBack = mention.refers === "back";
  const fitting =
    earlier(names, mention, text, heads) ??
    (isBack ? onlyOne(names, mention, heads) : holderOf(names, mention, text));
  return fitting ?? (isBack || SPEAKER_IN_FORCE.test(text) ? undefined : "new");
}

function isDefinite({ language }: Mention, text: string): boolean {
  return language === "ar" && /^(?:ال|لل)/u.test(text);
}

/** The nearest one mentioned before whose role, head or type has the description's head. */
function earlier(
  names: readonly DraftName[],
  mention: Mention,
  text: string,
  heads: readonly string[],
): DraftName | undefined {
  if (heads.length === 0) return undefined;
  const fits = names.filter(
    (name) =>
      sameSort(name.kind, mention.kind) &&
      (name.starts[0] ?? mention.start) < mention.start &&
      agrees(name, mention) &&
      (mention.language !== "ar" || mention.kind === "group" || describes(mention, text, name)) &&
      heads.every((head) => name.heads.has(head)),
  );
  return nearest(fits, mention);
}

/** Nothing that both tell of gender, number and affiliation differs. */
function agrees(name: DraftName, mention: Mention): boolean {
  if (mention.gender !== undefined && name.gender !== undefined && mention.gender !== name.gender)
    return false;
  if (mention.kind === "person" && (name.number === "pl") !== (mention.number === "pl")) return false;
  return mention.of === undefined || name.affiliations.size === 0 || name.affiliations.has(mention.of);
}

/** A headline may say "the mission" before the text names it: the one of the article that fits, if there is one. */
function onlyOne(
  names: readonly DraftName[],
  mention: Mention,
  heads: readonly string[],
): DraftName | undefined {
  const fits = names.filter(
    (name) => name.kind === mention.kind && heads.length > 0 && heads.every((head) => name.heads.has(head)),
  );
  return fits.length === 1 ? fits[0] : undefined;
}

/** Are all words of a description said of this one? "المتحدث باسم الوزارة" is nobody else's spokesman. */
function describes(mention: Mention, text: string, name: DraftName): boolean {
  const words = phraseWords(text);
  if (words.length < 2 || (mention.of !== undefined && name.affiliations.has(mention.of))) return true;
  if (mention.of !== undefined && name.affiliations.size === 0) return true;
  const said = new Set([...name.roleWords, ...name.heads]);
  for (const form of writtenForms(name)) for (const word of phraseWords(form)) said.add(word);
  return words.slice(1).every((word) => said.has(word));
}

/** The only person of the article whose role has all words of an office that is mentioned before the name. */
function holderOf(names: readonly DraftName[], mention: Mention, text: string): DraftName | undefined {
  const words = phraseWords(text);
  if (mention.kind !== "person" || words.length < 2) return undefined;
  const fits = names.filter(
    (name) =>
      name.kind === "person" &&
      (mention.of === undefined || name.affiliations.has(mention.of)) &&
      words.every((word) => name.roleWords.has(word)),
  );
  return fits.length === 1 ? fits[0] : undefined;
}

/** "الأخيرة": the last one named before whose gender agrees. */
export function lastNamed(names: readonly DraftName[], mention: Mention): DraftName | undefined {
  const stands = ({ form, start }: Mention) =>
    form !== "Demonym" && start < mention.start && start > mention.start - NEAR;
  const fits = names.filter(
    ({ kind, gender, mentions }) =>
      kind !== "place" && (gender ?? mention.gender) === mention.gender && mentions.some(stands),
  );
  return nearest(fits, mention);
}

/** The body whose full name holds these words: "وزارة النفط" where "وزارة النفط العراقية" is named. */
export function namedInFull(
  names: readonly DraftName[],
  mention: Mention,
  text: string,
): DraftName | undefined {
  const key = ` ${fold(text)} `;
  const fits = names.filter(
    (name) =>
      name.kind === "organization" && writtenForms(name).some((form) => ` ${fold(form)} `.includes(key)),
  );
  return nearest(fits, mention);
}

function writtenForms(name: DraftName): string[] {
  const { row } = name;
  return [...name.forms.keys(), ...(row?.ar ?? []), ...(row?.en ?? [])];
}
