import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { roundClock } from "./clock.ts";
import { doorHand } from "./door.ts";

const NOW = Date.parse("2017-09-14T17:00:00Z");
const HOUR_MS = 3_600_000;

let line: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(NOW + HOUR_MS); // this projector's clock is an hour fast
  document.body.innerHTML = `<time class="round-line__clock" data-now="${NOW}" data-ends-at="2017-09-14T17:20:00Z"
    data-say-hours="noch etwa {0} Std." data-say-left="noch {0} Min." data-say-last="noch {0} Sek." data-say-over="Die Zeit ist um"></time>`;
  line = document.querySelector("time") as HTMLElement;
});
afterEach(() => void vi.useRealTimers());

test("a wall counts by the server's time, also when its own clock is set meanwhile", () => {
  const clock = roundClock();
  expect(line.textContent).toBe("noch 20 Min.");
  vi.setSystemTime(NOW - 5 * HOUR_MS);
  vi.advanceTimersByTime(60_000);
  expect(line.textContent).toBe("noch 19 Min.");
  clock.stop();
});

test("what is far is told in hours, which are the same in every time zone", () => {
  line.dataset["endsAt"] = new Date(NOW + 1.75 * HOUR_MS).toISOString();
  roundClock().stop();
  expect(line.textContent).toBe("noch etwa 2 Std.");
});

test("each beat sets it again, as after a sleep in which nothing was counted", () => {
  const clock = roundClock();
  clock.beat(NOW + 19.5 * 60_000);
  expect(line.textContent).toBe("noch 30 Sek.");
  clock.stop();
});

test("a wall that has been left moves no hands", () => {
  roundClock().stop();
  vi.advanceTimersByTime(HOUR_MS);
  expect(line.textContent).toBe("noch 20 Min.");
});

test("a door that has shut by itself is drawn again", () => {
  line.dataset["until"] = String(NOW);
  const drawAgain = vi.fn();
  const look = doorHand(line, drawAgain);
  look(NOW);
  expect(drawAgain).not.toHaveBeenCalled();
  look(NOW + 1);
  expect(drawAgain).toHaveBeenCalledOnce();
});
