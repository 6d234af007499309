import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forgetfulShelf } from "../web/storage.ts";
import { awaitsExample } from "./card.ts";
import type { Frame, RoundJson } from "./frames.ts";
import { HiddenCards } from "./hidden-cards.ts";
import { apply, type Parts } from "./live.ts";
import { ParkingLot } from "./parking-lot.ts";
import { CHALLENGE, hangPage, SOLUTION } from "./samples.ts";
import { TablePage } from "./table-page.ts";

const HIDDEN_AT_THE_SERVER = `<main id="table-page"><section id="hidden-cards"><ul class="aside__cards">
  <li><article class="card" data-card="${CHALLENGE.id}"><button class="card__show"></button></article></li>
</ul></section></main>`;

let parts: Parts;
let drawn: string;
const fetched = vi.fn((_: string) => Promise.resolve(new Response(drawn)));
const happened = vi.fn();
const arrived = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("fetch", fetched.mockClear());
  happened.mockClear();
  arrived.mockClear();
  drawn = HIDDEN_AT_THE_SERVER;
  const main = hangPage();
  parts = {
    page: new TablePage(main, forgetfulShelf(), () => undefined),
    lot: new ParkingLot(document.getElementById("parking-lot") as HTMLElement),
    hidden: new HiddenCards(document.getElementById("hidden-cards")),
    own: { happened },
    examples: { soon: vi.fn() },
    words: { soon: vi.fn() },
    farewell: { ended: vi.fn(), look: vi.fn(), resumed: vi.fn() },
    arrived,
  };
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function told(...frames: Frame[]): void {
  for (const frame of frames) apply(frame, parts);
}

const PINNED: Frame = { type: "card-pinned", card: CHALLENGE };
const ANSWERED: Frame = { type: "card-pinned", card: SOLUTION };
const PARKED: Frame = { type: "card-parked", card: CHALLENGE };
const SHOWN: Frame = { type: "card-changed", card: CHALLENGE };
const GONE: Frame = { type: "card-gone", id: CHALLENGE.id, number: CHALLENGE.number };

function cards(place: string): (string | undefined)[] {
  return [...document.querySelectorAll<HTMLElement>(`${place} .card`)].map((paper) => paper.dataset["card"]);
}

test("a parked card leaves the board for the list below it, and what answers it hangs apart", () => {
  told(PINNED, ANSWERED, PARKED);

  expect(cards("#board")).toEqual([SOLUTION.id]);
  expect(cards("#parking-lot")).toEqual([CHALLENGE.id]);
  expect(document.getElementById("parking-lot")?.hidden).toBe(false);
});

test("parked twice it is there once, with its latest words", () => {
  told(PARKED, { type: "card-parked", card: { ...CHALLENGE, text: "Anders" } });

  expect(cards("#parking-lot")).toEqual([CHALLENGE.id]);
  expect(document.querySelector("#parking-lot .card__text")?.textContent).toBe("Anders");
});

test("parked cards stand in the order of their numbers, with a way back for the host alone", () => {
  told({ type: "card-parked", card: SOLUTION }, PARKED);

  expect(cards("#parking-lot")).toEqual([CHALLENGE.id, SOLUTION.id]);
  expect(document.querySelectorAll("#parking-lot .card__bring-back")).toHaveLength(2);
});

test("brought back it hangs again, and the empty list goes", () => {
  told(PARKED, SHOWN);

  expect(cards("#board")).toEqual([CHALLENGE.id]);
  expect(document.getElementById("parking-lot")?.hidden).toBe(true);
});

test("what another table parks is not for this one", () => {
  told({ type: "card-parked", card: { ...CHALLENGE, table: "volunteering" } });

  expect(cards("#parking-lot")).toEqual([]);
  expect(happened).not.toHaveBeenCalled();
});

test("a hidden card is gone from board and list; its host reads it again from the server", async () => {
  told(PINNED, GONE);
  expect(cards("#board")).toEqual([]);
  expect(happened).toHaveBeenLastCalledWith(CHALLENGE.id);

  await vi.advanceTimersByTimeAsync(1000);
  expect(cards("#hidden-cards")).toEqual([CHALLENGE.id]);
  expect(document.getElementById("hidden-cards")?.hidden).toBe(false);

  told(SHOWN);
  expect(cards("#hidden-cards")).toEqual([]);
  expect(cards("#board")).toEqual([CHALLENGE.id]);
});

test("a parked card that is hidden leaves the list", () => {
  told(PARKED, GONE);

  expect(cards("#parking-lot")).toEqual([]);
});

test("what goes at another table costs nothing here", async () => {
  told(GONE);

  await vi.advanceTimersByTimeAsync(1000);
  expect(fetched).not.toHaveBeenCalled();
});

test("many cards that go at once cost one look", async () => {
  told(PINNED, ANSWERED, GONE, { type: "card-gone", id: SOLUTION.id, number: SOLUTION.number });

  await vi.advanceTimersByTimeAsync(1000);
  expect(fetched).toHaveBeenCalledOnce();
});

test("whoever was at a card that goes goes on at the head of the board", () => {
  told(PARKED);
  document.querySelector<HTMLElement>("#parking-lot .card__bring-back")?.focus();

  told(SHOWN);

  expect(document.activeElement?.id).toBe("board-title");
});

test("whoever is told where to sit, or was, reads it from the server", () => {
  const round: RoundJson = {
    id: "second",
    number: 2,
    task: "SOLUTIONS",
    endsAt: "2017-09-14T17:20:00Z",
    tables: ["service-point"],
    ownPhones: [],
    seating: "FREE",
  };
  told({ type: "round-changed", round, late: null });
  expect(parts.words.soon).not.toHaveBeenCalled();

  told({ type: "round-changed", round: { ...round, seating: "ASSIGNED" }, late: null });
  expect(parts.words.soon).toHaveBeenCalledTimes(1);

  document.getElementById("your-seat")?.append("Tisch C", document.createElement("a"));
  told({ type: "round-changed", round: null, late: null });
  expect(parts.words.soon).toHaveBeenCalledTimes(2);
});

test("a card is news once", () => {
  told(PINNED, SHOWN);

  expect(arrived).toHaveBeenCalledOnce();
  expect(awaitsExample(document.querySelector("#board .card") as HTMLElement)).toBe(false);
});

test("headings of this table come and go, with their cards under them or below", () => {
  const heading = { id: "h-1", table: CHALLENGE.table, number: 1, language: "ar", text: "اللغة" };
  told({ type: "heading-changed", heading: { ...heading, table: "volunteering", id: "h-2" } });
  expect(document.querySelector(".cluster")).toBeNull();

  told({ type: "heading-changed", heading }, { type: "card-pinned", card: { ...CHALLENGE, heading: "h-1" } });
  expect(cards(".cluster")).toEqual([CHALLENGE.id]);
  told({ type: "heading-gone", id: "h-1" });
  expect(cards("#challenges")).toEqual([CHALLENGE.id]);
});
