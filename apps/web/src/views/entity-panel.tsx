// What the graph holds of a person, organization or place.
import type { EntityDescription } from "@isnad/graph";
import { withoutBidiControls } from "@isnad/text";
import type { ComponentChildren } from "preact";
import { excerpt } from "../drawing/excerpt.ts";
import { useApp } from "../model/app.ts";
import { ArticleLine } from "./article-line.tsx";
import { EntityLinks } from "./entity-link.tsx";
import { StatementList } from "./statement-card.tsx";
import { Written } from "./written.tsx";

export function EntityPanel({ entity }: { readonly entity: EntityDescription }) {
  const wording = useApp().preferences.messages.value.entity;
  return (
    <>
      <Facts entity={entity} />
      <StatementList title={wording.said} statements={entity.said} />
      <StatementList title={wording.saidAbout} statements={entity.saidAbout} />
      <StatementList title={wording.passedOn} statements={entity.passedOn} />
      <StatementList title={wording.heard} statements={entity.heard} />
      <Articles entity={entity} />
    </>
  );
}

function Facts({ entity }: { readonly entity: EntityDescription }) {
  const { entity: wording, number } = useApp().preferences.messages.value;
  return (
    <dl class="facts">
      <Fact term={wording.roles} show={entity.roles.length > 0}>
        {entity.roles.map(({ text, language }) => (
          <span class="tag" key={text}>
            <Written text={excerpt(text, 80)} language={language} />
          </span>
        ))}
      </Fact>
      <Fact term={wording.affiliation} show={entity.affiliations.length > 0}>
        <EntityLinks entities={entity.affiliations} />
      </Fact>
      <Fact term={wording.partOf} show={entity.partOf.length > 0}>
        <EntityLinks entities={entity.partOf} />
      </Fact>
      <Fact term={wording.forms} show={entity.forms.length > 0}>
        {entity.forms.map(({ text, language, form, count }) => (
          <span class="tag" key={`${form} ${text}`} title={wording.form[form] ?? form}>
            <Written text={excerpt(text, 80)} language={language} />
            <span class="tag-count">{number(count)}</span>
          </span>
        ))}
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
  const name = iri.split("/").at(-1) ?? iri;
  return /^https?:\/\/www\.wikidata\.org\//.test(iri) ? (
    <a href={iri} target="_blank" rel="noopener noreferrer" dir="ltr">
      Wikidata {excerpt(name, 20)}
    </a>
  ) : (
    <bdi dir="ltr">{withoutBidiControls(excerpt(iri, 120))}</bdi>
  );
}

function Articles({ entity }: { readonly entity: EntityDescription }) {
  const { entity: wording, number } = useApp().preferences.messages.value;
  if (entity.articles.length === 0) return null;
  return (
    <details class="section" open={entity.articles.length <= 12}>
      <summary>
        <h3>{wording.articles}</h3>
        <span class="count">{number(entity.articles.length)}</span>
      </summary>
      {entity.articles.map((article) => (
        <ArticleLine key={article.iri} article={article} />
      ))}
    </details>
  );
}
