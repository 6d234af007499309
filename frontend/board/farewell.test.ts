import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Entry } from "../web/outbox.ts";
import { forgetfulShelf } from "../web/storage.ts";
import { Farewell } from "./farewell.ts";
import { hangPage } from "./samples.ts";
import { TablePage } from "./table-page.ts";

const WAITING = { path: "/api/workshops/w/cards" } as Entry;
const ELSEWHERE = { path: "/api/workshops/another/cards" } as Entry;

let page: TablePage;
let notice: HTMLElement;
let entries: Entry[];
const go = vi.fn();
const reload = vi.fn();

beforeEach(() => {
  go.mockClear();
  reload.mockClear();
  entries = [];
});

afterEach(() => vi.useRealTimers());

function farewell(hosting = false): Farewell {
  const main = hangPage();
  main.dataset["hosting"] = String(hosting);
  main.insertAdjacentHTML(
    "beforeend",
    `<p id="over" data-thanks="/w/w/thanks" data-say-over="Danke" data-say-begun="Nicht abgeschickt" data-say-too-late="Zu spät" hidden>
      <span class="over__what"></span></p>`,
  );
  notice = main.querySelector("#over") as HTMLElement;
  page = new TablePage(main, forgetfulShelf(), () => undefined);
  return new Farewell(page, { entries: () => entries }, notice, { go, reload });
}

test("a phone without unsent words goes on to the thanks at once", () => {
  farewell().ended();
  expect(go).toHaveBeenCalledExactlyOnceWith("/w/w/thanks");
});

test("what somebody is typing stays in front of them, and the page says so", () => {
  const leaving = farewell();
  page.composer.write({ kind: "challenge", text: "Gerade noch", answers: [], example: "", language: "de" });

  leaving.ended();

  expect(go).not.toHaveBeenCalled();
  expect([notice.hidden, notice.textContent?.trim()]).toEqual([false, "Nicht abgeschickt"]);
  expect(document.getElementById("write")?.hidden).toBe(false);
});

test("what waits for a network is waited for, and once it is sent the phone goes on", () => {
  const leaving = farewell();
  entries = [WAITING];
  leaving.ended();
  expect(go).not.toHaveBeenCalled();

  entries = [ELSEWHERE];
  leaving.look();
  expect(go).toHaveBeenCalledOnce();
});

test("a table's device stays", () => {
  farewell(true).ended();
  expect(go).not.toHaveBeenCalled();
  expect(notice.textContent?.trim()).toBe("Danke");
});

test("a round that closes with the evening does not make a pause of it", () => {
  farewell(true).ended();
  page.roundChanged(null, null);
  expect(page.isOver).toBe(true);
  expect(document.getElementById("pause")?.hidden).toBe(true);
});

test("nothing is said before the end, and when it goes on the page is read again", () => {
  const staying = farewell();
  staying.look();
  expect([notice.hidden, go.mock.calls.length]).toEqual([true, 0]);
  staying.resumed();
  expect(reload).toHaveBeenCalledOnce();
});

const TYPED = { kind: "challenge", text: "Gerade noch", answers: [], example: "", language: "de" } as const;

function said(): string | undefined {
  return notice.textContent?.trim();
}

test("the end closes the round: for ten minutes what was begun can be sent, and then nobody promises it", () => {
  vi.useFakeTimers();
  const leaving = farewell();
  page.composer.write(TYPED);
  leaving.ended();
  page.roundChanged(null, { id: "first", until: new Date(Date.now() + 10 * 60_000).toISOString() });
  leaving.look();
  expect(said()).toBe("Nicht abgeschickt");

  vi.advanceTimersByTime(10 * 60_000 - 1);
  expect(said()).toBe("Nicht abgeschickt");
  vi.advanceTimersByTime(2);
  expect(said()).toBe("Zu spät");
  expect(go).not.toHaveBeenCalled();
});

test("when the last round was closed long before the end, nobody promises that a card can still be sent", () => {
  const leaving = farewell();
  page.composer.write(TYPED);
  page.roundChanged(null, { id: "first", until: new Date(Date.now() - 1000).toISOString() });
  leaving.ended();
  expect(said()).toBe("Zu spät");

  page.composer.clear();
  leaving.look();
  expect(go).toHaveBeenCalledOnce();
});

test("other words for a card that hangs are taken for ten minutes, whenever the last round was", () => {
  const leaving = farewell();
  page.roundChanged(null, { id: "first", until: new Date(Date.now() - 1000).toISOString() });
  document.body.insertAdjacentHTML("beforeend", `<form id="edit-card"></form>`);
  leaving.ended();
  expect(said()).toBe("Nicht abgeschickt");
});
