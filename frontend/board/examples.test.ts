import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { upsert } from "./board.ts";
import { awaitsExample } from "./card.ts";
import { Examples } from "./examples.ts";
import { papers } from "./places.ts";
import { CHALLENGE, hangBoard, SOLUTION } from "./samples.ts";

const KEPT = { ...CHALLENGE, exampleKept: true };
const EXAMPLE = { card: KEPT.id, language: "ar", text: "ثلاث ساعات" };

let board: HTMLElement;
let examples: Examples;
let answers: readonly unknown[];
const fetched = vi.fn((_: string) => Promise.resolve(Response.json(answers)));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("fetch", fetched.mockClear());
  board = hangBoard();
  examples = new Examples("w", "t", board);
  answers = [EXAMPLE];
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function example(): HTMLElement | null | undefined {
  return papers(board, KEPT.id)[0]?.querySelector<HTMLElement>(".card__example");
}

test("the feed only says that there is an example; it is fetched and written onto the card", async () => {
  upsert(board, KEPT);
  expect(example()).toBeNull();

  await examples.load();

  const said = example()?.querySelector<HTMLElement>(".card__case");
  expect([said?.lang, said?.dir, said?.textContent]).toEqual(["ar", "rtl", EXAMPLE.text]);
  expect(example()?.querySelector<HTMLElement>(".card__kept")?.hidden).toBe(false);
});

test("many cards at once cost one fetch", async () => {
  for (let n = 0; n < 30; n++) examples.soon();
  await vi.runAllTimersAsync();

  expect(fetched).toHaveBeenCalledExactlyOnceWith("/api/workshops/w/tables/t/examples", expect.anything());
});

test("an answer that is older than the card writes nothing onto it", async () => {
  upsert(board, CHALLENGE);
  upsert(board, SOLUTION);

  await examples.load();

  expect(example()).toBeNull();
});

test("while the server cannot be reached the card waits", async () => {
  fetched.mockRejectedValueOnce(new TypeError("no network"));
  upsert(board, KEPT);

  await examples.load();
  const [paper] = papers(board, KEPT.id);
  expect(paper && awaitsExample(paper)).toBe(true);

  await examples.load();
  expect(paper && awaitsExample(paper)).toBe(false);
});
