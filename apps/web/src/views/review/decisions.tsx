// The buttons of a review, each with its key.
import type { ComponentChildren } from "preact";
import { REVIEW } from "../../messages/review.ts";
import { KeyCap } from "../parts/key-cap.tsx";
import { useWords } from "../parts/words.ts";
import type { ReviewModel } from "./review-model.ts";

interface Props {
  readonly model: ReviewModel;
  readonly correct: () => void;
}

export function Decisions({ model, correct }: Props) {
  const wording = useWords(REVIEW);
  const isHere = model.current.value?.statement !== undefined;
  return (
    <div class="decisions">
      <Key press={model.accept} letter="A" kind="primary" enabled={isHere}>
        {wording.accept}
      </Key>
      <Key press={correct} letter="C" enabled={isHere}>
        {wording.correct}
      </Key>
      <Key press={model.drop} letter="D" kind="drop" enabled={isHere}>
        {wording.drop}
      </Key>
      <span class="decisions-apart">
        <Key press={() => model.move(-1)} letter="K">
          {wording.previous}
        </Key>
        <Key press={() => model.move(1)} letter="J">
          {wording.next}
        </Key>
        <Key press={model.undo} letter="U">
          {wording.undo}
        </Key>
      </span>
    </div>
  );
}

interface KeyProps {
  readonly press: () => void;
  readonly letter: string;
  readonly kind?: string;
  readonly enabled?: boolean;
  readonly children: ComponentChildren;
}

function Key({ press, letter, kind = "", enabled = true, children }: KeyProps) {
  return (
    <button type="button" class={kind} disabled={!enabled} aria-keyshortcuts={letter} onClick={press}>
      {children} <KeyCap>{letter}</KeyCap>
    </button>
  );
}
