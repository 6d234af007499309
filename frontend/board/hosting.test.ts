import { beforeEach, expect, test } from "vitest";
import { Draft } from "../web/draft.ts";
import { forgetfulShelf, type Shelf } from "../web/storage.ts";
import { draw } from "./card.ts";
import { Editor } from "./editor.ts";
import { CHALLENGE, hangPage } from "./samples.ts";
import type { Wishes } from "./wishes.ts";

const EDIT = `<template id="edit"><div class="editing">
  <form id="translate"><select name="language"><option value="de">Deutsch</option><option value="ar">العربية</option></select>
    <textarea name="text"></textarea><input type="checkbox" name="checked"></form>
  <div class="hosting__example"><button class="hosting__release"></button><button class="hosting__withhold"></button></div>
  <div class="hosting__aside"><button class="hosting__park"></button><button class="hosting__hide"></button>
    <button class="hosting__take-back"></button></div>
  <button class="hosting__leave" hidden></button></div></template>`;

let main: HTMLElement;
let shelf: Shelf;

beforeEach(() => {
  main = hangPage();
  const form = (document.getElementById("new-card") as HTMLElement).cloneNode(true) as HTMLElement;
  form.id = "edit-card";
  form.insertAdjacentHTML(
    "beforeend",
    `<input type="hidden" name="seen"><fieldset class="compose__kinds"></fieldset><button class="compose__leave"></button>`,
  );
  main.insertAdjacentHTML("beforeend", EDIT);
  (main.querySelector("#edit") as HTMLTemplateElement).content.firstElementChild?.prepend(form);
  shelf = forgetfulShelf();
});

function opened(situation: string, list = "#challenges", example = {}): string[] {
  main.dataset["situation"] = situation;
  const paper = draw({ ...CHALLENGE, ...example }, () => undefined);
  main.querySelector(list)?.append(paper);
  new Editor({} as Wishes, shelf, () => []).open(paper, undefined);
  const panel = main.querySelector(".editing") as HTMLElement;
  const seen = [...panel.querySelectorAll<HTMLElement>("form, button[class^=hosting__]")];
  return seen.filter((one) => !panel.contains(one.closest("[hidden]"))).map((one) => one.id || one.className);
}

test("while the evening runs a host changes words and sets cards aside", () => {
  expect(opened("write")).toEqual([
    "edit-card",
    "translate",
    "hosting__park",
    "hosting__hide",
    "hosting__take-back",
  ]);
});

test("after the end a host is offered what still works, and nothing else", () => {
  expect(opened("over")).toEqual(["translate", "hosting__hide", "hosting__leave"]);
});

test("of a hidden card nothing is left then but its translation, since showing it is beside it", () => {
  expect(opened("over", "#hidden-cards .aside__cards")).toEqual(["translate", "hosting__leave"]);
});

test("an example that is for all may be kept again after the end, but not the other way round", () => {
  const example = { example: "ein Bescheid" };
  expect(opened("over", "#challenges", example)).toContain("hosting__withhold");
  main.querySelector(".editing")?.remove();
  const kept = opened("over", "#loose", { ...example, exampleKept: true });
  expect(kept).not.toContain("hosting__release");
});

test("words that were begun before the end are still there to be sent", () => {
  const form = document.createElement("form");
  form.innerHTML = `<textarea name="text">Andere Worte</textarea>`;
  const draft = new Draft(form, `edit/${CHALLENGE.id}`, shelf);
  draft.keep(() => undefined);
  form.querySelector("textarea")?.dispatchEvent(new Event("input", { bubbles: true }));

  expect(opened("over")).toContain("edit-card");
});
