// A question of either kind put into its box and asked: from the list of what was asked, and from what was saved.
import type { App } from "../app.ts";
import type { AskedQuery } from "./queries.ts";

export function askAgain({ composer, view, question, sparql }: App, { mode, text }: AskedQuery): void {
  if (mode === "sparql") {
    view.change({ askMode: mode, sparql: text });
    sparql.write(text);
    void sparql.run();
    return;
  }
  sparql.cancel();
  composer.release();
  view.change({ askMode: mode });
  question.draft.value = undefined;
  question.text.value = text;
  void question.run();
}
