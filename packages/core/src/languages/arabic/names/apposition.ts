// An office after its holder's name: "هيلين مارش محللة الطاقة في بنك …", "فايز الصوراني، الأمين العام …،".
// A stranger would get wrong the bare title: after a name it begins something else ("… ليلى ناصر الوزير الذي"), so it
// takes a complement; and behind a comma it must be closed by one, for a list goes on otherwise.
import type { Mention } from "../../../document.ts";
import { nameMention, type Site } from "../../../recognize/site.ts";
import { follows } from "../../../recognize/words.ts";
import { readingsOf } from "./clitics.ts";
import { isVerb } from "./context.ts";
import { roleOf } from "./persons.ts";
import { titleAt } from "./titles.ts";

/** The persons with the offices that follow them in their extents and roles. */
export function withOffices(site: Site, persons: readonly Mention[]): Mention[] {
  if (persons.length === 0) return [];
  const indexOf = new Map(site.words.map(({ start }, index) => [start, index]));
  const ends = new Map(site.words.map(({ end }, index) => [end, index + 1]));
  return persons.map((person) => {
    const next = ends.get(person.end);
    if (person.kind !== "person" || next === undefined || person.extent.end > person.end) return person;
    const word = site.words[next];
    const isComma = /^\s?[،,]\s?$/u.test(word?.gap ?? "");
    if (word === undefined || !(isComma || follows(word))) return person;
    const office = titleAt(site, next);
    if (office === undefined || !office.hasComplement || office.start !== word.start) return person;
    if (office.form.row.sort === "rank" || office.form.row.sort === "honor" || office.number === "pl")
      return person;
    if (office.gender !== person.gender && person.gender !== undefined && office.gender === "f")
      return person;
    const after = site.words[office.next];
    const isClosed =
      after === undefined || !follows(after) || isVerb(after) || /^(?:ان|انه|انها|بان)$/u.test(after.key);
    if (!isClosed || indexOf.get(office.start) !== next) return person;
    return {
      ...person,
      extent: { start: person.extent.start, end: office.end },
      roles: [...person.roles, roleOf(office)],
      gender: person.gender ?? office.gender,
    };
  });
}

const OFFICES = new Set("مكتب حمله اسره عايله".split(" "));

/** "[مكتب أبي نادر]", "[مكتب رئيس الوزراء]": speaks for somebody and is a body of its own. */
export function officesOf(site: Site, persons: readonly Mention[]): Mention[] {
  return site.words.flatMap((word, index) => {
    const next = site.words[index + 1];
    if (next === undefined || !follows(next)) return [];
    const reading = readingsOf(word).find(({ key }) => OFFICES.has(key));
    if (reading === undefined) return [];
    const person = persons.find(({ extent }) => extent.start === next.start);
    const end = person?.end ?? titleAt(site, index + 1)?.end;
    if (end === undefined) return [];
    return [
      nameMention(
        site,
        { start: word.start + reading.skip, end },
        {
          form: "Description",
          kind: "organization",
          named: false,
          refers: "words",
          rule: "ar-office-of-person",
          confidence: 0.75,
        },
      ),
    ];
  });
}
