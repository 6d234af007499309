import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Announcer } from "./announce.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("what comes within five seconds is one sentence, and each card counts once", () => {
  const element = document.createElement("p");
  const announcer = new Announcer(element, (count) => `Neue Karten: ${count}`);

  for (const card of ["a", "b", "a", "c"]) announcer.arrived(card);
  expect(element.textContent).toBe("");

  vi.advanceTimersByTime(5000);
  expect(element.textContent).toBe("Neue Karten: 3");

  announcer.arrived("d");
  vi.advanceTimersByTime(4999);
  expect(element.textContent).toBe("Neue Karten: 3");
  vi.advanceTimersByTime(1);
  expect(element.textContent).toBe("Neue Karten: 1");
});
