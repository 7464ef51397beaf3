// For each token of a sentence the mentions and the quotation that it stands in, in one pass.
// A stranger would get wrong quotations: a name in quotation marks is none, so its words are nobody's speech.
import type { Mention, Quote, Token } from "../../../document.ts";

/** For each token the first mention whose extent starts in it. */
export function mentionsStarting(
  tokens: readonly Token[],
  mentions: readonly Mention[],
): (Mention | undefined)[] {
  let next = 0;
  return tokens.map((token) => {
    while (next < mentions.length && mentions[next]!.extent.start < token.start) next++;
    const mention = mentions[next];
    return mention && mention.extent.start < token.end ? mention : undefined;
  });
}

/** For each token the mention with the longest extent over it. */
export function mentionsCovering(
  tokens: readonly Token[],
  mentions: readonly Mention[],
): (Mention | undefined)[] {
  const covering: (Mention | undefined)[] = new Array(tokens.length);
  const length = ({ extent }: Mention) => extent.end - extent.start;
  let from = 0;
  for (const mention of mentions) {
    while (from < tokens.length && tokens[from]!.end <= mention.extent.start) from++;
    for (let at = from; at < tokens.length && tokens[at]!.start < mention.extent.end; at++) {
      const other = covering[at];
      if (other === undefined || length(mention) > length(other)) covering[at] = mention;
    }
  }
  return covering;
}

/** For each token the innermost quotation around it; quoted names do not count. */
export function quotesHolding(tokens: readonly Token[], quotes: readonly Quote[]): (Quote | undefined)[] {
  const open: Quote[] = [];
  let next = 0;
  return tokens.map((token) => {
    while (next < quotes.length && quotes[next]!.start <= token.start) {
      const quote = quotes[next++]!;
      if (quote.use !== "name") open.push(quote);
    }
    while (open.length > 0 && open.at(-1)!.end <= token.start) open.pop();
    const held = open.at(-1);
    return held && token.end <= held.end ? held : undefined;
  });
}
