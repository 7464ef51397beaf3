// One name is of one kind in an article: what stands once behind a title is a person everywhere.
// A stranger would get wrong who decides: not most mentions but the surest one, for a name's later mentions stand bare, and
// what a kind was guessed from there is weak.
import { fold } from "@isnad/text";
import type { EntityKind, Mention } from "../document.ts";
import { NAMING } from "../languages/languages.ts";

/** How much surer a kind must be to be given to the others. */
const MARGIN = 0.04;
/** A body's head names its kind as surely as a title. */
const HEADED = 0.9;

interface Vote {
  readonly kind: EntityKind;
  readonly weight: number;
}

/** The mentions, those of an unlisted name with the kind that its surest mention has. */
export function ofOneKind(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const best = new Map<string, Vote>();
  const vote = (name: string, kind: EntityKind, weight: number) => {
    const key = fold(name);
    if (weight > (best.get(key)?.weight ?? 0)) best.set(key, { kind, weight });
  };
  for (const mention of mentions) {
    if (!isGuessed(mention)) continue;
    const name = text.slice(mention.start, mention.end);
    vote(name, mention.kind, mention.confidence);
    const bare = mention.kind === "organization" ? NAMING[mention.language].withoutHead(name) : undefined;
    if (bare !== undefined) vote(bare, "organization", HEADED);
  }
  let isChanged = false;
  const settled = mentions.map((mention) => {
    const found = isGuessed(mention) ? best.get(fold(text.slice(mention.start, mention.end))) : undefined;
    if (found === undefined || found.kind === mention.kind || found.weight < mention.confidence + MARGIN)
      return mention;
    isChanged = true;
    return asKind(mention, found.kind);
  });
  return isChanged ? settled : mentions;
}

/** No list holds it, and it stands in full. */
function isGuessed({ form, entry, named, refers }: Mention): boolean {
  return form === "Name" && entry === undefined && named && refers === undefined;
}

function asKind({ gender: _gender, number: _number, ...mention }: Mention, kind: EntityKind): Mention {
  return { ...mention, kind, roles: kind === "person" ? mention.roles : [] };
}
