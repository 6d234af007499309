import { say } from "../web/page.ts";
import type { Said } from "./frames.ts";

/** How it stands with a card that one wrote on this device. */
export type State =
  | { readonly kind: "waiting"; readonly kept: boolean }
  | { readonly kind: "changing" }
  | { readonly kind: "saved"; readonly number: number | undefined }
  | { readonly kind: "parked"; readonly number: number | undefined }
  /** Only its author and the table's host still see it. */
  | { readonly kind: "hidden"; readonly reason: Said | undefined }
  | { readonly kind: "taken-back" }
  /** The card never hung; its text waits for a person. */
  | { readonly kind: "refused"; readonly sentence: string }
  /** Nobody knows whether it hangs: only the same card, sent again, is not a second one. */
  | { readonly kind: "unanswered" }
  /** It hangs as before. */
  | { readonly kind: "unchanged"; readonly sentence: string };

export type Action = "again" | "retry" | "drop" | "edit" | "take-back";

export const ICONS: Record<State["kind"], string> = {
  waiting: "waiting",
  changing: "waiting",
  saved: "saved",
  parked: "parked",
  hidden: "hidden",
  "taken-back": "remove",
  refused: "failed",
  unanswered: "failed",
  unchanged: "failed",
};

export const TOOLS: Record<State["kind"], readonly Action[]> = {
  waiting: [],
  changing: [],
  saved: ["edit", "take-back"],
  parked: ["edit", "take-back"],
  hidden: ["take-back"],
  "taken-back": [],
  refused: ["again", "drop"],
  unanswered: ["retry", "drop"],
  unchanged: ["edit", "take-back"],
};

/** Whether it is in everybody's sight; otherwise it is drawn as not pinned. */
export function isPinned({ kind }: State): boolean {
  return kind === "saved" || kind === "parked";
}

/** @param words carries the sentences, in the reader's language */
export function sentence(words: HTMLElement, state: State): string {
  switch (state.kind) {
    case "waiting":
      return say(words, state.kept ? "waiting" : "unkept");
    case "changing":
    case "hidden":
    case "taken-back":
    case "unanswered":
      return say(words, state.kind);
    case "saved":
      return state.number ? say(words, "saved-as", state.number) : say(words, "saved");
    case "parked":
      return say(words, "parked", state.number ?? "");
    case "refused":
    case "unchanged":
      return state.sentence || say(words, "refused");
    default:
      return state satisfies never;
  }
}
