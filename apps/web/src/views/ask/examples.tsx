// Questions to start from, with names that the graph holds.
import { useApp } from "../../model/app.ts";
import { type Example, examplesFor } from "../../model/examples.ts";
import { Written } from "../written.tsx";

export function Examples() {
  const { composer, library, preferences, question } = useApp();
  const { ask, example: words } = preferences.messages.value;
  const askFor = (example: Example) => {
    composer.release();
    question.text.value = example.patterns;
    void question.run();
  };
  const examples = examplesFor(library.graph.value, library.names.value, preferences.names.value);
  if (examples.length === 0) return null;
  return (
    <section class="examples">
      <h3>{ask.examples}</h3>
      <ul>
        {examples.map((example) => (
          <li key={example.id}>
            <button type="button" title={example.patterns} onClick={() => askFor(example)}>
              <span>
                {words[example.id]} {example.name && <Written text={example.name} />}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
