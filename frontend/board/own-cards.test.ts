import { afterEach, expect, test, vi } from "vitest";
import { Outbox } from "../web/outbox.ts";
import { forgetfulShelf } from "../web/storage.ts";
import { Editor } from "./editor.ts";
import { OwnCards } from "./own-cards.ts";
import type { OwnCard } from "./refresh.ts";
import { CHALLENGE, hangPage } from "./samples.ts";
import { TablePage } from "./table-page.ts";
import { Wishes } from "./wishes.ts";

afterEach(() => vi.unstubAllGlobals());

async function load(own: Partial<OwnCard>): Promise<HTMLElement> {
  const cards = [{ card: CHALLENGE, replyCode: "7KX3-M9QW-2A0B", ...own }];
  vi.stubGlobal("fetch", () => Promise.resolve(Response.json({ cards })));
  const shelf = forgetfulShelf();
  const page = new TablePage(hangPage(), shelf, () => undefined);
  const outbox = new Outbox(() => undefined, { shelf });
  const wishes = new Wishes(outbox, page.workshop, page.table);
  await new OwnCards(page, outbox, wishes, new Editor(wishes, shelf, () => [])).load();
  return document.querySelector(".my-card") as HTMLElement;
}

function tools(item: HTMLElement): (string | undefined)[] {
  return [...item.querySelectorAll<HTMLElement>("button:not([hidden])")].map(
    (button) => button.dataset["action"],
  );
}

test("a hidden card says so and why, and cannot be changed", async () => {
  const item = await load({ state: "hidden", reason: { language: "ar", text: "عليها اسم" } });

  expect(item.querySelector(".my-card__state")?.textContent?.trim()).toBe("Ausgeblendet");
  const reason = item.querySelector<HTMLElement>(".my-card__reason");
  expect(reason?.hidden).toBe(false);
  const said = reason?.querySelector("span");
  expect([said?.lang, said?.dir, said?.textContent]).toEqual(["ar", "rtl", "عليها اسم"]);
  expect(tools(item)).toEqual(["take-back"]);
});

test("shown again it gives no reason any more", async () => {
  const item = await load({ state: "hangs" });

  expect(item.querySelector<HTMLElement>(".my-card__reason")?.hidden).toBe(true);
  expect(tools(item)).toEqual(["edit", "take-back"]);
});

test("a parked card says where it is, and can be changed there", async () => {
  const item = await load({ state: "parked" });

  expect(item.querySelector(".my-card__state")?.textContent?.trim()).toBe("Im Themenspeicher: Karte 1");
  expect(tools(item)).toEqual(["edit", "take-back"]);
});
