import { beforeEach, expect, test, vi } from "vitest";
import type { Answer } from "../web/post.ts";
import { forgetfulShelf, type Shelf } from "../web/storage.ts";
import { sendTheRest } from "./rest.ts";

const CARDS = "/api/workshops/w/cards";
const DONE: Answer = { kind: "done", status: 201, body: { seq: 8, replyCode: "7KX3-M9QW-2A0B", number: 12 } };
const NO_NETWORK: Answer = { kind: "unsure", status: 0, waitMs: 0 };
const TOO_LATE: Answer = {
  kind: "refused",
  status: 409,
  problem: { type: "", title: "", status: 409, detail: "Die Veranstaltung ist zu Ende." },
};

let shelf: Shelf;
let posted: unknown[];
let answers: Answer[];
let again: () => void;
const reload = vi.fn();

beforeEach(() => {
  document.body.innerHTML = `<main data-workshop="w" data-seq="7"><div data-unsent hidden><ul>
    <li hidden><a href="/w/w/tables/b">Zu Tisch B</a></li></ul></div></main>`;
  shelf = forgetfulShelf();
  posted = [];
  answers = [];
  reload.mockClear();
});

function left(id: string, order: number): void {
  const entry = { id, order, method: "POST", path: CARDS, from: "/w/w/tables/b", body: { id }, tries: 0 };
  shelf.setItem(`outbox:${id}`, JSON.stringify(entry));
}

function open(): void {
  const around = {
    shelf,
    post: async (_: string, body: object) => {
      posted.push(body);
      return answers.shift() ?? DONE;
    },
    after: (_: number, then: () => void) => {
      again = then;
    },
  };
  sendTheRest(around, reload);
}

function said(): boolean {
  return !document.querySelector<HTMLElement>("[data-unsent]")?.hidden;
}

test("what was left at a table is sent from here, too, and then the page is read again", async () => {
  answers = [NO_NETWORK];
  left("one", 1);
  left("two", 2);
  open();
  await vi.waitFor(() => expect(said()).toBe(true));
  expect(posted).toEqual([{ id: "one" }]);
  expect(reload).not.toHaveBeenCalled();

  await vi.waitFor(() => again());
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
  expect(posted).toEqual([{ id: "one" }, { id: "one" }, { id: "two" }]);
  expect(said()).toBe(false);
});

test("what is refused stays, and the way to its table is shown", async () => {
  answers = [TOO_LATE];
  left("one", 1);
  open();

  await vi.waitFor(() => expect(shelf.getItem("outbox:one")).toContain("refused"));
  expect(said()).toBe(true);
  expect(reload).not.toHaveBeenCalled();
});

test("what is left neither here nor anywhere says nothing", () => {
  open();
  expect([said(), posted]).toEqual([false, []]);
});
