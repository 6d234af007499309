import { beforeEach, expect, test, vi } from "vitest";
import { Outbox } from "../web/outbox.ts";
import type { Answer } from "../web/post.ts";
import { forgetfulShelf, type Shelf } from "../web/storage.ts";
import { challengesOn, upsert } from "./board.ts";
import { Editor } from "./editor.ts";
import { OnTheWay } from "./on-the-way.ts";
import { OwnCards } from "./own-cards.ts";
import { CHALLENGE, hangPage } from "./samples.ts";
import { TablePage } from "./table-page.ts";
import { Wishes } from "./wishes.ts";

const NO_NETWORK: Answer = { kind: "unsure", status: 0, waitMs: 0 };
const PINNED: Answer = {
  kind: "done",
  status: 201,
  body: { seq: 8, replyCode: "7KX3-M9QW-2A0B", number: 12 },
};
const TOO_LONG: Answer = {
  kind: "refused",
  status: 422,
  problem: { type: "", title: "", status: 422, detail: "Auf eine Karte passen höchstens 80 Zeichen." },
};

let shelf: Shelf;
let posted: { path: string; body: Record<string, unknown> }[];
let answer: Answer;
let again: () => void;
let wishes: Wishes;

beforeEach(() => {
  shelf = forgetfulShelf();
  posted = [];
  answer = PINNED;
  vi.stubGlobal("fetch", () => Promise.reject(new Error("no network")));
});

/** The page as it is after loading, with everything that this device kept. */
function open(drawn: (main: HTMLElement) => void = () => undefined): TablePage {
  const main = hangPage();
  drawn(main);
  const page: TablePage = new TablePage(main, shelf, (round, words) => wishes.pin(round, words));
  const outbox: Outbox = new Outbox((change) => onTheWay.changed(change), {
    shelf,
    post: (path, body) => {
      posted.push({ path, body: body as Record<string, unknown> });
      return Promise.resolve(answer);
    },
    after: (_, then) => {
      again = then;
    },
  });
  wishes = new Wishes(outbox, page.workshop, page.table);
  const own = new OwnCards(page, outbox, wishes, new Editor(wishes, shelf, () => []));
  const onTheWay: OnTheWay = new OnTheWay(page, outbox, wishes, own);
  onTheWay.resume();
  outbox.start();
  return page;
}

function text(): HTMLTextAreaElement {
  return document.querySelector("[name=text]") as HTMLTextAreaElement;
}

function type(words: string): void {
  text().value = words;
  text().dispatchEvent(new Event("input", { bubbles: true }));
}

function pin(): void {
  document.querySelector("form")?.dispatchEvent(new Event("submit", { cancelable: true }));
}

function status(): string | null | undefined {
  return document.querySelector(".compose__state")?.textContent;
}

function states(): (string | undefined)[] {
  return [...document.querySelectorAll<HTMLElement>(".my-card")].map((item) => item.dataset["state"]);
}

test("a card is saved, with number and reply code, and the form is free for the next", async () => {
  open();
  type("Wer ist zuständig?");
  pin();

  await vi.waitFor(() => expect(status()).toBe("Gespeichert: Karte 12"));
  expect(document.querySelector(".my-card__letters")?.textContent).toBe("7KX3-M9QW-2A0B");
  expect(text().value).toBe("");
  expect(posted[0]?.path).toBe("/api/workshops/w/cards");
  expect(posted[0]?.body).toMatchObject({
    table: "service-point",
    round: "first",
    kind: "challenge",
    text: "Wer ist zuständig?",
    language: "de",
  });
  expect(posted[0]?.body).not.toHaveProperty("example");
});

test("without network it waits, survives a reload, and arrives once under the same id", async () => {
  answer = NO_NETWORK;
  open();
  type("Wer ist zuständig?");
  pin();
  await vi.waitFor(() => expect(posted).toHaveLength(1));
  expect(status()).toBe("Wartet auf Netz");

  open();
  expect(states()).toEqual(["waiting"]);
  await vi.waitFor(() => expect(posted).toHaveLength(2));

  answer = PINNED;
  again();
  await vi.waitFor(() => expect(states()).toEqual(["saved"]));
  expect(new Set(posted.map(({ body }) => body["id"])).size).toBe(1);
});

test("what is being typed is there again after a reload", () => {
  open();
  type("Halb fertig");

  open();

  expect(text().value).toBe("Halb fertig");
});

test("a refusal says why and gives the text back", async () => {
  answer = TOO_LONG;
  open();
  type("Der Server zählt anders");
  pin();

  await vi.waitFor(() => expect(text().value).toBe("Der Server zählt anders"));
  expect(document.querySelector(".compose__wrong")?.textContent).toContain("höchstens 80 Zeichen");
  expect(states()).toEqual([]);
});

test("a refusal never overwrites what is being written meanwhile", async () => {
  answer = TOO_LONG;
  open();
  type("Zuerst");
  pin();
  type("Danach");

  await vi.waitFor(() => expect(states()).toEqual(["refused"]));
  expect(text().value).toBe("Danach");

  type("");
  document.querySelector<HTMLElement>("[data-action=again]")?.click();
  expect(text().value).toBe("Zuerst");
  expect(states()).toEqual([]);
});

test("what is too much is said before it is sent, and nothing is cut", () => {
  open();
  type("x".repeat(81));
  pin();

  expect(posted).toEqual([]);
  expect(document.querySelector(".compose__count")?.textContent).toBe("1 Zeichen zu viel");
  expect(text().value).toHaveLength(81);
});

test("whoever has begun a card keeps it when the round ends", () => {
  const page = open();
  const shown = (): string[] =>
    ["write", "late", "pause"].filter((id) => document.getElementById(id)?.hidden === false);
  type("Halb fertig");

  page.roundChanged(null, { id: "first", until: inTenMinutes() });
  expect(shown()).toEqual(["write", "late"]);

  type("");
  expect(shown()).toEqual(["pause"]);
});

test("after ten minutes nobody promises any more that it can be sent, and the text stays", () => {
  vi.useFakeTimers();
  const page = open();
  type("Halb fertig");
  page.roundChanged(null, { id: "first", until: inTenMinutes() });

  vi.advanceTimersByTime(10 * 60_000 + 1);

  expect(document.getElementById("late")?.hidden).toBe(true);
  expect(document.getElementById("pause")?.hidden).toBe(false);
  expect(text().value).toBe("Halb fertig");
  vi.useRealTimers();
});

test("what was begun in a round is sent for it after a reload, too", async () => {
  open();
  type("Halb fertig");
  open((main) => {
    main.dataset["situation"] = "pause";
    main.dataset["lateUntil"] = inTenMinutes();
  });

  expect(document.getElementById("late")?.hidden).toBe(false);
  pin();

  await vi.waitFor(() => expect(posted[0]?.body).toMatchObject({ round: "first", text: "Halb fertig" }));
});

function inTenMinutes(): string {
  return new Date(Date.now() + 10 * 60_000).toISOString();
}

test("the next round's task chooses the kind, unless something is written", () => {
  const page = open();
  const solutions = {
    id: "second",
    number: 2,
    task: "SOLUTIONS",
    endsAt: "",
    tables: ["service-point", "volunteering"],
    ownPhones: ["service-point"],
    seating: "FREE",
  } as const;
  type("Halb fertig");
  page.roundChanged(solutions, null);
  expect(page.composer.words().kind).toBe("challenge");

  type("");
  page.roundChanged(solutions, null);
  expect(page.composer.words().kind).toBe("solution");
});

test("what a solution approach answers is chosen among the challenges that hang", async () => {
  const page = open();
  upsert(page.board, CHALLENGE);
  page.composer.picks.follow(challengesOn(page.board));
  page.composer.choose("solution");
  page.composer.picks.choose([CHALLENGE.id]);
  upsert(page.board, { ...CHALLENGE, id: "c-9", number: 9 });
  page.boardChanged();
  expect(document.querySelectorAll(".picks input")).toHaveLength(2);

  type("Eine Anlaufstelle");
  pin();

  await vi.waitFor(() => expect(posted[0]?.body["answers"]).toEqual([CHALLENGE.id]));
});

test("Enter sends on the table device alone, and never in the middle of a character", () => {
  const page = open();
  const enter = (keys: Partial<KeyboardEventInit>): boolean =>
    text().dispatchEvent(
      new KeyboardEvent("keydown", { key: "Enter", cancelable: true, bubbles: true, ...keys }),
    );
  expect(page.hosting).toBe(false);

  expect(enter({})).toBe(true);
  expect(enter({ ctrlKey: true, isComposing: true })).toBe(true);
  expect(enter({ ctrlKey: true })).toBe(false);
});

test("in an example Enter is a new line, and Ctrl with Enter sends", () => {
  open();
  const example = document.querySelector("[name=example]") as HTMLTextAreaElement;
  const enter = (keys: Partial<KeyboardEventInit>): boolean =>
    example.dispatchEvent(
      new KeyboardEvent("keydown", { key: "Enter", cancelable: true, bubbles: true, ...keys }),
    );

  expect(enter({})).toBe(true);
  expect(enter({ ctrlKey: true })).toBe(false);
});

test("a card of which its host wishes something is marked until the server has answered", async () => {
  answer = NO_NETWORK;
  const page = open();
  upsert(page.board, CHALLENGE);
  const marked = (): boolean | undefined =>
    page.board.querySelector(".card")?.classList.contains("card--pending");
  wishes.hide(CHALLENGE.id, "Darauf steht ein Name.");
  expect(marked()).toBe(true);
  await vi.waitFor(() => expect(posted).toHaveLength(1));

  answer = { kind: "done", status: 200, body: { seq: 9 } };
  again();

  await vi.waitFor(() => expect(marked()).toBe(false));
  expect(posted[1]?.path).toBe("/api/workshops/w/cards/c-1/hiding");
  expect(posted[1]?.body).toEqual(posted[0]?.body);
  expect(posted[1]?.body["reason"]).toBe("Darauf steht ein Name.");
});
