import type { Frame } from "../board/frames.ts";

/** What walls are told: the boards, how many people have joined, how to join, and what to show. */
export type RoomFrame =
  | Frame
  | { readonly type: "attendance-changed"; readonly participants: number }
  | { readonly type: "entrance-changed" }
  | { readonly type: "wall-switched"; readonly view: string };
