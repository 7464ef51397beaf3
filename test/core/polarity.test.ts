// What a speaker holds of what he says, by the words of the content and of the cue.
import { buildGraph, readArticle } from "@isnad/core";
import { describe, expect, it, test } from "vitest";

/** The polarity of the first statement of a text. */
function polarityOf(text: string): string | undefined {
  const [article] = buildGraph([readArticle({ source: "a.txt", content: text })]).articles;
  return article?.statements[0]?.polarity;
}

describe("a content says no", () => {
  test.each([
    ["by a negation on its verb, subject or object, counted once", "Mexico said it had received no request."],
    ["", "The ministry said no such detention had taken place."],
    ["", "The company said none of its servers had been hacked."],
    ["", "The prosecutor said the suspect cannot leave the country."],
    ["", "The central bank said inflation was no longer rising."],
    ["", "The minister said neither the police nor the army fired at the crowd."],
    ["behind a clause beside the point", "Peru said the drone that crashed in Chile was not its own."],
    ["", "The governor said that while the storm damaged roads, no bridges collapsed."],
    ["by a word for untrue", "The mayor said the story was a complete fabrication."],
    ["", "The mayor said the reports were entirely fabricated."],
    ["by one of two verbs", "The aide said she neither sent nor received classified emails."],
    ["of what is to come", "The general said the army is not going to leave the city."],
    ["", "The company said accusations that it bribed officials were untrue."],
    ["by a verb of refusing or failing", "The aide said the president failed to sign the bill."],
    ["", "Critics said the reform had failed to reduce poverty."],
    ["by not asking for it", "Kenya said it has not asked the lender for more time."],
    ["inside quotation marks", 'Iraq affirms it "received no letter".'],
    ["", "قال رئيس الحكومة إن بلاده ليست طرفا في الحرب."],
    ["", "أعلنت الشركة أنها لم تعد تبيع الغاز إلى أوروبا."],
    ["", "أكدت شركة الطيران أن طائرتها لم تكن قد أقلعت بعد."],
    ["", "قال مستشار في القصر إن الرسالة التي يتحدثون عنها لم تكتب أصلا."],
    ["", "قال رئيس البنك إن الحديث عن إفلاس المصارف لا أساس له من الصحة."],
    ["", "اعتبر الرئيس أن ما يقال عن خلافات داخل الحزب مجرد شائعات."],
    ["", "شكك الخبير في قدرة الحكومة على دفع الرواتب."],
  ])("%s %s", (_, text) => {
    expect(polarityOf(text)).toBe("Denied");
  });
});

describe("a content says yes for all its negations", () => {
  test.each([
    ["not only", "Norway said it was not only late but over budget."],
    ["no doubt", "The premier said there was no doubt that Russia had poisoned the agent."],
    ["no fewer than", "Doctors said the patient had no fewer than nine fractures."],
    ["of somebody beside the subject", "The witness said the guard, not the prisoner, fired first."],
    ["of something beside it", "The general said the letter was a signal, not a promise."],
    ["in an aside", "The spokesman said the army, without waiting for orders, had captured two villages."],
    ["in a reason", "قال الخبير إن السد انهار لأنه لم يخضع للصيانة."],
    ["only", "قال المرصد إن الغارة لم تقتل سوى مدنيين."],
    ["not only", "كشف التقرير أن الشركة لم تكتف بتلويث النهر بل أخفت البيانات."],
    ["still", "قال الوزير إن الصادرات لا تزال ترتفع."],
    ["intransitive failing", "The pilot said the engine could have failed on takeoff."],
  ])("%s: %s", (_, text) => {
    expect(polarityOf(text)).toBe("Affirmed");
  });
});

describe("a content leaves open", () => {
  test.each([
    ["on a condition", "If the drought continues, the harvest will fail, the agency said."],
    ["", "The envoy said the ceasefire would collapse if fighting resumed."],
    ["", "The court said it would release him on bail provided that he surrendered his passport."],
    ["", "قال الوزير إن بلاده ستوقع الاتفاق شرط انسحاب القوات."],
    ["", "قال المتحدث: «وإن ثبت ذلك فسنحاسبهم»."],
    ["what is unclear", "The minister said it remained unclear whether the convoy was the target."],
    ["what ought to be", "Chile said the company should have recalled the cars."],
    ["what is warned of", "The United Nations warned against expelling refugees."],
    ["what is stressed as needed", "شددت الأمم المتحدة على ضرورة إيصال المساعدات إلى المدنيين."],
  ])("%s %s", (_, text) => {
    expect(polarityOf(text)).toBe("Open");
  });
});

describe("what the cue says counts", () => {
  test.each([
    ["a denied negation", "The airline denied that its pilots had not been trained.", "Affirmed"],
    ["a verdict that says no once", "Iraq dismissed the report as baseless.", "Denied"],
    ["doubt", "The manager doubted that the striker would play on Friday.", "Denied"],
    ["insisting on what is so", "The mayor insisted that the water is safe.", "Affirmed"],
    ["a warning told as a clause", "The charity warned that millions were going hungry.", "Affirmed"],
    ["a promise told as a clause", "The coach promised that the team would win.", "Affirmed"],
    ["own words behind a denial", "Peru disagreed: “The boxes had been opened early.”", "Affirmed"],
  ])("%s: %s", (_, text, polarity) => {
    expect(polarityOf(text)).toBe(polarity);
  });
});

describe("a denial holds the opposite of what it points back at", () => {
  /** Does anybody in a text contradict somebody? */
  const isContradicted = (text: string): boolean => {
    const { articles, relations } = buildGraph([readArticle({ source: "a.txt", content: text })]);
    return articles[0]!.statements.some(
      (statement) => (relations.get(statement)?.disagreesWith ?? []).length > 0,
    );
  };
  test.each([
    "Kenya said Ethiopian troops had attacked the village.\n\nEthiopia rejected the accusation.",
    "Turkey said Greek ships had entered its waters. Greece called the Turkish account a fabrication.",
    "Iran said Iraq had released the prisoners. Iraq dismissed the report as baseless.",
    "Sweden said Russia had attacked its ships. Russia said it had nothing to do with the incident.",
    "Kenya accused Ethiopia of bombing the market. A team arrived, Norway said.\n\nEthiopia denied any involvement.",
    "Turkey said Greek ships had attacked its fishermen.\n\n“This is false,” Greece said. “Our ships stayed in port.”",
    "قالت كينيا إن القوات الإثيوبية هاجمت القرية.\n\nنفت إثيوبيا ذلك.",
    "اتهمت كينيا إثيوبيا بقصف السوق.\n\nرفضت إثيوبيا هذه الاتهامات.",
    "قال الأردن إن سوريا أغلقت الحدود. شككت سوريا في هذه الرواية.",
  ])("%s", (text) => {
    expect(isContradicted(text)).toBe(true);
  });

  test.each([
    ["welcoming is no denial", "Jordan said Syria had closed the border. Syria welcomed this."],
    [
      "another's words are named",
      "Peru said Chile had closed the port. Norway rejected the Swedish allegations.",
    ],
    ["what is demanded is nobody's claim", "Sweden called for a ceasefire. Russia rejected the proposal."],
    ["", "قال الأردن إن سوريا أغلقت الحدود. أكدت مصر ذلك."],
    ["", "قالت بيرو إن تشيلي أغلقت الميناء. رفضت النرويج الاتهامات السويدية."],
  ])("%s: %s", (_, text) => {
    expect(isContradicted(text)).toBe(false);
  });

  it("names by the same noun what others spoke of", () => {
    const text = "Egypt said it informed Libya in a letter.\n\nLibya denied having received any letter.";
    expect(isContradicted(text)).toBe(true);
    expect(isContradicted(text.replace("any letter", "any money"))).toBe(false);
  });
});

test.each(["لا لا لا", "“No no no no”, he said.", "He denied any any any.", "قال إن لم إن لا أي"])(
  "takes %j",
  (text) => {
    expect(() => polarityOf(text)).not.toThrow();
  },
);
