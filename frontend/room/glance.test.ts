import { beforeEach, expect, test, vi } from "vitest";
import { CHALLENGE, SOLUTION } from "../board/samples.ts";
import { apply } from "./glance.ts";

let main: HTMLElement;
const drawAgain = vi.fn();

beforeEach(() => {
  drawAgain.mockClear();
  main = document.createElement("main");
  main.innerHTML = `
    <p data-round data-say-none="Pause" data-say-CHALLENGES="Runde {0}: Herausforderungen">Pause</p><time class="round-line__clock"></time>
    <p data-attendance>0</p>
    <section data-table="service-point">
      <span data-tally="challenge" data-numbers=""></span><span data-tally="solution" data-numbers=""></span>
      <p data-latest="0"></p>
    </section>
    <section data-table="volunteers"><span data-tally="challenge solution" data-numbers="8 9">2</span></section>`;
});

function read(selector: string): string[] {
  return [...main.querySelectorAll(selector)].map((element) => element.textContent ?? "");
}

test("a card counts at its table and under its kind, and its words are there to be read", () => {
  apply({ type: "card-pinned", card: CHALLENGE }, main, drawAgain);
  apply({ type: "card-pinned", card: { ...SOLUTION, language: "ar", text: "خريطة" } }, main, drawAgain);

  expect(read("[data-tally]")).toEqual(["1", "1", "2"]);
  const latest = main.querySelector<HTMLElement>("[data-latest]");
  expect([latest?.textContent, latest?.lang, latest?.dir]).toEqual(["خريطة", "ar", "rtl"]);
});

test("whoever chooses a table sees one count", () => {
  apply({ type: "card-pinned", card: { ...SOLUTION, table: "volunteers", number: 12 } }, main, drawAgain);

  expect(read("[data-table=volunteers] [data-tally]")).toEqual(["3"]);
});

test("a change that was seen without the pinning counts, and an older card does not push the latest aside", () => {
  apply({ type: "card-changed", card: { ...CHALLENGE, number: 5, text: "neu" } }, main, drawAgain);
  apply({ type: "card-changed", card: { ...CHALLENGE, number: 3, text: "alt" } }, main, drawAgain);

  expect(read("[data-tally=challenge]")).toEqual(["2"]);
  expect(read("[data-latest]")).toEqual(["neu"]);
});

test("when the latest card is gone, the page knows the one before no more and is drawn again", () => {
  apply({ type: "card-pinned", card: CHALLENGE }, main, drawAgain);
  apply({ type: "card-gone", id: CHALLENGE.id, number: CHALLENGE.number }, main, drawAgain);

  expect(read("[data-tally=challenge]")).toEqual(["0"]);
  expect(drawAgain).toHaveBeenCalledOnce();
});

test("a round is announced when it opens, and the pause when it is closed", () => {
  const round = {
    id: "r",
    number: 1,
    task: "CHALLENGES",
    endsAt: "2017-09-14T17:40:00Z",
    tables: ["service-point"],
    ownPhones: [],
    seating: "FREE",
  } as const;
  apply({ type: "round-changed", round, late: null }, main, drawAgain);
  expect(read("[data-round]")).toEqual(["Runde 1: Herausforderungen"]);
  expect(main.querySelector<HTMLElement>("time")?.dataset["endsAt"]).toBe(round.endsAt);
  apply({ type: "round-changed", round: null, late: null }, main, drawAgain);

  expect(read("[data-round]")).toEqual(["Pause"]);
});

test("the wall says how many have joined", () => {
  apply({ type: "attendance-changed", participants: 42 }, main, drawAgain);

  expect(read("[data-attendance]")).toEqual(["42"]);
});

test("corrected words are drawn by the server, in the reader's language", () => {
  apply({ type: "text-corrected" }, main, drawAgain);

  expect(drawAgain).toHaveBeenCalledOnce();
});

test("a parked card counts no more, and is not the latest", () => {
  apply({ type: "card-pinned", card: CHALLENGE }, main, drawAgain);
  apply({ type: "card-parked", card: CHALLENGE }, main, drawAgain);

  expect(read("[data-tally=challenge]")).toEqual(["0"]);
  expect(drawAgain).toHaveBeenCalledOnce();
});
