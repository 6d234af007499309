import { beforeEach, expect, test, vi } from "vitest";
import { turnTo } from "./evening.ts";
import { letTake } from "./thanks.ts";

beforeEach(() => {
  document.body.innerHTML = `<main><div id="codes">7KX3-M9QW-2A0B</div>
    <button id="copy" data-copy="codes" data-say-copied="Kopiert" hidden><span class="kern-label">Kopieren</span></button>
    <a id="mail" href="mailto:?subject=Meine%20Codes&body=Karte%201%3A%207KX3%20%2B">Mailen</a>
    <button id="share" hidden></button><button id="print" hidden></button></main>`;
});

function main(): HTMLElement {
  return document.querySelector("main") as HTMLElement;
}

function hidden(): unknown[] {
  return ["copy", "print", "share"].map((id) => document.getElementById(id)?.hidden);
}

test("where a browser cannot share, the codes are copied and printed all the same", () => {
  letTake(main(), {} as Navigator);
  expect(hidden()).toEqual([false, false, true]);
});

test("where it can, the codes are shared as text", () => {
  const share = vi.fn(() => Promise.resolve());
  letTake(main(), { share });
  document.getElementById("share")?.click();
  expect(hidden()).toEqual([false, false, false]);
  expect(share).toHaveBeenCalledWith({ title: "Meine Codes", text: "Karte 1: 7KX3 +" });
});

test("without a card there is nothing to take along", () => {
  document.body.innerHTML = "<main></main>";
  expect(() => letTake(main(), {} as Navigator)).not.toThrow();
});

test("at the end a wall is drawn again, and a phone asks the server where to go", () => {
  const drawAgain = vi.fn();
  const reload = vi.fn();
  document.body.innerHTML = `<main class="wall"></main>`;
  turnTo(main(), drawAgain, reload);
  document.body.innerHTML = `<main class="tables"></main>`;
  turnTo(main(), drawAgain, reload);
  expect([drawAgain.mock.calls.length, reload.mock.calls.length]).toEqual([1, 1]);
});
