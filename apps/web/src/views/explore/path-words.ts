// The words of the panel that finds paths. They load with it, so they stand in no row of messages.ts.
import { PATH } from "../../messages/path.ts";
import { useApp } from "../../model/app.ts";

export function usePathWords() {
  return PATH[useApp().preferences.language.value];
}
