// A line of the corrections file in words of the page's language.
// A stranger would get wrong whose the line is: it may come from any file, so each value is looked at before it is shown.

import { nameOf } from "@isnad/graph";
import type { CorrectionLine } from "../../desk/protocol.ts";
import { CORRECTED_KINDS, type CorrectionAction, type CorrectMessages } from "../../messages/correct.ts";
import { isolated } from "../../messages/wording.ts";

const ACTIONS: readonly CorrectionAction[] = [
  "merge",
  "rename",
  "retype",
  "split",
  "not-entity",
  "speaker",
  "drop",
];

export function wordsOf(line: CorrectionLine, { says, quoted, comma }: CorrectMessages): string {
  const action = ACTIONS.find((each) => Object.hasOwn(line, each));
  const named = (key: string) => textsIn(line[key]).map((text) => quoted(shown(text)));
  const first = (key: string) => named(key)[0] ?? "";
  const all = (key: string) => named(key).join(comma);
  const words = () => {
    if (action === "merge") return says.merge(first("merge"), named("merge").slice(1).join(comma));
    if (action === "rename") return says.rename(first("rename"), all("to"));
    if (action === "retype") return says.retype(first("retype"), kindIn(line.to));
    if (action === "split") return says.split(first("split"), first("as"), all("forms"));
    if (action === "speaker") return says.speaker(first("says"), all("speaker"));
    return action === undefined ? JSON.stringify(line) : says[action](first(action));
  };
  const articles = textsIn(line.in).map(isolated);
  return articles.length === 0 ? words() : `${words()} (${says.in(articles.join(comma))})`;
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).filter((each) => typeof each === "string");
}

function kindIn(value: unknown) {
  return CORRECTED_KINDS.find((kind) => kind === value) ?? "organization";
}

function shown(text: string): string {
  return /^https?:\/\/\S+$/.test(text) ? nameOf(text, {}, "en") : text;
}
