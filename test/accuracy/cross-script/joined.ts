// Whether two names come out as one node, asked through the public door: two short articles, one in each language.
// A stranger would get wrong what is judged: recognition too, for a name that is not found is not joined.

import { type Attributed, buildGraph, readArticle } from "@isnad/core";
import states from "@isnad/data/lexicons/entities/states.json" with { type: "json" };
import type { Pair } from "./draw.ts";

/** With a role or place that both articles tell, or without: the Arabic one introduces a person by a title, as news does. */
export type Telling = "bare" | "shared";

export interface Score {
  readonly tried: number;
  readonly joined: readonly Pair[];
  readonly apart: readonly Pair[];
}

/** The two articles of a pair; `{}` is the name. */
function tell({ kind, ar, en }: Pair, telling: Telling): readonly [string, string] {
  if (kind === "places") {
    const state = states.find((row) => row.en.includes(ar.from));
    const within = telling === "shared" && state !== undefined;
    return [
      `ووقع الانفجار في {}${within ? ` في ${state.ar[0]}` : ""} صباح الاثنين، وفق شهود.`,
      `The blast happened in {}${within ? `, ${ar.from},` : ""} on Monday morning, witnesses said.`,
    ];
  }
  if (kind === "organizations")
    return [
      `وقال متحدث باسم {} إن الاجتماع أرجئ${telling === "shared" ? " في جنيف" : ""}.`,
      `A spokesman for {} said the meeting${telling === "shared" ? " in Geneva" : ""} had been put off.`,
    ];
  const [said, spokesman, former] =
    ar.gender === "f" ? ["وقالت", "المتحدثة", "الوزيرة السابقة"] : ["وقال", "المتحدث", "الوزير السابق"];
  return telling === "bare"
    ? [
        `${said} ${former} {} إن المحادثات ستستأنف الأسبوع المقبل.`,
        "{} said the talks would resume next week.",
      ]
    : [
        `${said} ${spokesman} باسم وزارة الخارجية النرويجية {} إن المحادثات ستستأنف.`,
        `The Norwegian Foreign Ministry's ${en.gender === "f" ? "spokeswoman" : "spokesman"}, {}, said the talks would resume.`,
      ];
}

/** Are both names of a pair mentions of one entity? */
export function isJoined(pair: Pair, telling: Telling): boolean {
  const names = [pair.ar.ar, pair.en.en];
  const texts = tell(pair, telling).map((text, index) => {
    const told = `${text.replace("{}", names[index]!)}\n`;
    return told.charAt(0).toUpperCase() + told.slice(1);
  });
  const { articles } = buildGraph(
    texts.map((content, index) => readArticle({ source: `${"ab"[index]}.txt`, content })),
  );
  const [ar, en] = names.map((name, index) => {
    const article = articles.find(({ source }) => source === `${"ab"[index]}.txt`);
    return article === undefined ? new Set<string>() : namedIn(article, name);
  });
  return [...ar!].some((id) => en!.has(id));
}

/** The nodes of the names that stand within a stretch of an article, its states and demonyms aside. */
function namedIn(article: Attributed, name: string): Set<string> {
  const start = article.text.toLowerCase().indexOf(name.toLowerCase());
  const inside = article.mentions.filter(
    (mention) =>
      mention.start >= start &&
      mention.end <= start + name.length &&
      mention.named &&
      mention.kind !== "country",
  );
  return new Set(inside.flatMap((mention) => article.entityOf.get(mention)?.id ?? []));
}

export function score(pairs: readonly Pair[], telling: Telling): Score {
  const joined = pairs.filter((pair) => isJoined(pair, telling));
  const found = new Set(joined);
  return { tried: pairs.length, joined, apart: pairs.filter((pair) => !found.has(pair)) };
}
