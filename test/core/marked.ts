// Reads a rule's example: `[…]` marks the content, `{…}` the speaker, `<…>` the cue. Gives the plain text and the spans.
export interface Marked {
  readonly text: string;
  readonly contents: readonly string[];
  readonly speakers: readonly string[];
  readonly cues: readonly string[];
}

const PATTERNS = { contents: /\[([^\]]*)\]/gu, speakers: /\{([^}]*)\}/gu, cues: /<([^>]*)>/gu } as const;

export function unmark(example: string): Marked {
  const bare = (marked: string) => marked.replace(/[[\]{}<>]/gu, "");
  const inside = (pattern: RegExp) => [...example.matchAll(pattern)].map((match) => bare(match[1] ?? ""));
  return {
    text: bare(example),
    contents: inside(PATTERNS.contents),
    speakers: inside(PATTERNS.speakers),
    cues: inside(PATTERNS.cues),
  };
}

/** Without the quotation marks and the punctuation at its edges, which contents do not hold. */
export function trimmed(content: string): string {
  return content.replace(/^[“”"«\s]+|[“”"»\s.,،]+$/gu, "");
}
