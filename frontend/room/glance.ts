import { direction } from "../board/card.ts";
import type { CardJson } from "../board/frames.ts";
import { showAnnouncement } from "../floor/announcement.ts";
import { showSeats } from "../floor/seats.ts";
import { part } from "../web/page.ts";
import { turnTo } from "./evening.ts";
import type { RoomFrame } from "./frames.ts";
import { showRound } from "./round.ts";
import { hang, takeDown } from "./tally.ts";

/** All boards at a glance, for the wall and for those who choose a table: keeps what the server drew current. */
export function apply(frame: RoomFrame, main: HTMLElement, drawAgain: () => void): void {
  switch (frame.type) {
    case "card-pinned":
    case "card-changed":
      pin(frame.card, main);
      return;
    case "card-parked":
      leave(frame.card.number, main, drawAgain);
      return;
    case "card-gone":
      leave(frame.number, main, drawAgain);
      return;
    case "round-changed":
      showRound(frame.round, main, drawAgain);
      return;
    case "attendance-changed":
      showAttendance(frame.participants, main);
      return;
    case "text-corrected":
    case "entrance-changed":
      drawAgain();
      return;
    case "announcement-changed":
      showAnnouncement(frame.words, main);
      return;
    case "seats-changed":
      showSeats(frame, main);
      return;
    case "heading-changed":
    case "heading-gone":
    case "agenda-moved":
    case "call-changed":
    case "wall-switched":
      return;
    case "evening-ended":
    case "evening-resumed":
      turnTo(main, drawAgain);
      return;
    default:
      frame satisfies never;
  }
}

export function showAttendance(participants: number, main: HTMLElement): void {
  for (const place of main.querySelectorAll("[data-attendance]")) place.textContent = String(participants);
}

function leave(number: number, main: HTMLElement, drawAgain: () => void): void {
  takeDown(main.querySelectorAll<HTMLElement>("[data-tally]"), number);
  if (main.querySelector(`[data-latest="${number}"]`)) drawAgain();
}

function pin(card: CardJson, main: HTMLElement): void {
  const board = part(`[data-table="${card.table}"]`, HTMLElement, main);
  hang(part(`[data-tally~="${card.kind}"]`, HTMLElement, board), card.number);
  const latest = board.querySelector<HTMLElement>("[data-latest]");
  if (latest === null || Number(latest.dataset["latest"]) > card.number) return;
  latest.classList.toggle("wall__latest--new", Number(latest.dataset["latest"]) < card.number);
  latest.dataset["latest"] = String(card.number);
  latest.lang = card.language;
  latest.dir = direction(card.language);
  latest.textContent = card.text;
}
