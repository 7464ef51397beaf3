// The worked example of the vocabulary, written out in full: one sentence, two statements, one within the other.
// `Yesterday the envoy Ivan Petrov confirmed that Jordan had told Spain it would host the talks.`

const ARTICLE = "https://w3id.org/isnad/id/article/petrov-0a1b2c3d4e5f";

/** A whole graph in Turtle that breaks no shape. */
export const WORKED_EXAMPLE = `
@prefix isnad: <https://w3id.org/isnad/ns#> . @prefix schema: <https://schema.org/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix oa: <http://www.w3.org/ns/oa#> . @prefix wd: <http://www.wikidata.org/entity/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @prefix i: <https://w3id.org/isnad/id/> .

<${ARTICLE}> a isnad:Article, schema:NewsArticle ;
  isnad:source "petrov.txt" ; schema:headline "Envoy confirms offer"@en ; schema:inLanguage "en" ;
  schema:datePublished "2031-03-04"^^xsd:date ; schema:publisher i:organization\\/lantern-wire ;
  schema:articleBody "Yesterday the envoy Ivan Petrov confirmed that Jordan had told Spain it would host the talks."@en .

<${ARTICLE}#statement=32,47> a isnad:Statement, schema:Claim ;
  isnad:speaker i:actor\\/ivan-petrov ; isnad:cue "confirmed"@en ; isnad:act isnad:Assert ;
  isnad:polarity isnad:Affirmed ; isnad:certainty isnad:Certain ; isnad:status isnad:Reported ;
  isnad:text "Jordan had told Spain it would host the talks"@en ; isnad:quotation isnad:Indirect ;
  isnad:about i:place\\/Q810, i:place\\/Q29 ; isnad:topic i:topic\\/host-talks ; isnad:reportedIn <${ARTICLE}> ;
  isnad:dateText "Yesterday"@en ; isnad:date "2031-03-03"^^xsd:date ;
  isnad:via i:organization\\/lantern-wire ; isnad:relay <${ARTICLE}#relay=32,47,1> ;
  isnad:contentMention <${ARTICLE}#utf16=47,92> ; isnad:cueMention <${ARTICLE}#utf16=32,41> ;
  isnad:speakerMention <${ARTICLE}#utf16=20,31> ; isnad:rule "en-subject-verb-that" ; isnad:confidence 0.95 .

<${ARTICLE}#relay=32,47,1> a isnad:Relay ; isnad:agent i:organization\\/lantern-wire ; isnad:position 1 .

<${ARTICLE}#statement=58,69> a isnad:Statement, schema:Claim ;
  isnad:speaker i:place\\/Q810 ; isnad:addressee i:place\\/Q29 ; isnad:cue "told"@en ; isnad:act isnad:Inform ;
  isnad:polarity isnad:Affirmed ; isnad:certainty isnad:Certain ; isnad:status isnad:Reported ;
  isnad:within <${ARTICLE}#statement=32,47> ; isnad:text "it would host the talks"@en ;
  isnad:quotation isnad:Indirect ; isnad:reportedIn <${ARTICLE}> ;
  isnad:contentMention <${ARTICLE}#utf16=69,92> ; isnad:rule "en-subject-verb-that" ; isnad:confidence 0.9 .

<${ARTICLE}#utf16=20,31> a isnad:Mention, oa:SpecificResource ;
  isnad:inArticle <${ARTICLE}> ; oa:hasSource <${ARTICLE}> ; isnad:start 20 ; isnad:end 31 ;
  isnad:exact "Ivan Petrov"@en ; isnad:mentionOf i:actor\\/ivan-petrov ; isnad:form isnad:Name ; isnad:role "envoy"@en .
<${ARTICLE}#utf16=32,41> a isnad:Mention, oa:SpecificResource ;
  isnad:inArticle <${ARTICLE}> ; oa:hasSource <${ARTICLE}> ; isnad:start 32 ; isnad:end 41 ; isnad:exact "confirmed"@en .
<${ARTICLE}#utf16=47,92> a isnad:Mention, oa:SpecificResource ;
  isnad:inArticle <${ARTICLE}> ; oa:hasSource <${ARTICLE}> ; isnad:start 47 ; isnad:end 92 ;
  isnad:exact "Jordan had told Spain it would host the talks"@en .
<${ARTICLE}#utf16=69,92> a isnad:Mention, oa:SpecificResource ;
  isnad:inArticle <${ARTICLE}> ; oa:hasSource <${ARTICLE}> ; isnad:start 69 ; isnad:end 92 ;
  isnad:exact "it would host the talks"@en .

i:actor\\/ivan-petrov a isnad:Actor, schema:Person ; rdfs:label "Ivan Petrov"@en, "إيفان بتروف"@ar ;
  isnad:role "envoy"@en ; isnad:said <${ARTICLE}#statement=32,47> ; isnad:spokeAbout i:place\\/Q810, i:place\\/Q29 ;
  isnad:mentionedIn <${ARTICLE}> .
i:place\\/Q810 a isnad:Place, schema:Place, schema:Country ; rdfs:label "Jordan"@en, "الأردن"@ar ;
  skos:altLabel "Hashemite Kingdom of Jordan"@en ; schema:sameAs wd:Q810 ;
  isnad:said <${ARTICLE}#statement=58,69> ; isnad:mentionedIn <${ARTICLE}> .
i:place\\/Q29 a isnad:Place, schema:Place, schema:Country ; rdfs:label "Spain"@en, "إسبانيا"@ar ;
  schema:sameAs wd:Q29 ; isnad:mentionedIn <${ARTICLE}> .
i:organization\\/lantern-wire a isnad:Organization, schema:Organization ; rdfs:label "Lantern Wire"@en .
i:topic\\/host-talks a isnad:Topic, <http://www.w3.org/2004/02/skos/core#Concept> ; rdfs:label "host: talks"@en .
`;
