import { beforeEach, expect, test } from "vitest";
import type { RoundJson } from "../board/frames.ts";
import { changesSeats } from "./choosing.ts";

const ROUND: RoundJson = {
  id: "second",
  number: 2,
  task: "SOLUTIONS",
  endsAt: "2017-09-14T17:20:00Z",
  tables: ["service-point"],
  ownPhones: [],
  seating: "ASSIGNED",
};

let main: HTMLElement;

beforeEach(() => {
  main = document.createElement("main");
  main.dataset["round"] = "second";
  main.dataset["moving"] = "true";
});

function changes(round: RoundJson | null): boolean {
  return changesSeats({ type: "round-changed", round, late: null }, main);
}

test("another round, or none, changes who may sit where; more time does not", () => {
  expect(changes({ ...ROUND, id: "third" })).toBe(true);
  expect(changes(null)).toBe(true);
  expect(changes({ ...ROUND, endsAt: "2017-09-14T17:25:00Z" })).toBe(false);
});

test("so does the facilitator's word about moving, but not each person who sits down", () => {
  const seats = { type: "seats-changed", people: { a: 1 }, places: 12 } as const;
  expect(changesSeats({ ...seats, moving: true }, main)).toBe(false);
  expect(changesSeats({ ...seats, moving: false }, main)).toBe(true);
});
