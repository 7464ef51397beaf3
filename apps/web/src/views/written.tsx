// Words that came from an article: each with its own language and direction, isolated from what stands beside it.
import type { LanguageCode } from "@isnad/graph";
import { directionOf } from "@isnad/text";

interface Props {
  readonly text: string;
  readonly language?: LanguageCode | string | undefined;
}

export function Written({ text, language }: Props) {
  const direction = directionOf(text);
  return (
    <bdi lang={language || (direction === "rtl" ? "ar" : "en")} dir={direction}>
      {text}
    </bdi>
  );
}
