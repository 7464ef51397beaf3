// Questions in SPARQL to start from, in words; one click asks.
import { nameOf } from "@isnad/graph";
import { useComputed } from "@preact/signals";
import { SPARQL_EXAMPLES } from "../../messages/sparql-examples.ts";
import { useApp } from "../../model/app.ts";
import { Written } from "../parts/written.tsx";
import { type SparqlExample, sparqlExamples } from "./examples.ts";

export function ExampleList() {
  const { library, preferences, sparql } = useApp();
  const examples = useComputed(() => sparqlExamples(library.graph.value));
  const ask = ({ text }: SparqlExample) => {
    sparql.write(text);
    void sparql.run();
  };
  if (examples.value.length === 0) return <p class="hint">{preferences.messages.value.queries.noExamples}</p>;
  return (
    <ul>
      {examples.value.map((example) => (
        <li key={example.id}>
          <button type="button" class="query-entry" data-example={example.id} onClick={() => ask(example)}>
            <Title example={example} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function Title({ example: { id, named, since } }: { readonly example: SparqlExample }) {
  const { library, preferences } = useApp();
  const { date, language } = preferences.messages.value;
  const graph = library.graph.value;
  const name = (iri: string) => nameOf(iri, graph.getNodeAttribute(iri, "names"), preferences.names.value);
  return (
    <span>
      {SPARQL_EXAMPLES[language][id]} {since && <strong>{date(since)}</strong>}
      {named.map((iri, at) => (
        <strong key={iri}>
          {at > 0 && " · "}
          <Written text={name(iri)} />
        </strong>
      ))}
    </span>
  );
}
