import { beforeEach, expect, test } from "vitest";
import { forgetfulShelf, type Shelf } from "../web/storage.ts";
import { challengesOn, upsert } from "./board.ts";
import { draw } from "./card.ts";
import type { Words } from "./composer.ts";
import { Editor } from "./editor.ts";
import type { CardJson } from "./frames.ts";
import { CHALLENGE, hangEdit, hangPage, SOLUTION } from "./samples.ts";
import type { Wishes } from "./wishes.ts";

let shelf: Shelf;
let board: HTMLElement;
let revised: Words[];
let seen: string[];

beforeEach(() => {
  shelf = forgetfulShelf();
  board = hangPage().querySelector("#board") as HTMLElement;
  hangEdit();
  revised = [];
  seen = [];
  upsert(board, CHALLENGE);
  upsert(board, { ...CHALLENGE, id: "c-3", number: 3, text: "Zu wenige Termine" });
});

/** `c-9` hangs nowhere on this board: it is parked, or hidden. */
function edit(changed: Partial<CardJson> = {}): void {
  const paper = draw({ ...SOLUTION, answers: ["c-9", "c-1"], ...changed });
  board.append(paper);
  const revise = (_: string, words: Words, saw: string): void => {
    revised.push(words);
    seen.push(saw);
  };
  new Editor({ revise } as unknown as Wishes, shelf, () => challengesOn(board)).open(paper, undefined);
}

function form(): HTMLFormElement {
  return document.querySelector("#edit-card") as HTMLFormElement;
}

function type(text: string): void {
  const field = form().querySelector("textarea") as HTMLTextAreaElement;
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

function pick(challenge: string, picked: boolean): void {
  const box = form().querySelector(`.picks [value="${challenge}"]`) as HTMLInputElement;
  box.checked = picked;
}

function save(): void {
  form().dispatchEvent(new Event("submit", { cancelable: true }));
}

test("whoever corrects a word keeps what the card answers, also what hangs there no more", () => {
  edit();
  type("Eine Anlaufstelle, die dranbleibt!");
  save();

  expect(revised).toEqual([
    {
      kind: "solution",
      text: "Eine Anlaufstelle, die dranbleibt!",
      example: "",
      language: "de",
      answers: ["c-9", "c-1"],
    },
  ]);
});

test("what is picked and let go of is what changes", () => {
  edit();
  pick("c-1", false);
  pick("c-3", true);
  save();

  expect(revised[0]?.answers).toEqual(["c-9", "c-3"]);
});

test("after a reload, too", () => {
  edit();
  type("Halb fertig");
  document.querySelector("#edit-card")?.remove();

  edit();
  save();

  expect(revised[0]).toMatchObject({ text: "Halb fertig", answers: ["c-9", "c-1"] });
});

test("whoever changes a card says which they saw, also when another one hangs there after a reload", () => {
  edit();
  type("Halb fertig");
  document.querySelector("#edit-card")?.remove();

  edit({ wording: "w-2" });
  save();
  edit({ wording: "w-2" });
  save();

  expect(seen).toEqual(["w-1", "w-2"]);
});
