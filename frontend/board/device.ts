import { vi } from "vitest";
import { Outbox } from "../web/outbox.ts";
import type { Answer } from "../web/post.ts";
import { forgetfulShelf, type Shelf } from "../web/storage.ts";
import { Editor } from "./editor.ts";
import { OnTheWay } from "./on-the-way.ts";
import { OwnCards } from "./own-cards.ts";
import { hangPage } from "./samples.ts";
import { TablePage } from "./table-page.ts";
import { Wishes } from "./wishes.ts";

export const NO_NETWORK: Answer = { kind: "unsure", status: 0, waitMs: 0 };
export const PINNED: Answer = {
  kind: "done",
  status: 201,
  body: { seq: 8, replyCode: "7KX3-M9QW-2A0B", number: 12 },
};
/** A page of somebody between the device and the server. */
export const NOT_OURS: Answer = { kind: "refused", status: 403, problem: undefined };
export const CHANGED: Answer = {
  kind: "refused",
  status: 409,
  problem: {
    type: "",
    title: "",
    status: 409,
    detail: "Diese Karte hat inzwischen jemand anderes geändert.",
  },
};
export const TOO_LONG: Answer = {
  kind: "refused",
  status: 422,
  problem: { type: "", title: "", status: 422, detail: "Auf eine Karte passen höchstens 80 Zeichen." },
};

/** A device at a table: what it keeps, what it sent, and what it is answered. */
export const device = {
  shelf: forgetfulShelf() as Shelf,
  posted: [] as { path: string; body: Record<string, unknown> }[],
  answer: PINNED as Answer,
  again: (): void => undefined,
  wishes: undefined as unknown as Wishes,
};

export function beginAnew(): void {
  device.shelf = forgetfulShelf();
  device.posted = [];
  device.answer = PINNED;
  vi.stubGlobal("fetch", () => Promise.reject(new Error("no network")));
}

/** The page as it is after loading, with everything that this device kept. */
export function open(drawn: (main: HTMLElement) => void = () => undefined): TablePage {
  const main = hangPage();
  drawn(main);
  const page: TablePage = new TablePage(main, device.shelf, (round, words) =>
    device.wishes.pin(round, words),
  );
  const outbox: Outbox = new Outbox((change) => onTheWay.changed(change), {
    shelf: device.shelf,
    post: (path, body) => {
      device.posted.push({ path, body: body as Record<string, unknown> });
      return Promise.resolve(device.answer);
    },
    after: (_, then) => {
      device.again = then;
    },
  });
  device.wishes = new Wishes(outbox, page.workshop, page.table);
  const own = new OwnCards(page, outbox, device.wishes, new Editor(device.wishes, device.shelf, () => []));
  const onTheWay: OnTheWay = new OnTheWay(page, outbox, device.wishes, own);
  onTheWay.resume();
  outbox.start();
  return page;
}

export function text(): HTMLTextAreaElement {
  return document.querySelector("[name=text]") as HTMLTextAreaElement;
}

export function type(words: string): void {
  text().value = words;
  text().dispatchEvent(new Event("input", { bubbles: true }));
}

export function pin(): void {
  document.querySelector("form")?.dispatchEvent(new Event("submit", { cancelable: true }));
}

export function status(): string | null | undefined {
  return document.querySelector(".compose__state")?.textContent;
}

export function states(): (string | undefined)[] {
  return [...document.querySelectorAll<HTMLElement>(".my-card")].map((item) => item.dataset["state"]);
}
