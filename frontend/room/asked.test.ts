import { beforeEach, expect, test } from "vitest";
import { askOnce, noteAsked, wasAsked } from "./asked.ts";

beforeEach(() => localStorage.clear());

function page(): HTMLElement {
  document.body.innerHTML = `<main data-workshop="w"><p data-here-as><a href="/w/w/here-as"></a></p></main>`;
  return document.querySelector("main") as HTMLElement;
}

test("whoever was asked is not asked again, in this workshop", () => {
  const before = page();
  askOnce(before);
  expect(before.querySelector("[data-here-as]")).not.toBeNull();

  noteAsked("w");
  const after = page();
  askOnce(after);
  expect(after.querySelector("[data-here-as]")).toBeNull();
  expect(wasAsked("another")).toBe(false);
});

test("the browser keeps no more than that", () => {
  noteAsked("w");
  expect({ ...localStorage }).toEqual({ "asked w": "yes" });
});
