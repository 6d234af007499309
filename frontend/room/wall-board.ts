import { showAnnouncement } from "../floor/announcement.ts";
import { part } from "../web/page.ts";
import type { RoomFrame } from "./frames.ts";
import type { View } from "./live.ts";
import { turnByKeys } from "./pager.ts";
import { Pinboard } from "./pinboard.ts";
import { showRound } from "./round.ts";

/** One table's board on the wall. */
export function boardOn(main: HTMLElement, drawAgain: () => void): View {
  const board = new Pinboard(main);
  const arrange = (): void => board.arrange();
  const resized = new ResizeObserver(arrange);
  resized.observe(main);
  resized.observe(part("[data-announcement]", HTMLElement, main)); // it takes its room from the cards
  document.fonts.addEventListener("loadingdone", arrange);
  const stopKeys = turnByKeys(board.turning);
  return {
    apply: (frame) => apply(frame, board, main, drawAgain),
    leave: () => {
      resized.disconnect();
      document.fonts.removeEventListener("loadingdone", arrange);
      stopKeys();
      board.turning.stop();
    },
  };
}

function apply(frame: RoomFrame, board: Pinboard, main: HTMLElement, drawAgain: () => void): void {
  switch (frame.type) {
    case "card-pinned":
    case "card-changed":
      if (frame.card.table === main.dataset["table"]) board.pin(frame.card);
      return;
    case "card-parked":
      board.remove(frame.card.id);
      return;
    case "card-gone":
      board.remove(frame.id);
      return;
    case "heading-changed":
      if (frame.heading.table === main.dataset["table"]) board.putHeading(frame.heading);
      return;
    case "heading-gone":
      board.removeHeading(frame.id);
      return;
    case "round-changed":
      showRound(frame.round, main, drawAgain);
      return;
    case "text-corrected":
    case "evening-ended":
    case "evening-resumed":
      drawAgain();
      return;
    case "announcement-changed":
      showAnnouncement(frame.words, main);
      return;
    case "agenda-moved":
    case "attendance-changed":
    case "call-changed":
    case "seats-changed":
    case "entrance-changed":
    case "wall-switched":
      return;
    default:
      frame satisfies never;
  }
}
