// What the graph holds of a person, organization or place: how it is written, what it is, its part in what was said.
import type { EntityDescription } from "@isnad/graph";
import { withoutBidiControls } from "@isnad/text";
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { excerpt } from "../../drawing/excerpt.ts";
import { ENTITY } from "../../messages/entity.ts";
import { useWords } from "../parts/words.ts";
import { Affiliations } from "./affiliations.tsx";
import { ArticleLine } from "./article-line.tsx";
import { EntityLinks } from "./entity-link.tsx";
import { EntityNumbers } from "./entity-numbers.tsx";
import { ExpandingTags } from "./expanding-tags.tsx";
import { Opponents } from "./opponents.tsx";
import { Section } from "./section.tsx";
import { TopicStandings } from "./stances.tsx";
import { StatementList } from "./statement-card.tsx";
import { WrittenForms } from "./written-forms.tsx";

export function EntityPanel({ entity }: { readonly entity: EntityDescription }) {
  const wording = useWords(ENTITY);
  const { said, saidAbout, passedOn, heard, opponents, topics, companions } = entity;
  return (
    <>
      <EntityNumbers entity={entity} />
      <Facts entity={entity} />
      <Section title={wording.forms} count={entity.forms.length}>
        <WrittenForms entity={entity} />
      </Section>
      <Section id="panel-disputes" title={wording.disputes} count={opponents.length}>
        <Opponents opponents={opponents} />
      </Section>
      <StatementList id="panel-said" title={wording.said} statements={said} open />
      <Section title={wording.topics} count={topics.length} open={topics.length <= 12}>
        <TopicStandings topics={topics} />
      </Section>
      <StatementList id="panel-saidAbout" title={wording.saidAbout} statements={saidAbout} />
      <StatementList id="panel-passedOn" title={wording.passedOn} statements={passedOn} />
      <StatementList id="panel-heard" title={wording.heard} statements={heard} />
      <Section title={wording.companions} count={companions.length}>
        <EntityLinks entities={companions} />
      </Section>
      <Articles entity={entity} />
    </>
  );
}

function Facts({ entity }: { readonly entity: EntityDescription }) {
  const wording = useWords(ENTITY);
  const roles = entity.roles.map((role) => ({ ...role, filter: { role: role.text } }));
  return (
    <dl class="facts">
      <Fact term={wording.roles} show={roles.length > 0}>
        <ExpandingTags entity={entity.iri} tags={roles} />
      </Fact>
      <Fact term={wording.affiliation} show={entity.affiliations.length > 0}>
        <Affiliations entity={entity} />
      </Fact>
      <Fact term={wording.partOf} show={entity.partOf.length > 0}>
        <EntityLinks entities={entity.partOf} />
      </Fact>
      <Fact term={wording.elsewhere} show={entity.sameAs.length > 0}>
        {entity.sameAs.map((iri) => (
          <SameAs key={iri} iri={iri} />
        ))}
      </Fact>
    </dl>
  );
}

/** A term with its values; nothing where it has none. */
export function Fact(props: { term: string; show?: boolean; children: ComponentChildren }) {
  if (props.show === false) return null;
  return (
    <div class="fact">
      <dt>{props.term}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

function SameAs({ iri }: { readonly iri: string }) {
  const wikidata = /^https?:\/\/www\.wikidata\.org\/entity\/(Q\d+)$/.exec(iri)?.[1];
  if (!/^https?:\/\//.test(iri)) return <bdi dir="ltr">{withoutBidiControls(excerpt(iri, 120))}</bdi>;
  return (
    <a href={iri} target="_blank" rel="noopener noreferrer" dir="ltr">
      {wikidata === undefined ? withoutBidiControls(excerpt(iri, 120)) : `Wikidata ${wikidata}`}
    </a>
  );
}

const FIRST = 12;

function Articles({ entity }: { readonly entity: EntityDescription }) {
  const wording = useWords(ENTITY);
  const shown = useSignal(FIRST);
  const { articles } = entity;
  return (
    <Section id="panel-articles" title={wording.articles} count={articles.length}>
      {articles.slice(0, shown.value).map((article) => (
        <ArticleLine key={article.iri} article={article} />
      ))}
      {articles.length > shown.value && (
        <button
          type="button"
          class="more"
          onClick={() => {
            shown.value += 4 * FIRST;
          }}
        >
          {wording.more(articles.length - shown.value)}
        </button>
      )}
    </Section>
  );
}
