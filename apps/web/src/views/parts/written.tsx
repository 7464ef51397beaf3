// Words that came from an article: each with its own language and direction, isolated from what stands beside it.
// A stranger would get wrong what they may hold: characters that turn the direction of what follows, or a megabyte.
import type { LanguageCode } from "@isnad/graph";
import { directionOf, withoutBidiControls } from "@isnad/text";
import { excerpt } from "../../drawing/excerpt.ts";

/** No name and no statement is longer; what is makes the page slow. */
const LONGEST = 4_000;

interface Props {
  readonly text: string;
  readonly language?: LanguageCode | string | undefined;
}

export function Written({ text, language }: Props) {
  const direction = directionOf(text);
  return (
    <bdi lang={language || (direction === "rtl" ? "ar" : "en")} dir={direction}>
      {withoutBidiControls(excerpt(text, LONGEST))}
    </bdi>
  );
}
