import { showAnnouncement } from "../floor/announcement.ts";
import { showCall } from "../floor/call.ts";
import { part } from "../web/page.ts";
import { numbersOn, remove, removeHeading, upsert, upsertHeading } from "./board.ts";
import type { Examples } from "./examples.ts";
import type { Farewell } from "./farewell.ts";
import type { CardJson, Frame, RoundJson } from "./frames.ts";
import type { HiddenCards } from "./hidden-cards.ts";
import type { OwnCards } from "./own-cards.ts";
import type { ParkingLot } from "./parking-lot.ts";
import type { TablePage } from "./table-page.ts";
import type { PageWords } from "./words.ts";

/** The parts of a table's page that change while people look. */
export interface Parts {
  readonly page: TablePage;
  readonly lot: ParkingLot;
  readonly hidden: HiddenCards;
  readonly own: Pick<OwnCards, "happened">;
  readonly examples: Pick<Examples, "soon">;
  readonly words: Pick<PageWords, "soon">;
  readonly farewell: Pick<Farewell, "ended" | "look" | "resumed">;
  /** Tells of a card that is new on the board. */
  arrived(card: string): void;
}

/** Keeps the page of a table current. */
export function apply(frame: Frame, at: Parts): void {
  const focused = document.activeElement;
  change(frame, at);
  if (focused?.isConnected === false && document.activeElement === document.body) {
    part("#board-title", HTMLElement, at.page.board).focus({ preventScroll: true }); // its card is gone
  }
}

function change(frame: Frame, at: Parts): void {
  switch (frame.type) {
    case "card-pinned":
    case "card-changed":
      if (frame.card.table === at.page.table) hang(frame.card, at);
      return;
    case "card-parked":
      if (frame.card.table === at.page.table) park(frame.card, at);
      return;
    case "card-gone":
      go(frame.id, at);
      return;
    case "heading-changed":
      if (frame.heading.table === at.page.table) upsertHeading(at.page.board, frame.heading);
      return;
    case "heading-gone":
      removeHeading(at.page.board, frame.id);
      return;
    case "round-changed":
      at.page.roundChanged(frame.round, frame.late);
      at.farewell.look(); // the end closes the round, and says so first
      if (needsWords(frame.round)) at.words.soon();
      return;
    case "text-corrected":
      at.words.soon();
      return;
    case "announcement-changed":
      showAnnouncement(frame.words);
      return;
    case "call-changed":
      showCall(frame);
      return;
    case "agenda-moved":
    case "seats-changed":
      return;
    case "evening-ended":
      at.farewell.ended();
      return;
    case "evening-resumed":
      at.farewell.resumed();
      return;
    default:
      frame satisfies never;
  }
}

/** The server alone knows the task in the organiser's words, and where the reader was told to sit. */
function needsWords(round: RoundJson | null): boolean {
  const told = part("#your-seat", HTMLElement).childElementCount > 0;
  return told || (round !== null && (round.seating === "ASSIGNED" || !isKnown(round)));
}

function isKnown(round: RoundJson): boolean {
  return document.getElementById(`round-${round.id}`) !== null;
}

function hang(card: CardJson, at: Parts): void {
  at.lot.take(card.id);
  at.hidden.take(card.id);
  if (upsert(at.page.board, card)) at.arrived(card.id);
  changed(card, at);
}

function park(card: CardJson, at: Parts): void {
  remove(at.page.board, card.id);
  at.hidden.take(card.id);
  at.lot.put(card, numbersOn(at.page.board));
  changed(card, at);
}

function changed(card: CardJson, at: Parts): void {
  boardChanged(at);
  if (at.page.hosting && card.exampleKept) at.examples.soon();
  void at.own.happened(card.id);
}

/** Taken back, erased or hidden: whoever may know which of these asks the server. */
function go(card: string, at: Parts): void {
  const wasHere = [remove(at.page.board, card), at.lot.take(card), at.hidden.holds(card)].includes(true);
  if (wasHere) at.hidden.soon();
  boardChanged(at);
  void at.own.happened(card);
}

function boardChanged({ page, lot }: Parts): void {
  page.boardChanged();
  lot.renumber(numbersOn(page.board));
}
