import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forgetfulShelf, type Shelf } from "../web/storage.ts";
import { type Device, letHandBack } from "./handing-back.ts";

let shelf: Shelf;
let left: string[];
let asked: string[];

beforeEach(() => {
  shelf = forgetfulShelf();
  for (const key of ["draft:w/2", "draft:hide/c-1", "outbox-lease", "joining ABC234", "asked w", "look"]) {
    shelf.setItem(key, "x");
  }
  left = [];
  asked = [];
});

afterEach(() => vi.unstubAllGlobals());

function device(over: Partial<Device>): HTMLFormElement {
  document.body.innerHTML = `<form action="/w/w/tables/2/handing-back" data-next="/handed-back"
      data-say-unsent="Noch nicht gesendet: {0}" data-say-unpinned="Da steht noch etwas" data-say-no-network="Kein Netz">
    <p class="device__wrong" hidden><span></span></p></form>`;
  const form = document.querySelector("form") as HTMLFormElement;
  letHandBack(form, {
    outbox: { entries: () => [] },
    composer: { isEmpty: () => true },
    shelf,
    leave: (address) => left.push(address),
    ...over,
  });
  return form;
}

function server(status: number): void {
  vi.stubGlobal("fetch", (path: string) => {
    asked.push(path);
    return status === 0
      ? Promise.reject(new Error("no network"))
      : Promise.resolve(new Response("", { status }));
  });
}

async function press(form: HTMLFormElement): Promise<string | null | undefined> {
  form.dispatchEvent(new Event("submit", { cancelable: true }));
  await new Promise((over) => setTimeout(over));
  const wrong = form.querySelector<HTMLElement>(".device__wrong");
  return wrong?.hidden ? undefined : wrong?.textContent;
}

test("a device that is given back keeps nothing of anybody", async () => {
  server(200);
  expect(await press(device({}))).toBeUndefined();

  expect(left).toEqual(["/handed-back"]);
  expect(Array.from({ length: shelf.length }, (_, at) => shelf.key(at))).toEqual(["look"]);
});

test("not while a card is on its way or was refused", async () => {
  server(200);
  const unsent = [{}, {}] as unknown as ReturnType<Device["outbox"]["entries"]>;

  expect(await press(device({ outbox: { entries: () => unsent } }))).toBe("Noch nicht gesendet: 2");
  expect([left, asked]).toEqual([[], []]);
  expect(shelf.getItem("draft:w/2")).toBe("x");
});

test("not while something stands in the card field", async () => {
  server(200);
  expect(await press(device({ composer: { isEmpty: () => false } }))).toBe("Da steht noch etwas");
  expect([left, asked]).toEqual([[], []]);
});

test("without a network it stays what it is, and says so; afterwards it goes", async () => {
  server(0);
  const form = device({});
  expect(await press(form)).toBe("Kein Netz");
  expect(shelf.getItem("draft:w/2")).toBe("x");

  server(200);
  expect(await press(form)).toBeUndefined();
  expect(left).toEqual(["/handed-back"]);
});

test("whoever is not the host any more leaves nothing either", async () => {
  server(404);
  expect(await press(device({}))).toBeUndefined();
  expect(left).toEqual(["/handed-back"]);
  expect(shelf.getItem("draft:w/2")).toBeNull();
});
