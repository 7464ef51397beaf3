// Downloads: the desk writes the Turtle, the browser saves it. Nothing is sent anywhere.
import type { Desk } from "../desk/desk.ts";

export async function takeAway(desk: Desk, scope: "all" | "answer"): Promise<void> {
  const turtle = await desk.turtle(scope);
  const url = URL.createObjectURL(new Blob([turtle], { type: "text/turtle;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = scope === "all" ? "isnad.ttl" : "isnad-answer.ttl";
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
