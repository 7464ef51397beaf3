// The words and names of one content, taken out of its article for the languages to read.
// A stranger would get wrong which mentions stay: of those that overlap the outermost one, with its title; an adjective of a
// state within a person's title is no participant.
import type { MentionIndex } from "../attribute/mention-index.ts";
import type { Entity, Mention, Resolved, Sentence, Span, Token } from "../document.ts";
import { positionAt } from "../segment/paragraphs.ts";

/** A mention's place among a content's words. */
export interface Named extends Span {
  readonly entity: Entity;
  readonly mention: Mention;
}

export interface Stretch {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: readonly Named[];
}

/** Cuts contents out of an article. */
export class Stretches {
  readonly #article: Resolved;
  readonly #mentions: MentionIndex;
  readonly #sentences: readonly Sentence[];

  constructor(article: Resolved, mentions: MentionIndex) {
    this.#article = article;
    this.#mentions = mentions;
    this.#sentences = article.paragraphs.flatMap(({ sentences }) => sentences);
  }

  of(contents: readonly Span[]): Stretch {
    const tokens: Token[] = [];
    const names: Named[] = [];
    for (const [index, content] of contents.entries()) {
      if (index > 0) this.#putEndBetween(contents[index - 1]!, content, tokens);
      this.#putTokens(content, tokens);
      this.#putNames(content, names);
    }
    return { text: this.#article.text, tokens, names };
  }

  /** The stop between two parts of a content: “Nobody left,” he said[.] “Who would?” */
  #putEndBetween(before: Span, { start }: Span, into: Token[]): void {
    const between: Token[] = [];
    this.#putTokens({ start: before.end, end: start }, between);
    const end = between.find(({ key }) => /^[.;!?؟؛]$/u.test(key));
    if (end !== undefined) into.push(end);
  }

  #putTokens({ start, end }: Span, into: Token[]): void {
    const sentences = this.#sentences;
    for (let at = positionAt(sentences, start); at < sentences.length && sentences[at]!.start < end; at++) {
      const { tokens } = sentences[at]!;
      for (let i = positionAt(tokens, start); i < tokens.length && tokens[i]!.start < end; i++)
        into.push(tokens[i]!);
    }
  }

  #putNames(content: Span, into: Named[]): void {
    let reach = content.start;
    for (const mention of this.#mentions.overlapping(content)) {
      const entity = this.#article.entityOf.get(mention);
      if (entity === undefined || mention.start < content.start || mention.end > content.end) continue;
      if (mention.start < reach) continue;
      // The extent may hold what is done to somebody ("the arrest of …"): only titles belong to a name here.
      const title = Math.min(mention.start, ...mention.roles.map(({ start }) => start));
      into.push({ start: Math.max(content.start, reach, title), end: mention.end, entity, mention });
      reach = mention.end;
    }
  }
}
