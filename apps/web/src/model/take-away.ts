// Downloads: the desk writes the Turtle, the browser saves it. Nothing is sent anywhere.
import type { Desk } from "../desk/desk.ts";

export async function takeAway(desk: Desk, scope: "all" | "answer"): Promise<void> {
  const turtle = await desk.turtle(scope);
  save(
    new Blob([turtle], { type: "text/turtle;charset=utf-8" }),
    scope === "all" ? "isnad.ttl" : "isnad-answer.ttl",
  );
}

/** Hands a file to the browser's downloads. */
export function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
