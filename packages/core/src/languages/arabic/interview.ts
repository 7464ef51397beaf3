// Who answers in an interview that is printed as questions and answers: "* لماذا …؟" and "- لأن …", "س:" and "ج:".
// A stranger would get wrong that marks alone are no interview, lists have them too: the words before the first question must
// tell that somebody was talked to, and name a person.
import type { Recognized, Span } from "../../document.ts";

const TALK = /(?:حوار|حاور|مقابلة|لقاء|التق[تىي]|سأل|أسئل|حديث|تحدث)/u;
/** A line that a mark opens and a question mark closes. */
const QUESTION = /^\s*(?:[*•■▪●◾-]|[–—]|س\s?:)[^\n]*؟\s*$/u;
const ANSWER = /^\s*(?:[-–—]|ج\s?:)\s*/u;

interface Interview {
  /** Where the person who answers is named first. */
  readonly who: Span;
  /** Where an answer's line starts, and where its words do. */
  readonly answers: ReadonlyMap<number, Span>;
}

const HELD = new WeakMap<Recognized, Interview | null>();

/** The interview that an article is, or undefined. */
export function interviewIn(article: Recognized): Interview | undefined {
  let found = HELD.get(article);
  if (found === undefined) {
    found = findInterview(article) ?? null;
    HELD.set(article, found);
  }
  return found ?? undefined;
}

function findInterview({ text, mentions, paragraphs }: Recognized): Interview | undefined {
  const answers = new Map<number, Span>();
  let first: number | undefined;
  let isAsked = false;
  for (const { start, end } of paragraphs) {
    const words = text.slice(start, end);
    const isQuestion = QUESTION.test(words);
    if (isQuestion) first ??= start;
    else if (isAsked) answers.set(start, { start: start + (ANSWER.exec(words)?.[0].length ?? 0), end });
    isAsked = isQuestion;
  }
  if (first === undefined || answers.size < 2 || !TALK.test(text.slice(0, first))) return undefined;
  const who = mentions.find(({ kind, form, end }) => kind === "person" && form === "Name" && end <= first);
  return who && { who: { start: who.start, end: who.end }, answers };
}
