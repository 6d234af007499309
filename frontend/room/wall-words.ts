import { showAnnouncement } from "../floor/announcement.ts";
import { fitLetters } from "./fit.ts";
import type { RoomFrame } from "./frames.ts";
import { showAttendance } from "./glance.ts";
import type { View } from "./live.ts";

/** Few words for the last row: the countdown, the code, an announcement. */
export function wordsOn(main: HTMLElement, drawAgain: () => void): View {
  return { apply: (frame) => apply(frame, main, drawAgain), leave: fitLetters(main) };
}

/** There is little on it: what changes is drawn again. */
function apply(frame: RoomFrame, main: HTMLElement, drawAgain: () => void): void {
  switch (frame.type) {
    case "announcement-changed":
      if (main.querySelector("[data-announcement]")) showAnnouncement(frame.words, main);
      else drawAgain();
      return;
    case "attendance-changed":
      showAttendance(frame.participants, main);
      return;
    case "round-changed":
    case "text-corrected":
    case "entrance-changed":
    case "evening-ended":
    case "evening-resumed":
      drawAgain();
  }
}
