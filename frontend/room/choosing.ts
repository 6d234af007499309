import type { RoomFrame } from "./frames.ts";

/**
 * Who may sit down where depends on the round and on the facilitator. The server knows, and tells each reader in
 * their language; so the page of tables is drawn again when that changed.
 */
export function changesSeats(frame: RoomFrame, main: HTMLElement): boolean {
  if (frame.type === "round-changed") return (frame.round?.id ?? "") !== (main.dataset["round"] ?? "");
  return frame.type === "seats-changed" && String(frame.moving) !== main.dataset["moving"];
}
