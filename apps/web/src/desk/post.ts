// The messages between the page and its worker: a call's name and arguments there, its value or failure back.
import type { Desk } from "./desk.ts";
import type { Failure, Progress } from "./protocol.ts";

export interface Request {
  readonly id: number;
  readonly name: keyof Desk;
  readonly args: readonly unknown[];
  /** The call takes a signal behind its arguments, which `Cancel` aborts. */
  readonly cancellable?: true;
}

/** Takes a call back. Too late it does nothing; in time the call fails as its signal has it. */
export interface Cancel {
  readonly cancel: number;
}

export type Reply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failure: Failure }
  | { readonly progress: Progress };
