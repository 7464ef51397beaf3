// Questions to start from, with names that the graph holds.
import { EXAMPLE } from "../../messages/example.ts";
import { useApp } from "../../model/app.ts";
import { type Example, examplesFor } from "../../model/ask/examples.ts";
import { useWords } from "../parts/words.ts";
import { Written } from "../parts/written.tsx";

export function Examples() {
  const { composer, library, preferences, question } = useApp();
  const { queries } = preferences.messages.value;
  const words = useWords(EXAMPLE);
  const askFor = (example: Example) => {
    composer.release();
    question.text.value = example.patterns;
    void question.run();
  };
  const examples = examplesFor(library.graph.value, library.names.value, preferences.names.value);
  if (examples.length === 0) return <p class="hint">{queries.noExamples}</p>;
  return (
    <ul class="examples">
      {examples.map((example) => (
        <li key={example.id}>
          <button type="button" class="query-entry" title={example.patterns} onClick={() => askFor(example)}>
            <span>
              {words[example.id]}{" "}
              {example.name && (
                <strong>
                  <Written text={example.name} />
                </strong>
              )}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
