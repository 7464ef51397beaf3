// Whether two names come out as one node, asked through the public door: two short articles, one in each language.
// A stranger would get wrong what is judged: recognition too, for a name that is not found is not joined.

import { type Attributed, buildGraph, readArticle } from "@isnad/core";
import states from "@isnad/data/lexicons/entities/states.json" with { type: "json" };
import type { Pair } from "./draw.ts";

/** With a role or place that both articles tell, or without: the Arabic one introduces a person by a title, as news does. */
export type Telling = "bare" | "shared";

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

/** Are both names of a pair mentions of one entity, in a corpus of its two articles? */
export function isJoined(pair: Pair, telling: Telling): boolean {
  const [ar, en] = nodesOf([pair], telling)[0]!;
  return [...ar].some((id) => en.has(id));
}

/** For each pair the nodes of its Arabic and of its Latin name, all pairs' articles built as one corpus. */
export function nodesOf(pairs: readonly Pair[], telling: Telling): (readonly [Set<string>, Set<string>])[] {
  const told = pairs.map((pair, index) =>
    tell(pair, telling).map((text, side) => {
      const name = [pair.ar.ar, pair.en.en][side]!;
      const content = text.replace("{}", name);
      const source = `${index}-${"ab"[side]}.txt`;
      return { name, source, content: `${content.charAt(0).toUpperCase()}${content.slice(1)}\n` };
    }),
  );
  const { articles } = buildGraph(told.flat().map(readArticle));
  const bySource = new Map(articles.map((article) => [article.source, article]));
  const nodes = ({ name, source }: { name: string; source: string }) => namedIn(bySource.get(source)!, name);
  return told.map(([ar, en]) => [nodes(ar!), nodes(en!)] as const);
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
