import { beforeEach, expect, test, vi } from "vitest";
import { PREFIX } from "../web/draft.ts";
import { Outbox } from "../web/outbox.ts";
import type { Answer } from "../web/post.ts";
import { forgetfulShelf, type Shelf } from "../web/storage.ts";
import { upsert, upsertHeading } from "./board.ts";
import type { HeadingJson } from "./frames.ts";
import { HeadingDesk } from "./heading-desk.ts";
import { CHALLENGE, hangBoard, SOLUTION } from "./samples.ts";
import { Wishes } from "./wishes.ts";

const DONE: Answer = { kind: "done", status: 200, body: { seq: 8 } };
const NO_NETWORK: Answer = { kind: "unsure", status: 0, waitMs: 0 };
const NOT_YOURS: Answer = {
  kind: "refused",
  status: 403,
  problem: { type: "", title: "", status: 403, detail: "Das macht die Tischmoderation." },
};
const HOURS: HeadingJson = { id: "h-1", table: "t", number: 1, language: "de", text: "Öffnungszeiten" };
const CARDS = "/api/workshops/w/cards";
const HEADINGS = "/api/workshops/w/tables/t/headings";

const TEMPLATES = `
  <template id="heading-choice"><div><ul class="choosing__headings"><li><button class="choosing__one"></button></li></ul>
    <button class="choosing__new"></button><button class="choosing__none"></button>
    <button class="choosing__leave"></button></div></template>
  <template id="heading-form"><form data-letters="80" data-lines="2" data-say-left="Noch {0}" data-say-over="{0} zu viel"
    data-say-lines="Höchstens zwei Zeilen" data-say-blank="Leer"><textarea name="text"></textarea>
    <p class="compose__count"></p><select name="language"><option value="de">Deutsch</option><option value="ar">العربية</option></select>
    <p class="sure__wrong" hidden><span></span></p><button type="submit"></button>
    <button class="heading-form__leave" type="button"></button>
    <button class="heading-form__remove" type="button" hidden></button></form></template>
  <template id="sure-heading"><div class="sure"><button class="sure__yes"></button><button class="sure__no"></button></div></template>`;

let shelf: Shelf;
let board: HTMLElement;
let desk: HeadingDesk;
let answer: Answer;
let sent: string[];
let tried: number;

beforeEach(() => {
  shelf = forgetfulShelf();
  answer = DONE;
  sent = [];
  tried = 0;
  open();
});

/** The host's page, with two cards, and with everything that this device kept. */
function open(): void {
  board = hangBoard();
  document.body.insertAdjacentHTML("beforeend", TEMPLATES);
  board.insertAdjacentHTML("afterbegin", `<p id="heading-refused" hidden><span></span></p>`);
  const foot = `<button class="card__cluster"></button>`;
  for (const template of document.querySelectorAll<HTMLTemplateElement>("template[id^=card]"))
    template.content.firstElementChild?.insertAdjacentHTML("beforeend", foot);
  const cluster = document.querySelector("#cluster") as HTMLTemplateElement;
  const edit = `<button class="cluster__edit"></button>`;
  cluster.content.querySelector(".cluster__head")?.insertAdjacentHTML("beforeend", edit);
  const outbox: Outbox = new Outbox((change) => desk.changed(change), {
    shelf,
    post: (path, body, method) => {
      tried += 1;
      const { id: _, ...said } = body as Record<string, unknown>;
      if (answer.kind !== "unsure") sent.push(`${method} ${path.split("?")[0]} ${JSON.stringify(said)}`);
      return Promise.resolve(answer);
    },
    after: () => undefined,
  });
  desk = new HeadingDesk(board, "t", new Wishes(outbox, "w", "t"), outbox, shelf);
  desk.resume();
  upsert(board, CHALLENGE);
  upsert(board, { ...SOLUTION, answers: [] });
}

function choose(card: string): void {
  const paper = board.querySelector<HTMLElement>(`[data-card="${card}"]`) as HTMLElement;
  desk.choose(paper, paper.querySelector("button") as HTMLElement);
}

function press(button: string): void {
  (document.querySelector(button) as HTMLElement).click();
}

function write(words: string): void {
  const text = document.querySelector("textarea") as HTMLTextAreaElement;
  text.value = words;
  text.dispatchEvent(new Event("input", { bubbles: true }));
}

function submit(): void {
  document.querySelector("form")?.dispatchEvent(new Event("submit", { cancelable: true }));
}

/** As soon as the outbox has sent so many wishes. */
async function arrived(count: number): Promise<void> {
  await vi.waitFor(() => expect(sent).toHaveLength(count), 4000);
}

function offered(): string[] {
  return [...document.querySelectorAll("#board .choosing__one")].map((button) => button.textContent ?? "");
}

test("the button on the card, and the heading: the card is on its way", async () => {
  upsertHeading(board, HOURS);
  choose("c-1");
  expect(document.activeElement?.textContent).toBe("Öffnungszeiten");
  press(".choosing__one");
  await arrived(1);

  expect(sent).toEqual([`PUT ${CARDS}/c-1/heading {"heading":"h-1"}`]);
  expect(document.querySelector(".choosing__headings")).toBeNull();
  expect(document.activeElement?.className).toBe("card__cluster");
});

test("a card that hangs under a heading is taken from there, and one that does not is not", async () => {
  upsertHeading(board, HOURS);
  choose("c-1");
  expect(document.querySelector<HTMLElement>("#board .choosing__none")?.hidden).toBe(true);
  upsert(board, { ...CHALLENGE, heading: "h-1" });
  choose("c-1");
  expect(document.querySelector("#board .choosing__one")?.getAttribute("aria-pressed")).toBe("true");
  press(".choosing__none");
  await arrived(1);

  expect(sent).toEqual([`DELETE ${CARDS}/c-1/heading {}`]);
});

test("where there is no heading one writes the first, and the card goes under it", async () => {
  choose("c-1");
  write("اللغة");
  (document.querySelector("select") as HTMLSelectElement).value = "ar";
  submit();
  await arrived(2);

  expect(sent[0]).toBe(`POST ${HEADINGS} {"language":"ar","text":"اللغة"}`);
  expect(sent[1]).toContain(`PUT ${CARDS}/c-1/heading {"heading":"`);
});

test("what does not fit is not sent", async () => {
  choose("c-1");
  const wrong = (): string | null | undefined => document.querySelector(".sure__wrong")?.textContent;
  submit();
  expect(wrong()).toBe("Leer");
  write("x".repeat(81));
  submit();
  expect(wrong()).toBe("1 zu viel");
  write("auf\nund\nzu");
  submit();
  expect(wrong()).toBe("Höchstens zwei Zeilen");
  write("auf und zu");
  expect(wrong()).toBe("");
  submit();
  await arrived(2);

  expect(sent[0]).toContain("auf und zu");
});

test("without network a new heading is offered for the next card already", async () => {
  answer = NO_NETWORK;
  choose("c-1");
  write("Öffnungszeiten");
  submit();
  await vi.waitFor(() => expect(tried).toBe(1));

  choose("s-2");
  expect(offered()).toEqual(["Öffnungszeiten"]);
});

test("what was being written is there again after a reload, until one says no", () => {
  choose("c-1");
  write("Öffn");
  open();
  choose("s-2");
  expect(document.querySelector("textarea")?.value).toBe("Öffn");

  press(".heading-form__leave");
  choose("s-2");
  expect(document.querySelector("textarea")?.value).toBe("");
});

test("what is refused says why, and its words stand in the form again", async () => {
  answer = NOT_YOURS;
  choose("c-1");
  write("Öffnungszeiten");
  submit();
  await arrived(2);

  const notice = document.querySelector<HTMLElement>("#heading-refused");
  expect([notice?.hidden, notice?.textContent]).toEqual([false, "Das macht die Tischmoderation."]);
  choose("c-1");
  expect(document.querySelector("textarea")?.value).toBe("Öffnungszeiten");
  expect(notice?.hidden).toBe(true);
});

test("other words, or none at all", async () => {
  upsertHeading(board, HOURS);
  const edit = board.querySelector<HTMLElement>(".cluster__edit") as HTMLElement;
  desk.edit(edit);
  expect(document.querySelector("textarea")?.value).toBe("Öffnungszeiten");
  write("Sprechzeiten");
  submit();
  desk.edit(edit);
  press(".heading-form__remove");
  press(".sure__yes");
  await arrived(2);

  expect(sent).toEqual([
    `PUT ${HEADINGS}/h-1 {"language":"de","text":"Sprechzeiten"}`,
    `DELETE ${HEADINGS}/h-1 {}`,
  ]);
  expect(shelf.getItem(`${PREFIX}heading/h-1`)).toBeNull();
});
