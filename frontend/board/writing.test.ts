import { beforeEach, expect, test, vi } from "vitest";
import { challengesOn, upsert } from "./board.ts";
import {
  beginAnew,
  CHANGED,
  device,
  NO_NETWORK,
  NOT_OURS,
  open,
  PINNED,
  pin,
  states,
  status,
  TOO_LONG,
  text,
  type,
} from "./device.ts";
import { CHALLENGE, hangEdit } from "./samples.ts";

beforeEach(beginAnew);

test("a card is saved, with number and reply code, and the form is free for the next", async () => {
  open();
  type("Wer ist zuständig?");
  pin();

  await vi.waitFor(() => expect(status()).toBe("Gespeichert: Karte 12"));
  expect(document.querySelector(".my-card__letters")?.textContent).toBe("7KX3-M9QW-2A0B");
  expect(text().value).toBe("");
  expect(device.posted[0]?.path).toBe("/api/workshops/w/cards");
  expect(device.posted[0]?.body).toMatchObject({
    table: "service-point",
    round: "first",
    kind: "challenge",
    text: "Wer ist zuständig?",
    language: "de",
  });
  expect(device.posted[0]?.body).not.toHaveProperty("example");
});

test("without network it waits, survives a reload, and arrives once under the same id", async () => {
  device.answer = NO_NETWORK;
  open();
  type("Wer ist zuständig?");
  pin();
  await vi.waitFor(() => expect(device.posted).toHaveLength(1));
  expect(status()).toBe("Wartet auf Netz");

  open();
  expect(states()).toEqual(["waiting"]);
  await vi.waitFor(() => expect(device.posted).toHaveLength(2));

  device.answer = PINNED;
  device.again();
  await vi.waitFor(() => expect(states()).toEqual(["saved"]));
  expect(new Set(device.posted.map(({ body }) => body["id"])).size).toBe(1);
});

test("what is being typed is there again after a reload", () => {
  open();
  type("Halb fertig");

  open();

  expect(text().value).toBe("Halb fertig");
});

test("a refusal says why and gives the text back", async () => {
  device.answer = TOO_LONG;
  open();
  type("Der Server zählt anders");
  pin();

  await vi.waitFor(() => expect(text().value).toBe("Der Server zählt anders"));
  expect(document.querySelector(".compose__wrong")?.textContent).toContain("höchstens 80 Zeichen");
  expect(states()).toEqual([]);
});

test("what somebody between refused goes again as the same card, when its author says so", async () => {
  device.answer = NOT_OURS;
  open();
  type("Wer ist zuständig?");
  pin();
  await vi.waitFor(() => expect(states()).toEqual(["unanswered"]));
  expect([status(), text().value]).toEqual(["Keine Antwort", ""]);

  open();
  expect(states()).toEqual(["unanswered"]);

  device.answer = PINNED;
  document.querySelector<HTMLElement>("[data-action=retry]")?.click();
  await vi.waitFor(() => expect(states()).toEqual(["saved"]));
  expect(device.posted).toHaveLength(2);
  expect(device.posted[1]?.body).toEqual(device.posted[0]?.body);
});

test("a refusal never overwrites what is being written meanwhile", async () => {
  device.answer = TOO_LONG;
  open();
  type("Zuerst");
  pin();
  type("Danach");

  await vi.waitFor(() => expect(states()).toEqual(["refused"]));
  expect(text().value).toBe("Danach");

  document.querySelector<HTMLElement>("[data-action=again]")?.click();
  expect(text().value).toBe("Danach");
  expect(document.querySelector(".compose__wrong")?.textContent).toBe("Erst zu Ende schreiben");
  expect(document.activeElement).toBe(text());
  expect(states()).toEqual(["refused"]);

  type("");
  document.querySelector<HTMLElement>("[data-action=again]")?.click();
  expect(text().value).toBe("Zuerst");
  expect(states()).toEqual([]);
});

test("a change that was refused at another table waits there for its author", () => {
  const entry = { id: "e", order: 1, method: "PUT", path: "/api/workshops/w/cards/c-9", tries: 0 };
  const refused = { from: "/w/w/tables/another", body: { text: "Anders" }, refused: { status: 409 } };
  device.shelf.setItem("outbox:e", JSON.stringify({ ...entry, ...refused }));

  open();

  expect(states()).toEqual([]);
  expect(device.shelf.getItem("outbox:e")).not.toBeNull();
});

test("a change to what somebody else changed stands in the form again, and goes to what hangs now", async () => {
  device.answer = CHANGED;
  const page = open();
  hangEdit();
  upsert(page.board, { ...CHALLENGE, wording: "w-2", text: "Wer ist zuständig? Auch am Freitag" });
  const words = {
    kind: "challenge",
    text: "Wer ist wofür da?",
    example: "",
    language: "de",
    answers: [],
  } as const;
  device.wishes.revise(CHALLENGE.id, words, "w-1");
  await vi.waitFor(() => expect(states()).toEqual(["unchanged"]));
  expect(device.posted[0]?.body).toMatchObject({ seen: "w-1", text: "Wer ist wofür da?" });
  const form = document.querySelector("#edit-card") as HTMLFormElement;
  expect(form.querySelector("textarea")?.value).toBe("Wer ist wofür da?");
  expect(document.querySelector(".my-card__state")?.textContent).toContain("jemand anderes geändert");

  device.answer = { kind: "done", status: 200, body: { seq: 9 } };
  form.dispatchEvent(new Event("submit", { cancelable: true }));

  await vi.waitFor(() => expect(device.posted).toHaveLength(2));
  expect(device.posted[1]?.body).toMatchObject({ seen: "w-2", text: "Wer ist wofür da?" });
});

test("what is too much is said before it is sent, and nothing is cut", () => {
  open();
  type("x".repeat(81));
  pin();

  expect(device.posted).toEqual([]);
  expect(document.querySelector(".compose__count")?.textContent).toBe("1 Zeichen zu viel");
  expect(text().value).toHaveLength(81);
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

  await vi.waitFor(() => expect(device.posted[0]?.body["answers"]).toEqual([CHALLENGE.id]));
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

test("a card of which its host device.wishes something is marked until the server has answered", async () => {
  device.answer = NO_NETWORK;
  const page = open();
  upsert(page.board, CHALLENGE);
  const marked = (): boolean | undefined =>
    page.board.querySelector(".card")?.classList.contains("card--pending");
  device.wishes.hide(CHALLENGE.id, "Darauf steht ein Name.");
  expect(marked()).toBe(true);
  await vi.waitFor(() => expect(device.posted).toHaveLength(1));

  device.answer = { kind: "done", status: 200, body: { seq: 9 } };
  device.again();

  await vi.waitFor(() => expect(marked()).toBe(false));
  expect(device.posted[1]?.path).toBe("/api/workshops/w/cards/c-1/hiding");
  expect(device.posted[1]?.body).toEqual(device.posted[0]?.body);
  expect(device.posted[1]?.body["reason"]).toBe("Darauf steht ein Name.");
});
