// Whom a piece of a content means: a name, a listed thing, whoever a pronoun stands for.
// A stranger would get wrong who "we", "it" and nobody are: whoever speaks, unless the content names somebody before.
import type { Entity, LanguageCode, Resolved } from "../document.ts";
import { THINGS } from "../lexicons/things.ts";
import type { Grammar } from "./grammar.ts";
import { isVerbal, senseOf, type Zone } from "./piece.ts";
import { actingFor, SOMEBODY } from "./topic.ts";
import type { Voices } from "./voices.ts";

/** The participants that a piece stands for. */
export function idsOf(
  article: Resolved,
  grammar: Grammar,
  at: number,
  voices: Voices,
  isNamed: boolean,
  isHead: boolean,
): string[] {
  const piece = grammar.pieces[at]!;
  if (piece.entity !== undefined)
    return [piece.entity.named ? actingFor(piece.entity, article).id : SOMEBODY];
  const owners = ownersOf(grammar, at, voices).map((entity) =>
    entity.named ? actingFor(entity, article).id : SOMEBODY,
  );
  if (piece.part === "pronoun" || piece.part === "determiner" || isHead || isVerbal(piece))
    return owners.length > 0 || isHead ? owners : [SOMEBODY];
  const thing = senseOf(piece, "thing");
  if (thing !== undefined) {
    // "its forces", "US forces": they count as whose they are.
    if (THINGS.get(thing.id)?.people) {
      if (owners.length > 0) return owners;
      if (isNamed) return [];
    }
    return [`thing/${thing.id}`];
  }
  const event = senseOf(piece, "event");
  return event === undefined ? [] : [`event/${event.id}`];
}

/** Whom "its", "we", قواتها mean: who is named before in the content, else who speaks. */
function ownersOf(grammar: Grammar, at: number, voices: Voices): readonly Entity[] {
  const piece = grammar.pieces[at]!;
  // An English possessive stands before what it owns: "its forces".
  const before = grammar.pieces[at - 1];
  const owning =
    piece.owner === undefined && before?.part === "determiner" && before.owner !== undefined ? before : piece;
  if (owning.owner === undefined) return [];
  if (owning.owner === "we") return bodiesOf(voices);
  const named: Entity[] = [];
  let zone: Zone | undefined;
  for (let i = 0; i < at; i++) {
    const { entity, demonym, part, zone: own } = grammar.pieces[i]!;
    if (own !== undefined) zone = own;
    else if (part !== "noun" && part !== "determiner" && part !== "adjective") zone = undefined;
    // "no request from Iraq to withdraw its forces": not whoever asks.
    if (zone === "from" || zone === "by") continue;
    if (entity !== undefined && demonym !== true && entity.kind !== "place" && mayBe(owning.key, entity))
      named.push(entity);
  }
  // "Russia told Turkey it is ready" speaks of the first, "the readiness of Russia to sell its gas" of the last.
  const found = piece.part === "pronoun" ? named[0] : named.at(-1);
  const others = voices.accused ?? voices.speakers;
  if (found !== undefined) return [found];
  const fits = (other: Entity) => mayBe(owning.key, other);
  const speaking = others.filter(fits);
  if (speaking.length > 0) return speaking;
  // "The minister said it had …": his ministry. "Lawyers for Anna Weil said she had …".
  return [...voices.bodies, ...voices.before].filter(fits).slice(0, 1);
}

/** A noun of no list, as far as forms of one language can be told to be one. */
export function nounOf(key: string, language: LanguageCode): string {
  const stem =
    language === "en"
      ? key.replace(/(?<=\p{L}{3})(?<!s)s$/u, "")
      : key.replace(/^(?:ال|لل|بال)(?=\p{L}{3})/u, "");
  return `noun/${language}-${stem}`;
}

/** May a pronoun stand for this speaker? In Arabic only persons have a gender that tells. */
function mayBe(pronoun: string, { kind, gender }: Entity): boolean {
  if (/^(?:it|its|itself)$/u.test(pronoun)) return kind !== "person" && kind !== "group";
  if (/^(?:he|his|him|himself)$/u.test(pronoun)) return kind === "person" && gender !== "f";
  if (/^(?:she|her|herself)$/u.test(pronoun)) return kind === "person" && gender !== "m";
  if (/^(?:they|their|them|themselves)$/u.test(pronoun)) return kind === "group";
  if (/\p{Script=Arabic}ها$|^هي$/u.test(pronoun)) return !(kind === "person" && gender === "m");
  if (/\p{Script=Arabic}ه$|^هو$/u.test(pronoun)) return !(kind === "person" && gender === "f");
  return true;
}

function bodiesOf({ bodies, speakers }: Voices): readonly Entity[] {
  return bodies.length > 0 ? bodies : speakers;
}
