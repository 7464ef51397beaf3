// What stands below the patterns of the question box: the answer's files, saving, and the lists of questions.
import { useApp } from "../../model/app.ts";
import { QueryLists } from "./query-lists.tsx";
import { SaveButton } from "./save-button.tsx";
import { TakeAnswer } from "./take-answer.tsx";

export function PatternLists() {
  const { question } = useApp();
  return (
    <div class="query">
      <div class="row">
        <SaveButton mode="patterns" text={question.text.value} />
      </div>
      <TakeAnswer />
      <QueryLists />
    </div>
  );
}
