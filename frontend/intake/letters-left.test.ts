import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { part } from "../web/page.ts";
import { showLettersLeft } from "./letters-left.ts";

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = `<textarea data-letters="2000"></textarea>
    <div id="left" data-say-left="Noch {0}" data-say-over="{0} zu viel"><p data-seen></p><p role="status"></p></div>`;
  showLettersLeft(part("textarea", HTMLTextAreaElement), part("#left", HTMLElement));
});

afterEach(() => vi.useRealTimers());

function type(length: number): void {
  const text = part("textarea", HTMLTextAreaElement);
  text.value = "x".repeat(length);
  text.dispatchEvent(new Event("input"));
}

function seen(): string | null {
  return part("[data-seen]", HTMLElement).textContent;
}

test("nobody counts while there is room", () => {
  type(1799);
  expect(seen()).toBe("");
});

test("once little is left it is to be seen at once, and to be heard in a pause", () => {
  type(1990);
  type(1995);
  expect(seen()).toBe("Noch 5");
  expect(part("[role=status]", HTMLElement).textContent).toBe("");
  vi.advanceTimersByTime(1000);
  expect(part("[role=status]", HTMLElement).textContent).toBe("Noch 5");
});

test("what is too much is said, too", () => {
  type(2100);
  expect(seen()).toBe("100 zu viel");
});
