// Who a speaker's noun phrase is about: the mention that stands for the whole of it.
// A stranger would get wrong that a name inside it need not be who speaks: "Field's lawyer", "a Field aide" and "President
// Field's office" are somebody else.
import type { LanguageCode, Mention, Span } from "../document.ts";
import { PHRASING } from "../languages/languages.ts";
import { contains } from "./contents.ts";

/**
 * The mention that a phrase is about: the one it starts with, unless that is only a title or an office and the name
 * follows in apposition.
 */
export function headOf(
  text: string,
  span: Span,
  mentions: readonly Mention[],
  language: LanguageCode,
): Mention | undefined {
  const opens = (mention: Mention) =>
    /^[\s"“«'‘(]*(?:the |an? )?$/iu.test(text.slice(span.start, Math.max(span.start, mention.extent.start)));
  const { governs, isAround, namesAnother } = PHRASING[language];
  /** "[Field] spokesperson Ann Lee", "a [Field] aide". */
  const leadsToAnother = ({ end }: Mention) => isAround(text.slice(end, Math.min(span.end, end + 40)));
  const first = mentions.find(
    (mention) => opens(mention) && !isPart(mention, span) && !isPossessor(text, mention, language),
  );
  if (first?.form === "Name" && first.kind === "person" && !leadsToAnother(first)) return first;
  if (first?.refers === "words") return first;
  const named = mentions.find(
    (mention) =>
      mention.kind === "person" &&
      mention.form === "Name" &&
      contains(span, mention) &&
      !(isPossessor(text, mention, language) && mention.end + 3 < span.end) &&
      !leadsToAnother(mention) &&
      !governs(text.slice(span.start, mention.extent.start)),
  );
  const isAnother =
    first !== undefined &&
    first.kind !== "person" &&
    namesAnother(text.slice(first.extent.end, span.end), first.kind);
  if (named === undefined && isAnother && (first.form === "Name" || first.form === "Metonym"))
    return undefined;
  return named ?? (language === "en" ? nameAtEnd(text, span, mentions) : undefined) ?? first;
}

/** "Norwegian company [Nordlys], which …": the name that ends an English phrase before what only describes it. */
function nameAtEnd(text: string, span: Span, mentions: readonly Mention[]): Mention | undefined {
  const words = text.slice(span.start, span.end);
  const length = words.search(/,|\s(?:which|who|whose|that|of|in|at|for|from|with|on|by|to|\p{Ll}+ing)\s/u);
  const end = length < 0 ? span.end : span.start + length;
  return mentions.find(
    (mention) =>
      mention.form === "Name" &&
      mention.kind === "organization" &&
      mention.end === end &&
      mention.start > span.start,
  );
}

/** "The agency's director", "President Ivan Petrov's office": the one that has, or whose title it is, does not speak. */
function isPossessor(text: string, { end, form }: Mention, language: LanguageCode): boolean {
  const after = text.slice(end, end + 4);
  return (
    language === "en" &&
    (/^['’]s?\s\p{L}/u.test(after) || (form === "Description" && /^\s\p{Lu}\p{L}/u.test(after)))
  );
}

/** A demonym or a place in front of other words ("American officials", "Gaza residents") only describes. */
function isPart(mention: Mention, span: Span): boolean {
  const whole = covers(mention, span);
  return mention.form === "Demonym" ? !whole : mention.kind === "place" && !whole;
}

function covers(mention: Mention, span: Span): boolean {
  return mention.extent.end >= span.end - 1;
}
