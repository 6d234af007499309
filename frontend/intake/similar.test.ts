import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { part } from "../web/page.ts";
import { type Find, showSimilar } from "./similar.ts";

const FOUND = `<h2 data-found>Ähnliche Ideen: 1</h2><ol><li>Termine online</li></ol>`;
const LONG = "Termine im Bürgerbüro online buchen können";

let asked: string[];

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  document.body.innerHTML = `<textarea></textarea><div id="similar"><p data-status></p><div data-list></div></div><button></button>`;
});

afterEach(() => vi.useRealTimers());

function field(): HTMLTextAreaElement {
  return part("textarea", HTMLTextAreaElement);
}

function list(): HTMLElement {
  return part("[data-list]", HTMLElement);
}

function show(answer: string | undefined): void {
  const find: Find = (text) => {
    asked.push(text);
    return Promise.resolve(answer);
  };
  showSimilar(field(), part("#similar", HTMLElement), find);
}

async function type(text: string): Promise<void> {
  field().focus();
  field().value = text;
  field().dispatchEvent(new Event("input"));
  await vi.advanceTimersByTimeAsync(1000);
}

test("similar ideas appear in a pause of writing, and how many there are is announced", async () => {
  show(FOUND);
  await type(LONG);
  expect(list().textContent).toContain("Termine online");
  expect(part("[data-status]", HTMLElement).textContent).toBe("Ähnliche Ideen: 1");
});

test("a few words are not compared, and the same text is not asked for twice", async () => {
  show(FOUND);
  await type("Termine");
  expect(asked).toEqual([]);
  await type(LONG);
  await type(`${LONG} `);
  expect(asked).toEqual([LONG]);
});

test("while one writes nothing is asked", async () => {
  show(FOUND);
  field().value = LONG;
  for (let letters = 0; letters < 5; letters++) {
    field().dispatchEvent(new Event("input"));
    await vi.advanceTimersByTimeAsync(500);
  }
  expect(asked).toEqual([]);
});

test("nothing moves once one has left the field", async () => {
  show(FOUND);
  field().focus();
  field().value = LONG;
  field().dispatchEvent(new Event("input"));
  part("button", HTMLButtonElement).focus();
  await vi.advanceTimersByTimeAsync(1000);
  expect(list().children).toHaveLength(0);
});

test("what the server cannot say now leaves what is shown", async () => {
  show(undefined);
  list().innerHTML = "<p>da</p>";
  await type(LONG);
  expect(list().textContent).toBe("da");
});

test("shortened to a few words, nothing is similar any more", async () => {
  show(FOUND);
  await type(LONG);
  await type("Termine");
  expect(list().children).toHaveLength(0);
});
