// Search by name: prefixes and small slips, in either language, with the spellings of Arabic folded together; and where
// a name is known in the other script alone, by its consonants: "lavrentiev" finds لافرينتيف.
// A stranger would get wrong that without folding MiniSearch finds no second spelling: أحمد and احمد share no prefix.

import { namesOf, wordsOf } from "@isnad/graph";
import { isnad, rdfs, skos } from "@isnad/ontology";
import { fold, phonesOf, skeletonOf } from "@isnad/text";
import MiniSearch from "minisearch";
import type { Hit } from "./protocol.ts";
import type { Shelf } from "./shelf.ts";

const LIMIT = 12;

/** Finds entities and statements by words of their names, written forms or text; the heavier first among equals. */
export type NameSearch = (words: string) => readonly Hit[];

/** Indexes all names of a shelf. */
export function indexNames(shelf: Shelf): NameSearch {
  const index = new MiniSearch<{ id: string; names: string; words: string; sounds: string }>({
    fields: ["names", "words", "sounds"],
    tokenize: (text, field) =>
      field === "sounds" ? text.split(" ") : fold(text).split(" ").flatMap(withoutArticle),
    processTerm: (term) => term,
  });
  index.addAll(
    [...shelf.kinds].map(([id, kind]) => {
      const names = kind === "statement" ? "" : allNames(shelf, id);
      const words = kind === "statement" ? (wordsOf(shelf.facts, id).written ?? "") : "";
      return { id, names, words, sounds: soundsOf(names).join(" ") };
    }),
  );
  return (words) => {
    if (fold(words) === "") return [];
    const boostDocument = (id: string) => 1 + Math.log1p(weightOf(shelf, id)) / 4;
    const spelled = index.search(words, {
      fields: ["names", "words"],
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: "AND",
      boost: { names: 3 },
      boostDocument,
    });
    const sounds = spelled.length < LIMIT ? soundsOf(words) : [];
    const heard =
      sounds.length < fold(words).split(" ").length
        ? []
        : index.search(sounds.join(" "), {
            fields: ["sounds"],
            tokenize: (text) => text.split(" "),
            combineWith: "AND",
            boostDocument,
          });
    const found = new Set([...spelled, ...heard].map(({ id }) => id as string));
    return [...found].slice(0, LIMIT).map((id) => hitOf(shelf, id));
  };
}

/** Fewer consonants than these are those of many words. */
const TELLING = 3;

/** The consonants of each word that has enough of them, articles aside. */
function soundsOf(names: string): readonly string[] {
  const words = fold(names)
    .split(" ")
    .map((word) => withoutArticle(word).at(-1) as string);
  return words.map((word) => skeletonOf(phonesOf(word))).filter((sounds) => sounds.length >= TELLING);
}

/** "العراق" is found by "عراق" and the other way round. */
function withoutArticle(word: string): readonly string[] {
  return word.startsWith("ال") && word.length > 4 ? [word, word.slice(2)] : [word];
}

function allNames({ facts }: Shelf, iri: string): string {
  const labels = [...facts.objects(iri, rdfs.label), ...facts.objects(iri, skos.altLabel)];
  const written = facts
    .subjects(isnad.mentionOf, iri)
    .flatMap((mention) => facts.objects(mention, isnad.exact));
  return [...new Set([...labels, ...written].map(({ value }) => value))].join("\n");
}

function weightOf({ graph }: Shelf, iri: string): number {
  return graph.hasNode(iri) ? graph.getNodeAttribute(iri, "weight") : 0;
}

function hitOf(shelf: Shelf, iri: string): Hit {
  const kind = shelf.kinds.get(iri) ?? "statement";
  const names = kind === "statement" ? wordsOf(shelf.facts, iri) : namesOf(shelf.facts, iri);
  return { iri, kind, names, weight: weightOf(shelf, iri) };
}
