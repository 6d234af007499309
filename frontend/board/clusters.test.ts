import { beforeEach, expect, test } from "vitest";
import { challengesOn, remove, removeHeading, replaceAll, upsert, upsertHeading } from "./board.ts";
import { headingsOn } from "./clusters.ts";
import type { CardJson, HeadingJson } from "./frames.ts";
import { CHALLENGE, hangBoard, SOLUTION } from "./samples.ts";

const HOURS: HeadingJson = {
  id: "h-1",
  table: "service-point",
  number: 1,
  language: "de",
  text: "Öffnungszeiten",
};
const LANGUAGE: HeadingJson = { ...HOURS, id: "h-2", number: 2, language: "ar", text: "اللغة" };

let board: HTMLElement;

beforeEach(() => {
  board = hangBoard();
});

function challenge(number: number, heading?: string): CardJson {
  return { ...CHALLENGE, id: `c-${number}`, number, ...(heading && { heading }) };
}

function solution(number: number, heading: string | undefined, ...answers: number[]): CardJson {
  const answered = answers.map((answer) => `c-${answer}`);
  return { ...SOLUTION, id: `s-${number}`, number, answers: answered, ...(heading && { heading }) };
}

/** Under each heading: challenges with their answers, and what answers none; then what has no heading. */
function read(): string[] {
  const list = (cards: Element | null): string =>
    [...(cards?.children ?? [])]
      .map((item) => {
        const [first, ...answers] = [...item.querySelectorAll<HTMLElement>(".card")].map(
          (card) => card.dataset["number"],
        );
        return answers.length > 0 ? `${first}(${answers.join(" ")})` : first;
      })
      .join(" ");
  const clusters = [...board.querySelectorAll(".cluster")].map(
    (cluster) =>
      `${cluster.querySelector("h3")?.textContent}: ${list(cluster.querySelector(".board__cards"))}`,
  );
  return [
    ...clusters,
    `${list(board.querySelector("#challenges"))} | ${list(board.querySelector("#loose"))}`,
  ];
}

test("cards hang under their heading: challenges with their answers, then what answers none", () => {
  upsertHeading(board, HOURS);
  for (const card of [
    solution(1, "h-1"),
    challenge(3, "h-1"),
    challenge(2, "h-1"),
    solution(4, undefined, 3),
  ])
    upsert(board, card);

  expect(read()).toEqual(["Öffnungszeiten: 2 3(4) 1", " | "]);
});

test("headings stand in the order in which they were written, whichever comes first", () => {
  upsertHeading(board, LANGUAGE);
  upsertHeading(board, HOURS);

  expect(read()).toEqual(["Öffnungszeiten: ", "اللغة: ", " | "]);
  expect([...board.querySelectorAll("h3")].map(({ lang, dir }) => [lang, dir])).toEqual([
    ["de", "ltr"],
    ["ar", "rtl"],
  ]);
});

test("a card that came before its heading hangs below until it comes", () => {
  upsert(board, challenge(1, "h-1"));
  expect(read()).toEqual(["1 | "]);

  upsertHeading(board, HOURS);
  expect(read()).toEqual(["Öffnungszeiten: 1", " | "]);
});

test("a challenge that goes under a heading takes its answers along", () => {
  upsertHeading(board, HOURS);
  for (const card of [challenge(1), solution(2, undefined, 1)]) upsert(board, card);

  upsert(board, challenge(1, "h-1"));
  expect(read()).toEqual(["Öffnungszeiten: 1(2)", " | "]);
  upsert(board, challenge(1));
  expect(read()).toEqual(["Öffnungszeiten: ", "1(2) | "]);
});

test("a solution approach follows its challenge, and hangs under its own heading once that is gone", () => {
  upsertHeading(board, HOURS);
  upsertHeading(board, LANGUAGE);
  for (const card of [challenge(1, "h-1"), solution(2, "h-2", 1)]) upsert(board, card);
  expect(read()).toEqual(["Öffnungszeiten: 1(2)", "اللغة: ", " | "]);

  remove(board, "c-1");
  expect(read()).toEqual(["Öffnungszeiten: ", "اللغة: 2", " | "]);
});

test("a heading that goes leaves its cards", () => {
  upsertHeading(board, HOURS);
  for (const card of [challenge(1, "h-1"), solution(2, undefined, 1), solution(3, "h-1")])
    upsert(board, card);

  removeHeading(board, "h-1");

  expect(read()).toEqual(["1(2) | 3"]);
  removeHeading(board, "never there");
});

test("other words change in their place", () => {
  upsertHeading(board, HOURS);
  upsertHeading(board, { ...HOURS, text: "Sprechzeiten" });

  expect(headingsOn(board)).toEqual([{ id: "h-1", language: "de", text: "Sprechzeiten" }]);
});

test("a heading above nothing is hidden from everybody but the host", () => {
  upsertHeading(board, HOURS);
  expect(board.querySelector<HTMLElement>(".cluster")?.hidden).toBe(true);
  expect(board.querySelector<HTMLElement>(".board__rest")?.hidden).toBe(true);

  upsert(board, challenge(1, "h-1"));
  expect(board.querySelector<HTMLElement>(".cluster")?.hidden).toBe(false);
  expect(board.querySelector<HTMLElement>(".board__rest")?.hidden).toBe(false);
});

test("all challenges may be answered, in the order of their numbers", () => {
  upsertHeading(board, HOURS);
  for (const card of [challenge(1), challenge(3, "h-1"), challenge(2)]) upsert(board, card);

  expect(challengesOn(board).map(({ dataset }) => dataset["number"])).toEqual(["1", "2", "3"]);
});

test("whoever was about to press a card's button still is, under which heading ever it goes", () => {
  for (const template of document.querySelectorAll<HTMLTemplateElement>("template[id^=card]")) {
    const foot = `<button class="card__cluster"></button>`;
    template.content.querySelector(".card")?.insertAdjacentHTML("beforeend", foot);
  }
  upsertHeading(board, HOURS);
  upsert(board, solution(1, undefined));
  board.querySelector<HTMLElement>(".card__cluster")?.focus();

  upsert(board, solution(1, "h-1"));
  expect(document.activeElement).toBe(board.querySelector(".cluster .card__cluster"));
  removeHeading(board, "h-1");
  expect(document.activeElement).toBe(board.querySelector("#loose .card__cluster"));
});

test("a board that the server drew takes the place of everything", () => {
  upsertHeading(board, HOURS);
  const drawn = board.cloneNode(true) as HTMLElement;
  upsertHeading(board, LANGUAGE);

  replaceAll(board, drawn);

  expect(read()).toEqual(["Öffnungszeiten: ", " | "]);
});
