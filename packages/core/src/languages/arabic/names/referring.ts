// Arabic descriptions that refer back: "الوزارة", "الخبير", "المصادر", "الأخيرة", "المبعوث الخاص للرئيس الروسي".
// A stranger would get wrong that most are only candidates: those whose rule ends in "-alone" mean somebody the article
// has named, and where it has not, `resolve` drops them.
import type { Mention } from "../../../document.ts";
import { nameMention, type Site } from "../../../recognize/site.ts";
import { follows } from "../../../recognize/words.ts";
import { bareKey, readingsOf } from "./clitics.ts";
import { isVerb } from "./context.ts";
import { roleOf } from "./persons.ts";
import { type TitlePhrase, titleAt } from "./titles.ts";
import { countPrefix } from "./unnamed.ts";
import { UNNAMED } from "./unnamed-heads.ts";
import { COMMON, ORGANIZATION_HEADS } from "./words.ts";

const REFERRING = new Set([...ORGANIZATION_HEADS.keys(), "حكومه"]);

/** The description that begins at a word. */
export function referringAt(site: Site, index: number): Mention | undefined {
  return (
    latter(site, index) ?? description(site, index) ?? speakersAlone(site, index) ?? organization(site, index)
  );
}

/** "… وأن [الأخيرة] هددت": not an adjective ("الجلسة الأخيرة"), so after no definite word. */
function latter(site: Site, index: number): Mention | undefined {
  const word = site.words[index];
  const match = /^[وفبل]?(?:ال|ل)اخير(ه?)$/u.exec(word?.key ?? "");
  const before = site.words[index - 1];
  if (word === undefined || match === null || before === undefined) return undefined;
  if (follows(word) && (/^(?:[وفبك]?ال|لل)/u.test(before.key) || !(isVerb(before) || COMMON.has(before.key))))
    return undefined;
  return nameMention(site, word, {
    form: "Description",
    kind: "person",
    gender: match[1] === "" ? "m" : "f",
    refers: "latter",
    rule: "ar-the-latter",
    confidence: 0.6,
  });
}

/** "[المبعوث الخاص للرئيس الروسي]", "[الوزير]": an office that stands for its holder. */
function description(site: Site, index: number): Mention | undefined {
  const title = titleAt(site, index);
  if (title === undefined || !title.isDefinite || title.isWeak) return undefined;
  const { sort } = title.form.row;
  if (sort === "trade" && title.form.number === "sg") return tradeAlone(site, index, title);
  if (sort !== "office" || (!title.hasComplement && !/ال/u.test(site.words[index]?.text ?? "")))
    return undefined;
  return nameMention(
    site,
    { start: title.start, end: title.end },
    {
      form: "Description",
      kind: title.number === "pl" ? "group" : "person",
      roles: [roleOf(title)],
      gender: title.gender,
      number: title.number,
      ...(title.affiliation === undefined ? {} : { of: title.affiliation }),
      rule: "ar-office-alone",
      confidence: title.hasComplement ? 0.6 : 0.55,
    },
  );
}

/** "[الخبير]": somebody named before by what they do, or nobody. */
function tradeAlone(site: Site, index: number, title: TitlePhrase): Mention | undefined {
  if (!/^[وفبل]?ال/u.test(site.words[index]?.text ?? "") || title.next > index + 1) return undefined;
  return nameMention(
    site,
    { start: title.start, end: title.end },
    {
      form: "Description",
      kind: "person",
      gender: title.gender,
      number: "sg",
      refers: "back",
      rule: "ar-trade-alone",
      confidence: 0.52,
    },
  );
}

/** "[المصادر]", "[الخبراء]": the unnamed ones of before. */
function speakersAlone(site: Site, index: number): Mention | undefined {
  const word = site.words[index];
  const next = site.words[index + 1];
  const reading = word && readingsOf(word).find(({ key }) => /^ال/u.test(key) && UNNAMED.has(key.slice(2)));
  const head = reading && UNNAMED.get(reading.key.slice(2));
  if (word === undefined || reading === undefined || head === undefined) return undefined;
  if (next !== undefined && follows(next) && /^ال/u.test(next.text)) return undefined;
  return nameMention(
    site,
    { start: word.start + reading.skip, end: word.end },
    {
      form: "Description",
      kind: head.kind,
      named: false,
      gender: head.gender,
      number: head.number,
      refers: "back",
      rule: "ar-speaker-alone",
      confidence: 0.52,
    },
  );
}

/** "[الوزارة]", "[الحركة]": an institution named before. */
function organization(site: Site, index: number): Mention | undefined {
  const word = site.words[index];
  if (word === undefined || !/^[وفبكل]?(?:ال|لل)/u.test(word.key)) return undefined;
  const reading = readingsOf(word).find(({ key }) => key.startsWith("ال") && REFERRING.has(bareKey(key)));
  const next = site.words[index + 1];
  const isName = site.hits[index + 1]?.aliases.some(({ form }) => form === "Name") === true;
  if (reading === undefined || (next !== undefined && follows(next) && /^ال/u.test(next.text) && !isName))
    return undefined;
  const before = site.words[index - 1];
  const isPresided = before !== undefined && follows(word) && /^و?رياسه$/u.test(before.key);
  return nameMention(
    site,
    {
      start:
        isPresided && before !== undefined ? before.start + countPrefix(before) : word.start + reading.skip,
      end: word.end,
    },
    {
      form: "Description",
      kind: "organization",
      refers: "back",
      rule: "ar-institution-alone",
      confidence: 0.55,
    },
  );
}
