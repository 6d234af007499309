import { beforeEach, expect, test } from "vitest";
import { part } from "../web/page.ts";
import { ideaHasArrived, keepIdea } from "./drafts.ts";

beforeEach(() => localStorage.clear());

function open(id: string): HTMLFormElement {
  document.body.innerHTML = `<form><input type="hidden" name="id" value="${id}"><textarea name="text"></textarea></form>`;
  const form = part("form", HTMLFormElement);
  keepIdea(form, part("[name=id]", HTMLInputElement, form), localStorage);
  return form;
}

function type(form: HTMLFormElement, text: string): void {
  part("textarea", HTMLTextAreaElement, form).value = text;
  form.dispatchEvent(new Event("input"));
}

test("what was typed is there after a reload, under the same id: sent again it is the same idea", () => {
  type(open("one"), "Ein Bus in der Nacht");
  const again = open("two");
  expect(part("textarea", HTMLTextAreaElement, again).value).toBe("Ein Bus in der Nacht");
  expect(part("[name=id]", HTMLInputElement, again).value).toBe("one");
});

test("a page that says what was wrong goes on under its own id", () => {
  type(open("one"), "Ein Bus in der Nacht");
  document.body.innerHTML = `<form aria-describedby="slip"><input type="hidden" name="id" value="new"><textarea name="text"></textarea></form>`;
  const form = part("form", HTMLFormElement);
  keepIdea(form, part("[name=id]", HTMLInputElement, form), localStorage);
  expect(part("[name=id]", HTMLInputElement, form).value).toBe("new");
  expect(part("[name=id]", HTMLInputElement, open("three")).value).toBe("new");
});

test("what has arrived is gone, and the next idea is another one", () => {
  type(open("one"), "Ein Bus in der Nacht");
  ideaHasArrived(localStorage);
  const next = open("two");
  expect(part("textarea", HTMLTextAreaElement, next).value).toBe("");
  expect(part("[name=id]", HTMLInputElement, next).value).toBe("two");
});
