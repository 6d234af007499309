import { beforeEach, expect, test, vi } from "vitest";
import { forgetfulShelf, type Shelf } from "../web/storage.ts";
import { askWhy } from "./asking.ts";
import { SURE_HIDE } from "./samples.ts";

let shelf: Shelf;
const yes = vi.fn();

beforeEach(() => {
  shelf = forgetfulShelf();
  yes.mockClear();
});

function ask(): void {
  document.body.innerHTML = `${SURE_HIDE}<p><button id="hide"></button></p>`;
  const button = document.getElementById("hide") as HTMLElement;
  askWhy("#sure-hide", button, { draft: "hide/c-1", shelf }, yes);
}

function reason(): HTMLTextAreaElement {
  return document.querySelector("textarea") as HTMLTextAreaElement;
}

function write(words: string): void {
  reason().value = words;
  reason().dispatchEvent(new Event("input", { bubbles: true }));
}

function press(button: string): void {
  document.querySelector<HTMLElement>(button)?.click();
}

function wrong(): string | null | undefined {
  return document.querySelector(".sure__wrong:not([hidden])")?.textContent;
}

test("the reason is asked for where the keyboard is", () => {
  ask();

  expect(document.activeElement).toBe(reason());
  expect(document.getElementById("hide")?.hidden).toBe(true);
});

test("with a reason it is done, and the question goes", () => {
  ask();
  write("Darauf steht ein Name.");
  press(".sure__yes");

  expect(yes).toHaveBeenCalledExactlyOnceWith("Darauf steht ein Name.");
  expect(document.querySelector(".sure")).toBeNull();
});

test("without a reason, or with too long a one, it is said what is wrong, and nothing is cut", () => {
  ask();
  press(".sure__yes");
  expect(wrong()).toBe("Schreiben Sie zuerst, warum.");

  write("x".repeat(242));
  expect(wrong()).toBeUndefined();
  press(".sure__yes");
  expect(wrong()).toBe("2 Zeichen zu viel");
  expect(document.querySelector(".compose__count")?.textContent).toBe("2 Zeichen zu viel");
  expect(yes).not.toHaveBeenCalled();
});

test("who says no goes on at the button", () => {
  ask();
  write("Doch nicht");
  press(".sure__no");

  expect(document.activeElement?.id).toBe("hide");
  ask();
  expect(reason().value).toBe("");
});

test("a begun reason is there again after a reload", () => {
  ask();
  write("Darauf steht");

  ask();

  expect(reason().value).toBe("Darauf steht");
});
