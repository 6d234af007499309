import { showAnnouncement } from "../floor/announcement.ts";
import { keepTime } from "./clock.ts";
import type { RoomFrame } from "./frames.ts";
import { live, type Screen } from "./live.ts";
import { turnByKeys } from "./pager.ts";
import { Pinboard } from "./pinboard.ts";
import { showRound } from "./round.ts";

let board: Pinboard;

live((main): Screen => {
  const here = new Pinboard(main);
  board = here;
  const stopClock = keepTime(main);
  const resized = new ResizeObserver(() => here.arrange());
  const lettersCame = (): void => here.arrange();
  resized.observe(main);
  document.fonts.addEventListener("loadingdone", lettersCame);
  return {
    apply: (frame, drawAgain) => apply(frame, main, drawAgain),
    leave: () => {
      stopClock();
      resized.disconnect();
      document.fonts.removeEventListener("loadingdone", lettersCame);
      here.turning.stop();
    },
  };
});

turnByKeys(() => board.turning);

function apply(frame: RoomFrame, main: HTMLElement, drawAgain: () => void): void {
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
      return;
    default:
      frame satisfies never;
  }
}
