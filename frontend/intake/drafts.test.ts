import { beforeEach, expect, test } from "vitest";
import { fields } from "../web/draft.ts";
import { part } from "../web/page.ts";
import { forgetfulShelf, type Shelf } from "../web/storage.ts";
import { IdeaDraft, ideaHasArrived, type Shelves } from "./drafts.ts";

let device: Shelf;

beforeEach(() => {
  device = forgetfulShelf();
});

function newTab(): Shelves {
  return { tab: forgetfulShelf(), device };
}

function counterTab(): Shelves {
  const tab = forgetfulShelf();
  return { tab, device: tab };
}

interface Opened {
  readonly form: HTMLFormElement;
  readonly draft: IdeaDraft;
  readonly restored: boolean;
}

function open(id: string, shelves: Shelves, place = "form", corrected = false): Opened {
  document.body.innerHTML = `<form ${corrected ? 'aria-describedby="slip"' : ""}>
    <input type="hidden" name="id" value="${id}"><textarea name="text"></textarea>
    <input name="number"><input type="radio" name="back" value="" checked><input type="radio" name="back" value="TEXT">
    <input name="homepage"></form>`;
  const form = part("form", HTMLFormElement);
  const draft = new IdeaDraft(form, part("[name=id]", HTMLInputElement, form), shelves, place);
  return { form, draft, restored: draft.keep() };
}

function type(opened: Opened, name: string, text: string): Opened {
  part(`[name=${name}]`, HTMLElement, opened.form);
  const field = fields(opened.form).find((it) => it.name === name);
  if (field) field.value = text;
  opened.form.dispatchEvent(new Event("input"));
  return opened;
}

function value(opened: Opened, name: string): string | undefined {
  return opened.form.querySelector<HTMLInputElement>(`[name=${name}]`)?.value;
}

test("what was typed is there after a reload, under the same id: sent again it is the same idea", () => {
  const tab = newTab();
  type(type(open("one", tab), "text", "Ein Bus in der Nacht"), "number", "0176 1");
  const again = open("two", tab);
  expect(again.restored).toBe(true);
  expect(value(again, "text")).toBe("Ein Bus in der Nacht");
  expect(value(again, "number")).toBe("0176 1");
  expect(value(again, "id")).toBe("one");
});

test("in another tab the words are there, and nothing of how somebody is reached", () => {
  type(type(open("one", newTab()), "text", "Ein Bus in der Nacht"), "number", "0176 1");
  const elsewhere = open("two", newTab());
  expect(value(elsewhere, "text")).toBe("Ein Bus in der Nacht");
  expect(value(elsewhere, "number")).toBe("");
  const kept = Array.from({ length: device.length }, (_, n) => device.getItem(device.key(n) ?? ""));
  expect(kept.join()).not.toContain("0176");
});

test("the counter keeps all of it to its tab, and form and counter do not find each other's", () => {
  const counter = counterTab();
  type(open("one", counter, "counter"), "text", "Frau Demir war unfreundlich");
  expect(value(open("two", { tab: counter.tab, device }), "text")).toBe("");
  expect(device.length).toBe(0);
  expect(value(open("three", counter, "counter"), "text")).toBe("Frau Demir war unfreundlich");
});

test("two tabs write two ideas, and each finds its own again", () => {
  const [one, two] = [newTab(), newTab()];
  const first = open("one", one);
  type(open("two", two), "text", "Ein Fahrstuhl");
  type(first, "text", "Ein Bus");
  expect(value(open("x", two), "text")).toBe("Ein Fahrstuhl");
  expect(value(open("y", one), "text")).toBe("Ein Bus");
});

test("a page that says what was wrong goes on under its own id", () => {
  const tab = newTab();
  type(open("one", tab), "text", "Ein Bus in der Nacht");
  const corrected = open("new", tab, "form", true);
  expect(corrected.restored).toBe(false);
  expect(value(corrected, "id")).toBe("new");
  expect(value(open("three", tab), "id")).toBe("new");
});

test("what has arrived is gone, and the next idea is another one", () => {
  const tab = newTab();
  type(type(open("one", tab), "text", "Ein Bus in der Nacht"), "number", "0176 1");
  ideaHasArrived("one", tab);
  const next = open("two", tab);
  expect(next.restored).toBe(false);
  expect(value(next, "text")).toBe("");
  expect(value(next, "number")).toBe("");
  expect(value(next, "id")).toBe("two");
});

test("an old receipt takes nothing of what is being typed", () => {
  const tab = newTab();
  type(open("one", tab), "text", "Ein Bus in der Nacht");
  ideaHasArrived("old", tab);
  expect(value(open("two", tab), "text")).toBe("Ein Bus in der Nacht");
});

test("discarded, the form is empty, and what is typed next is another idea", () => {
  const tab = newTab();
  type(type(open("one", tab), "text", "Ein Bus"), "number", "0176 1");
  const found = open("two", tab);
  found.draft.discard();
  expect(value(found, "text")).toBe("");
  expect(value(found, "number")).toBe("");
  expect(value(found, "id")).not.toBe("one");
  type(found, "text", "Ein Fahrstuhl");
  expect(value(open("three", tab), "text")).toBe("Ein Fahrstuhl");
  expect(value(open("three", tab), "number")).toBe("");
});

test("what a program put where people see nothing does not come back", () => {
  const tab = newTab();
  type(open("one", tab), "homepage", "http://spam.example");
  expect(value(open("two", tab), "homepage")).toBe("");
});
