// What resolution decided and why, kept only for whoever asks (`isnad why`): a build records nothing.
// A stranger would get wrong the mentions' keys: corrections may put another mention in one's place, so they go by where
// they stand.
import { fold } from "@isnad/text";
import type { Mention, Span } from "../document.ts";
import { type Cluster, fullForm } from "./clusters.ts";
import { headWords } from "./head-words.ts";
import type { DraftName, LocalName } from "./local-name.ts";

/**
 * Why a mention is its entity's, as far as its article tells: its words are listed; they are the first of a name that no
 * list has; the same as another mention's; short for a longer name; another name in brackets behind it; or they describe it.
 */
export type MentionRule =
  | "listed"
  | "found"
  | "same-words"
  | "short-name"
  | "same-phrase"
  | "described"
  | "home";

export interface MentionJoin {
  readonly rule: MentionRule;
  /** The name that it was joined to, as the article has it in full. */
  readonly of?: string;
  /** Of a description, the words that agree with a role or a head of that name. */
  readonly words?: readonly string[];
  readonly name: LocalName;
}

type Drafted = Omit<MentionJoin, "name"> & { readonly draft: DraftName };

export class Joins {
  /** What cluster each unlisted name is in, with why its spellings were joined. */
  readonly clusters: Cluster[] = [];
  readonly #mentions = new Map<string, Drafted>();
  readonly #finished = new Map<DraftName, LocalName>();

  /** To be called before the mention joins the name; `text` are its words. */
  note(mention: Mention, name: DraftName, text: string): void {
    this.#mentions.set(key(name.articleId, mention), { ...joinOf(mention, name, text), draft: name });
  }

  /** What a name became when its article had been read. */
  finished(draft: DraftName, name: LocalName): void {
    this.#finished.set(draft, name);
  }

  of(articleId: string, span: Span): MentionJoin | undefined {
    const { draft, ...join } = this.#mentions.get(key(articleId, span)) ?? {};
    const name = draft && this.#finished.get(draft);
    return name === undefined ? undefined : { ...(join as Omit<Drafted, "draft">), name };
  }
}

function key(articleId: string, { start, end }: Span): string {
  return `${articleId} ${start},${end}`;
}

function joinOf(mention: Mention, name: DraftName, text: string): Omit<MentionJoin, "name"> {
  const of = fullForm({ forms: [...name.forms.values()] }) || (name.row?.en[0] ?? name.row?.ar[0] ?? "");
  if (mention.entry !== undefined)
    return mention.refers === "family-name" ? { rule: "short-name", of } : { rule: "listed" };
  if (mention.form === "Description" && name.entry !== undefined && mention.refers === "home")
    return { rule: "home", of };
  if (name.mentions.length === 0) return { rule: "found" };
  if (mention.form === "Description") {
    const words = headWords(text, mention.language).filter((word) => name.heads.has(word));
    return { rule: "described", of, words };
  }
  const same = [...name.forms.keys()].some((form) => fold(form) === fold(text));
  return {
    rule: same ? "same-words" : mention.refers === "same-phrase" ? "same-phrase" : "short-name",
    of,
  };
}
