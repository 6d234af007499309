import { beforeEach, expect, test } from "vitest";
import { countdownHand } from "./countdown.ts";

const END = Date.parse("2017-09-14T17:40:00Z");
const MINUTE_MS = 60_000;

let countdown: HTMLElement;
let move: (now: number) => void;

beforeEach(() => {
  document.documentElement.lang = "de";
  countdown = document.createElement("section");
  countdown.dataset["endsAt"] = String(END);
  countdown.dataset["minutes"] = "40";
  countdown.innerHTML = `
    <p><span class="countdown__number"></span><span class="countdown__unit"></span></p>
    <p><span class="countdown__left"></span></p>`;
  move = countdownHand(countdown);
});

function shown(): (string | null | undefined)[] {
  return ["number", "unit"].map((what) => countdown.querySelector(`.countdown__${what}`)?.textContent);
}

function bar(): string | undefined {
  return countdown.querySelector<HTMLElement>(".countdown__left")?.style.getPropertyValue("--left");
}

test("minutes are counted calmly, seconds only in the last one", () => {
  move(END - 24 * MINUTE_MS + 1);
  expect([countdown.dataset["phase"], ...shown()]).toEqual(["running", "24", "Minuten"]);
  move(END - 42_000);
  expect([countdown.dataset["phase"], ...shown()]).toEqual(["last", "42", "Sekunden"]);
});

test("then the time is over, until somebody makes the round longer", () => {
  move(END);
  expect([countdown.dataset["phase"], bar()]).toEqual(["over", "0"]);
  move(END - 5 * MINUTE_MS);
  expect([countdown.dataset["phase"], bar()]).toEqual(["running", "0.125"]);
});

test("what lasts for hours is not counted in minutes", () => {
  move(END - 91 * MINUTE_MS);
  expect(countdown.dataset["phase"]).toBe("far");
});

test("a round that is longer than planned begins with a full bar", () => {
  move(END - 50 * MINUTE_MS);
  expect(bar()).toBe("1");
});

test("the unit is the reader's, in the right plural", () => {
  document.documentElement.lang = "ar";
  move(END - 24 * MINUTE_MS);
  expect(shown()).toEqual(["24", "دقيقة"]);
  move(END - 5 * MINUTE_MS);
  expect(shown()).toEqual(["5", "دقائق"]);
});
