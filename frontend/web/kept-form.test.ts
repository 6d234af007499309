import { beforeEach, expect, test, vi } from "vitest";
import { KeptForm } from "./kept-form.ts";

const PROBLEM = { type: "x", title: "Nein", status: 422, detail: "Die Frage ist zu lang." };
const go = vi.fn();
let answer: () => Response;

function open(who?: string): HTMLTextAreaElement {
  document.body.innerHTML = `<template id="restored-here"><p class="restored"><button type="button">Verwerfen</button></p></template>
    <details><summary>Fragen</summary><form action="/staff/ideas/1/question" data-kept="question/1">
    <input type="hidden" name="id" value="wish"><textarea name="question"></textarea>
    <select name="tongue"><option value="de">Deutsch</option><option value="uk">Українська</option></select>
    <p data-say-not-sent="Kein Netz" hidden><span></span></p></form></details>`;
  const page = document.querySelector("details") as HTMLElement;
  if (who !== undefined) page.dataset["who"] = who;
  new KeptForm(document.querySelector("form") as HTMLFormElement, localStorage, go).keep();
  return document.querySelector("textarea") as HTMLTextAreaElement;
}

function type(field: HTMLTextAreaElement, words: string): void {
  field.value = words;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

async function send(): Promise<void> {
  (document.querySelector("form") as HTMLFormElement).requestSubmit();
  await new Promise((settled) => setTimeout(settled));
}

const said = () => document.querySelector<HTMLElement>("[data-say-not-sent]:not([hidden])")?.textContent;

beforeEach(() => {
  localStorage.clear();
  go.mockClear();
  vi.stubGlobal(
    "fetch",
    vi.fn(async () => answer()),
  );
});

test("what is typed is there again after a reload, until the server has it", async () => {
  type(open(), "An welcher Haltestelle?");
  expect(open().value).toBe("An welcher Haltestelle?");

  answer = () => ({ ok: true, url: "/staff/ideas/1" }) as Response;
  await send();

  expect(go).toHaveBeenCalledWith("/staff/ideas/1");
  expect(open().value).toBe("");
});

test("a no is said beside what is typed, which stays", async () => {
  const field = open();
  type(field, "Viel zu lang");
  answer = () => new Response(JSON.stringify(PROBLEM), { status: 422 });

  await send();

  expect(said()).toBe(PROBLEM.detail);
  expect(field.value).toBe("Viel zu lang");
  expect(go).not.toHaveBeenCalled();
});

test("a button with an address of its own sends what is typed there", async () => {
  const field = open();
  type(field, "Für alle");
  const button = document.createElement("button");
  button.setAttribute("formaction", "/staff/ideas/1/release");
  field.form?.append(button);
  answer = () => ({ ok: true, url: "/staff/ideas/1" }) as Response;

  field.form?.requestSubmit(button);
  await new Promise((settled) => setTimeout(settled));

  expect(vi.mocked(fetch).mock.calls[0]?.[0]).toContain("/staff/ideas/1/release");
});

test("without a network it is said, and the same wish goes out when it is pressed again", async () => {
  type(open(), "Wo genau?");
  answer = () => {
    throw new TypeError("no network");
  };
  await send();
  expect(said()).toBe("Kein Netz");

  await send();
  const wishes = vi
    .mocked(fetch)
    .mock.calls.map(([, sent]) => new URLSearchParams(sent?.body as URLSearchParams).get("id"));
  expect(wishes).toEqual(["wish", "wish"]);
});

test("what comes back is in sight, is said, and can be let go of", () => {
  expect(open().closest("details")?.open).toBe(false);
  type(open(), "Und am Abend?");

  const field = open();
  expect(field.closest("details")?.open).toBe(true);
  document.querySelector<HTMLButtonElement>(".restored button")?.click();

  expect(field.value).toBe("");
  expect(document.querySelector("details .restored")).toBe(null);
  expect(open().value).toBe("");
});

test("on a page that nobody has typed on nothing came back", () => {
  open();
  expect(document.querySelector(".restored")).toBe(null);
});

test("whose code it is reads nothing of another one's", () => {
  type(open("leyla"), "Nur fürs Amt");
  expect(open("omar").value).toBe("");
  expect(open("leyla").value).toBe("Nur fürs Amt");
});

test("another account on the same computer reads nothing of it", () => {
  document.body.dataset["who"] = "vera";
  type(open(), "Vertraulich");

  document.body.dataset["who"] = "omar";
  expect(open().value).toBe("");
  document.body.dataset["who"] = "vera";
  expect(open().value).toBe("Vertraulich");
  delete document.body.dataset["who"];
});
