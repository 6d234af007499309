import { beforeEach, expect, test } from "vitest";
import { remove, upsert } from "./board.ts";
import type { CardJson } from "./frames.ts";
import { CHALLENGE, hangBoard, SOLUTION } from "./samples.ts";

let board: HTMLElement;

beforeEach(() => {
  board = hangBoard();
});

/** What hangs, as one reads it: each challenge with its answers, then what is loose. */
function read(): string {
  const numbers = (list: Element | null): string =>
    [...(list?.children ?? [])]
      .map((item) => item.querySelector<HTMLElement>(".card")?.dataset["number"])
      .join(" ");
  const groups = [...board.querySelectorAll("#challenges > li")].map((group) => {
    const challenge = group.querySelector<HTMLElement>(":scope > .card")?.dataset["number"];
    return `${challenge}(${numbers(group.querySelector(".board__answers"))})`;
  });
  return `${groups.join(" ")} | ${numbers(board.querySelector("#loose"))}`;
}

function challenge(number: number): CardJson {
  return { ...CHALLENGE, id: `c-${number}`, number };
}

function solution(number: number, ...answers: number[]): CardJson {
  return { ...SOLUTION, id: `s-${number}`, number, answers: answers.map((answer) => `c-${answer}`) };
}

test("cards hang in the order of their numbers, however they arrive", () => {
  for (const card of [challenge(5), challenge(1), solution(9, 1), solution(3, 1), challenge(2)])
    upsert(board, card);

  expect(read()).toBe("1(3 9) 2() 5() | ");
});

test("a solution approach hangs under each challenge that it answers", () => {
  for (const card of [challenge(1), challenge(2), solution(3, 1, 2)]) upsert(board, card);

  expect(read()).toBe("1(3) 2(3) | ");
  expect([...board.querySelectorAll(".card__answered")].map((line) => line.textContent)).toEqual([
    "1, 2",
    "1, 2",
  ]);
});

test("it hangs apart until its challenge comes", () => {
  upsert(board, solution(3, 4));
  expect(read()).toBe(" | 3");

  upsert(board, challenge(4));
  expect(read()).toBe("4(3) | ");
});

test("when a challenge goes, what answered it alone hangs apart, and the rest stays", () => {
  for (const card of [challenge(1), challenge(2), solution(3, 1), solution(4, 1, 2)]) upsert(board, card);

  expect(remove(board, "c-1")).toBe(true);

  expect(read()).toBe("2(4) | 3");
  expect(board.querySelector(".card__answered")?.textContent).toBe("2");
});

test("a changed card changes in its place, a link that is gone takes it away", () => {
  for (const card of [challenge(1), challenge(2), solution(3, 1, 2)]) upsert(board, card);

  expect(upsert(board, { ...solution(3, 2), text: "Anders" })).toBe(false);

  expect(read()).toBe("1() 2(3) | ");
  expect(board.querySelector(".card--solution .card__text")?.textContent).toBe("Anders");
});

test("the same card twice hangs once", () => {
  expect(upsert(board, challenge(1))).toBe(true);
  expect(upsert(board, challenge(1))).toBe(false);

  expect(read()).toBe("1() | ");
});

test("headings and the first sentence follow what hangs", () => {
  const hidden = (): unknown[] =>
    [...board.querySelectorAll<HTMLElement>("#empty, .board__part")].map((element) => element.hidden);
  expect(remove(board, "c-1")).toBe(false);
  expect(hidden()).toEqual([false, true, true]);

  upsert(board, challenge(1));
  expect(hidden()).toEqual([true, false, true]);

  remove(board, "c-1");
  expect(hidden()).toEqual([false, true, true]);
});

test("whoever was about to press a card's button still is when the card changes", () => {
  for (const template of document.querySelectorAll<HTMLTemplateElement>("template[id^=card]")) {
    template.content
      .querySelector(".card")
      ?.insertAdjacentHTML("beforeend", `<button class="card__edit"></button>`);
  }
  upsert(board, challenge(1));
  board.querySelector<HTMLElement>(".card__edit")?.focus();

  upsert(board, { ...challenge(1), text: "Anders" });

  expect(document.activeElement).toBe(board.querySelector(".card__edit"));
});
