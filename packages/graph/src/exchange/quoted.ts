// Each statement with the words of its article that it rests on, for files that people read and cite.
// A stranger would get wrong that whole paragraphs are given: where a sentence ends is core's to say, and a paragraph
// is what somebody needs to see that nothing was torn out of it.
import { isnad } from "@isnad/ontology";
import { type Facts, firstOf, linksOf } from "../facts.ts";
import { type LanguageCode, nameOf } from "../names.ts";
import { type Passage, passagesOf } from "../passage.ts";
import { namesOf } from "../read-names.ts";
import { statementReference, type Words } from "../references.ts";
import { statementsInTime } from "./statement-order.ts";

export interface Quoted {
  readonly statement: string;
  /** Several are parted by " | "; empty where the text names none. */
  readonly speaker: string;
  /** What was said, without the words around it. */
  readonly words?: Words;
  /** UTF-16 code units of the article's text, half-open: `103-148`; several are parted by " | ". */
  readonly offsets: string;
  readonly article: string;
  readonly headline: string;
  readonly outlet: string;
  /** When the article appeared. */
  readonly published: string;
  /** The paragraphs; none where the graph holds no text. */
  readonly passages: readonly Passage[];
}

/** All statements by date, article and place, with names in the language where it is known. */
export function quotedOf(facts: Facts, language: LanguageCode): readonly Quoted[] {
  const name = (iri: string) => nameOf(iri, namesOf(facts, iri), language);
  return statementsInTime(facts).map((iri): Quoted => {
    const { words, article } = statementReference(facts, iri);
    return {
      statement: iri,
      speaker: linksOf(facts, iri, isnad.speaker).map(name).join(" | "),
      ...(words && { words }),
      offsets: linksOf(facts, iri, isnad.contentMention)
        .map((mention) => `${firstOf(facts, mention, isnad.start)}-${firstOf(facts, mention, isnad.end)}`)
        .join(" | "),
      article: article?.source ?? "",
      headline: article?.headline?.text ?? "",
      outlet: article?.publisher ? name(article.publisher.iri) : "",
      published: article?.published ?? "",
      passages: passagesOf(facts, iri),
    };
  });
}
