import type { Frame } from "../board/frames.ts";

/** What walls are told: the boards, and how many people have joined. */
export type RoomFrame = Frame | { readonly type: "attendance-changed"; readonly participants: number };
