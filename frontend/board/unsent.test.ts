import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Entry } from "../web/outbox.ts";
import { part } from "../web/page.ts";
import { Unsent } from "./unsent.ts";

const CARDS = "/api/workshops/w/cards";

afterEach(() => vi.useRealTimers());

beforeEach(() => {
  document.body.innerHTML = `<main data-workshop="w"><div data-unsent hidden><ul>
    <li hidden><a href="/w/w/tables/b">Zu Tisch B</a></li>
    <li hidden><a href="/w/w/tables/c">Zu Tisch C</a></li></ul></div></main>`;
});

function shown(...entries: Partial<Entry>[]): (string | null)[] | undefined {
  const main = document.querySelector("main") as HTMLElement;
  const unsent = new Unsent(() => main, { entries: () => entries as Entry[] });
  unsent.changed({ kind: "waiting" });
  const notice = main.querySelector<HTMLElement>("[data-unsent]");
  if (notice?.hidden !== false) return undefined;
  return [...notice.querySelectorAll("li")].filter((way) => !way.hidden).map((way) => way.textContent);
}

test("what was written at another table and waits or was refused leads back there", () => {
  expect(shown({ path: CARDS, from: "/w/w/tables/b" })).toEqual(["Zu Tisch B"]);
  expect(shown({ path: `${CARDS}/c-1`, from: "/w/w/tables/c", refused: { status: 409 } })).toEqual([
    "Zu Tisch C",
  ]);
});

test("what goes at once is not told, and what is sent is told no more", () => {
  vi.useFakeTimers();
  let entries = [{ path: CARDS, from: "/w/w/tables/b" }] as Entry[];
  const main = document.querySelector("main") as HTMLElement;
  const notice = part("[data-unsent]", HTMLElement, main);
  const unsent = new Unsent(() => main, { entries: () => entries });
  unsent.show();
  expect(notice.hidden).toBe(true);

  vi.advanceTimersByTime(1500);
  expect(notice.hidden).toBe(false);

  entries = [];
  unsent.changed({ kind: "sent" });
  expect(notice.hidden).toBe(true);
});

test("what was written here is said here, and another evening's at its own tables", () => {
  expect(
    shown(
      { path: CARDS, from: location.pathname },
      { path: "/api/workshops/another/cards", from: "/w/another/tables/b" },
    ),
  ).toBeUndefined();
});
