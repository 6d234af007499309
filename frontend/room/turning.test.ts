import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { LEAST_MS, TURN_MS, Turning } from "./turning.ts";

let shown: number[];
let turning: Turning;

beforeEach(() => {
  vi.useFakeTimers();
  shown = [];
  turning = new Turning((page) => shown.push(page));
  turning.lay(3, 0);
});

afterEach(() => vi.useRealTimers());

test("pages turn by themselves, round and round", () => {
  vi.advanceTimersByTime(3 * TURN_MS);

  expect(shown).toEqual([0, 1, 2, 0]);
});

test("a board of one page stays as it is", () => {
  turning.lay(1, 0);
  shown = [];
  vi.advanceTimersByTime(10 * TURN_MS);

  expect(shown).toEqual([]);
});

test("turning by hand gives the page its full time", () => {
  vi.advanceTimersByTime(TURN_MS - 1);
  turning.turn(1);
  vi.advanceTimersByTime(TURN_MS - 1);

  expect(turning.page).toBe(1);
});

test("before the first page comes the last", () => {
  turning.turn(-1);

  expect(turning.page).toBe(2);
});

test("a new card brings its page into view", () => {
  turning.jump(2);

  expect(turning.page).toBe(2);
});

test("when cards rain, each page stays long enough to be seen, and the newest card is shown next", () => {
  turning.jump(1);
  turning.jump(2);
  turning.jump(0);
  expect(turning.page).toBe(1);
  vi.advanceTimersByTime(LEAST_MS);

  expect(turning.page).toBe(0);
  expect(shown).not.toContain(2);
});

test("whoever has paused keeps the page, until they go on", () => {
  turning.pause(true);
  turning.jump(2);
  vi.advanceTimersByTime(10 * TURN_MS);
  expect(turning.page).toBe(0);
  turning.pause(false);
  vi.advanceTimersByTime(TURN_MS);

  expect(turning.page).toBe(1);
});

test("a page that is no longer there gives way to the last one", () => {
  turning.goTo(2);
  turning.lay(2, 2);

  expect(turning.page).toBe(1);
});
