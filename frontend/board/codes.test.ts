import { expect, test } from "vitest";
import { Codes } from "./codes.ts";

function device(): HTMLElement {
  document.body.innerHTML = `<div id="codes" data-say-card="Karte {0}" data-say-copied="Kopiert">
    <div class="codes__all" hidden><ul class="codes__list"></ul><button class="codes__given"></button></div>
    <template id="code"><li><span class="codes__card"></span><strong class="codes__letters"></strong>
      <button class="codes__copy"></button></li></template></div>`;
  return document.getElementById("codes") as HTMLElement;
}

function shown(): string[] {
  const all = document.querySelector<HTMLElement>(".codes__all");
  return all?.hidden
    ? []
    : [...document.querySelectorAll(".codes__letters")].map((it) => it.textContent ?? "");
}

test("a code stands there, with the number of its card, until it is passed on", () => {
  const codes = new Codes(device());
  expect(shown()).toEqual([]);

  codes.show(12, "7KX3-M9QW-2A0B");
  expect(shown()).toEqual(["7KX3-M9QW-2A0B"]);
  expect(document.querySelector(".codes__card")?.textContent).toBe("Karte 12");

  document.querySelector<HTMLElement>(".codes__given")?.click();
  expect(shown()).toEqual([]);
  expect(document.body.textContent).not.toContain("7KX3");
});

test("whoever writes on leaves the last two, so that their authors can note them down", () => {
  const codes = new Codes(device());
  for (const code of ["one", "two", "three", "four"]) {
    codes.next();
    codes.show(1, code);
  }
  expect(shown()).toEqual(["four", "three", "two"]);
});

test("of cards that come at once after an outage none is left out", () => {
  const codes = new Codes(device());
  for (let card = 0; card < 5; card++) codes.next();
  for (const code of ["one", "two", "three", "four", "five"]) codes.show(1, code);
  expect(shown()).toHaveLength(5);
});

test("a phone has no such place", () => {
  const codes = new Codes(null);
  codes.next();
  codes.show(12, "7KX3-M9QW-2A0B");
});
