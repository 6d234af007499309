import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { RoundJson } from "./frames.ts";
import { RoundLine, situation } from "./round.ts";
import { hangPage } from "./samples.ts";

const NOW = Date.parse("2017-09-14T17:00:00Z");
const ROUND: RoundJson = {
  id: "second",
  number: 2,
  task: "SOLUTIONS",
  endsAt: "2017-09-14T17:20:00Z",
  tables: ["service-point", "volunteering"],
  ownPhones: ["service-point"],
  seating: "FREE",
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(NOW + 3_600_000); // this phone's clock is an hour fast
  hangPage();
});
afterEach(() => void vi.useRealTimers());

test("own phones write where they are switched on, a table host wherever a round is open", () => {
  expect(situation(ROUND, "service-point", false)).toBe("write");
  expect(situation(ROUND, "volunteering", false)).toBe("listen");
  expect(situation(ROUND, "volunteering", true)).toBe("write");
  expect(situation(null, "volunteering", true)).toBe("pause");
});

test("nobody writes at a table that rests in this round, not even its host", () => {
  expect(situation(ROUND, "ideas", false)).toBe("rest");
  expect(situation(ROUND, "ideas", true)).toBe("rest");
});

test("the time that is left is the server's, whatever the phone's clock says", () => {
  const line = document.getElementById("round") as HTMLElement;
  const left = (): string | null | undefined => line.querySelector(".round__left")?.textContent;
  const shown = new RoundLine(line, NOW);

  shown.show(ROUND);
  expect(line.textContent?.replace(/\s+/g, " ")).toContain("Runde 2Lösungsansätze findenNoch 20 Min.");

  vi.advanceTimersByTime(19 * 60_000);
  expect(left()).toBe("Noch eine Minute");
  vi.advanceTimersByTime(60_000);
  expect(left()).toBe("Die Zeit ist um");

  shown.beat(NOW);
  expect(left()).toBe("Noch 20 Min.");
});

test("without a round there is no line", () => {
  const line = document.getElementById("round") as HTMLElement;
  const shown = new RoundLine(line, NOW);

  shown.show(ROUND);
  shown.show(null);

  expect(line.hidden).toBe(true);
});
