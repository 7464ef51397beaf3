// What is one English name and where it ends, by the rules alone: persons, organizations and places that no list holds.
import { buildGraph } from "@isnad/core";
import { describe, expect, it } from "vitest";

/** "kind words" of every name, in text order. */
function namesIn(text: string): string[] {
  const [article] = buildGraph([
    { source: "example.txt", text: `The week in the valley\n\n${text}` },
  ]).articles;
  if (article === undefined) throw new Error("nothing was read");
  return article.mentions
    .filter(({ form }) => form === "Name")
    .map(({ start, end, kind }) => `${kind} ${article.text.slice(start, end)}`);
}

describe("English persons", () => {
  it.each([
    [
      "a given name of two syllables goes on behind its hyphen",
      "Judge Ryu Seong-jin said that Lim Hyun-woo had lied.",
      ["person Ryu Seong-jin", "person Lim Hyun-woo"],
    ],
    [
      "a compound of English is no syllable",
      "The market in Hamas-run areas was shut, said Maria Lund.",
      ["organization Hamas", "person Maria Lund"],
    ],
    [
      "behind a particle an ordinary word is a surname",
      "The chairman, Dirk van der Week, resigned.",
      ["person Dirk van der Week"],
    ],
    [
      "a police rank is no part of the name",
      "Det Insp Rob Ashgrove thanked a neighbour, and Detective Superintendent Ann Marlow agreed.",
      ["person Rob Ashgrove", "person Ann Marlow"],
    ],
    [
      "an occupation is no part of the name",
      "Epidemiologist Carla Venn and barrister Simon Okoro spoke.",
      ["person Carla Venn", "person Simon Okoro"],
    ],
    [
      "a sentence's first word is hardly a name before a given name and more",
      "Schoolgirl Laura Amy Venn was found.",
      ["person Laura Amy Venn"],
    ],
    [
      "a surname may be a word for places",
      "The song was written by Laura Hill and sold in London.",
      ["person Laura Hill", "place London"],
    ],
    [
      "the title behind a comma belongs to the name that follows it",
      "Jets bombed a base near Velmora, spokesman Ivan Kolar said.",
      ["place Velmora", "person Ivan Kolar"],
    ],
  ])("%s", (_, text, expected) => expect(namesIn(text)).toEqual(expected));
});

describe("English organizations", () => {
  it.each([
    [
      "a company's last word says what it is",
      "Wages at Albermarle Foods and Tannet Robotics rose.",
      ["organization Albermarle Foods", "organization Tannet Robotics"],
    ],
    [
      "a committee on something is one name",
      "The Committee on Valley Farming met.",
      ["organization Committee on Valley Farming"],
    ],
    [
      "two subjects of one council are one name",
      "Farmers wrote to the Coffee and Cocoa Council in May.",
      ["organization Coffee and Cocoa Council"],
    ],
    [
      "two subjects of one department are one name",
      "The Department of Housing and Valley Planning replied.",
      ["organization Department of Housing and Valley Planning"],
    ],
    [
      "a body of a listed place is named with it",
      "Officers of New South Wales Police met the opposition New Harvest Party.",
      ["organization New South Wales Police", "organization New Harvest Party"],
    ],
    [
      "two names around an and stay two",
      "The University of Denver and Maria Lund signed.",
      ["organization University of Denver", "person Maria Lund"],
    ],
    [
      "a royal force is named with its word",
      "She flew on a Royal Danish Air Force plane.",
      ["organization Royal Danish Air Force"],
    ],
  ])("%s", (_, text, expected) => expect(namesIn(text)).toEqual(expected));
});

describe("English places", () => {
  it.each([
    ["what is near is a place", "Near Ayn Varo, one strike hit a road.", ["place Ayn Varo"]],
    [
      "a place named after somebody is a place",
      "They played at Arthur Venn Stadium on Friday.",
      ["place Arthur Venn Stadium"],
    ],
    ["what stands at a pumping station is no broadcaster", "The pumping station Unovka was hit.", []],
    [
      "waterfalls and highways are places",
      "Snow closed Tarrow Falls and Velmora Highway.",
      ["place Tarrow Falls", "place Velmora Highway"],
    ],
  ])("%s", (_, text, expected) => expect(namesIn(text)).toEqual(expected));
});
