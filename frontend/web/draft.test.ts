import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Draft } from "./draft.ts";
import { part, say } from "./page.ts";
import { forgetfulShelf, type Shelf } from "./storage.ts";

let shelf: Shelf;

beforeEach(() => {
  shelf = forgetfulShelf();
});

afterEach(() => {
  vi.useRealTimers();
});

function freshPage(): HTMLFormElement {
  document.body.innerHTML = `<form data-say-left="Noch {0} Zeichen">
      <input type="hidden" name="token" value="secret">
      <input type="radio" name="kind" value="challenge" checked>
      <input type="radio" name="kind" value="solution">
      <textarea name="text"></textarea></form>`;
  return part("form", HTMLFormElement);
}

function type(form: HTMLFormElement, text: string): void {
  part("textarea", HTMLTextAreaElement, form).value = text;
  part("[value=solution]", HTMLInputElement, form).checked = true;
  form.dispatchEvent(new Event("input"));
}

const ignore = (): void => undefined;

test("what was typed is there again after a reload", () => {
  const form = freshPage();
  new Draft(form, "w/2", shelf).keep(ignore);
  type(form, "Sprechstunde am Abend");

  const reloaded = freshPage();
  new Draft(reloaded, "w/2", shelf).keep(ignore);
  expect(part("textarea", HTMLTextAreaElement, reloaded).value).toBe("Sprechstunde am Abend");
  expect(part("[value=solution]", HTMLInputElement, reloaded).checked).toBe(true);
});

test("of several boxes with one name all that were ticked are ticked again", () => {
  const boxes = ["c-1", "c-2", "c-3"].map((card) => `<input type="checkbox" name="answers" value="${card}">`);
  const page = (): HTMLFormElement => {
    document.body.innerHTML = `<form>${boxes.join("")}</form>`;
    return part("form", HTMLFormElement);
  };
  const ticked = (): string[] =>
    [...document.querySelectorAll("input")].filter((box) => box.checked).map((box) => box.value);
  const form = page();
  new Draft(form, "w/2", shelf).keep(ignore);
  part("[value=c-1]", HTMLInputElement, form).checked = true;
  part("[value=c-3]", HTMLInputElement, form).checked = true;
  form.dispatchEvent(new Event("input"));

  new Draft(page(), "w/2", shelf).keep(ignore);
  expect(ticked()).toEqual(["c-1", "c-3"]);
});

test("drafts of two tables do not mix, and hidden fields are nobody's draft", () => {
  const form = freshPage();
  new Draft(form, "w/2", shelf).keep(ignore);
  type(form, "Sprechstunde am Abend");
  expect(shelf.getItem("draft:w/2")).not.toContain("secret");

  const other = freshPage();
  new Draft(other, "w/3", shelf).keep(ignore);
  expect(part("textarea", HTMLTextAreaElement, other).value).toBe("");
});

test("what was begun more than a day ago is gone, also on other pages and of other kinds", () => {
  const form = freshPage();
  new Draft(form, "w/2", shelf).keep(ignore);
  type(form, "Sprechstunde am Abend");
  shelf.setItem("draft:unreadable", "{");
  shelf.setItem("outbox:1", "{}");
  vi.useFakeTimers({ now: Date.now() + 25 * 3600 * 1000 });

  new Draft(freshPage(), "hide/c-1", shelf).keep(ignore);
  expect(shelf.getItem("draft:w/2")).toBeNull();
  expect(shelf.getItem("draft:unreadable")).toBeNull();
  expect(shelf.getItem("outbox:1")).not.toBeNull();
});

test("a cleared draft is gone", () => {
  const form = freshPage();
  const draft = new Draft(form, "w/2", shelf);
  draft.keep(ignore);
  type(form, "Sprechstunde am Abend");
  draft.clear();
  expect(shelf.length).toBe(0);
});

test("a full storage is told", () => {
  const form = freshPage();
  let told = false;
  const full: Shelf = {
    ...shelf,
    length: 0,
    setItem: () => {
      throw new Error("full");
    },
  };
  new Draft(form, "w/2", full).keep(() => {
    told = true;
  });
  type(form, "x");
  expect(told).toBe(true);
});

test("the page says it in the reader's language", () => {
  expect(say(freshPage(), "left", 12)).toBe("Noch 12 Zeichen");
  expect(() => say(freshPage(), "right")).toThrow("does not say");
});
