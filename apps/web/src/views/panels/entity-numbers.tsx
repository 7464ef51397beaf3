// An entity in numbers: how much it said, was spoken about, contradicts; each leads to its part of the panel.
import type { EntityDescription } from "@isnad/graph";
import { ENTITY } from "../../messages/entity.ts";
import { useWords } from "../parts/words.ts";

export function EntityNumbers({ entity }: { readonly entity: EntityDescription }) {
  const wording = useWords(ENTITY);
  const { said, saidAbout, passedOn, heard, opponents, articles } = entity;
  const disputes = opponents.reduce((sum, { pairs }) => sum + pairs.length, 0);
  const counts = {
    said: said.length,
    saidAbout: saidAbout.length,
    passedOn: passedOn.length,
    heard: heard.length,
    disputes,
    articles: articles.length,
  };
  const present = (Object.keys(counts) as (keyof typeof counts)[]).filter((name) => counts[name] > 0);
  return (
    <ul class="numbers" aria-label={wording.numbers}>
      {present.map((name) => (
        <li key={name}>
          <button type="button" onClick={() => leadTo(`panel-${name}`)}>
            {wording.number[name](counts[name])}
          </button>
        </li>
      ))}
    </ul>
  );
}

function leadTo(id: string): void {
  const section = document.getElementById(id);
  if (!(section instanceof HTMLDetailsElement)) return;
  section.open = true;
  section.scrollIntoView({ block: "start" });
  section.querySelector("summary")?.focus({ preventScroll: true });
}
