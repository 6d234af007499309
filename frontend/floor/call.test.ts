import { beforeEach, expect, test, vi } from "vitest";
import { Outbox } from "../web/outbox.ts";
import type { Answer } from "../web/post.ts";
import { forgetfulShelf } from "../web/storage.ts";
import { CallButton, showCall } from "./call.ts";

const AT = { workshop: "w", table: "b" };
const PATH = "/api/workshops/w/tables/b/call";
const PAGE = `<form id="call" data-call="none" data-say-none="Rufen" data-say-calling="Gerufen" data-say-waiting="Sobald"
  data-say-heard="Kommt" data-say-back="Erledigt"><p class="call__state"></p>
  <button name="calling" value="true"><span class="kern-label">Rufen</span></button></form>`;

let answers: Answer[];
const sent: string[] = [];
const shelf = { current: forgetfulShelf() };

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = PAGE;
  answers = [];
  sent.length = 0;
  shelf.current = forgetfulShelf();
});

function open(): Outbox {
  const outbox = new Outbox((change) => button.changed(change), {
    shelf: shelf.current,
    post: async (path, _, method) => {
      sent.push(`${method} ${path.split("?")[0]}`);
      return answers.shift() ?? { kind: "unsure", status: 0, waitMs: 0 };
    },
  });
  const button = new CallButton(form(), outbox, AT);
  return outbox;
}

function form(): HTMLFormElement {
  return document.getElementById("call") as HTMLFormElement;
}

async function press(): Promise<void> {
  form().requestSubmit();
  await vi.advanceTimersByTimeAsync(1600);
}

function shown(): (string | null | undefined)[] {
  return [form().querySelector(".call__state")?.textContent, form().querySelector("button")?.textContent];
}

const DONE: Answer = { kind: "done", status: 200, body: {} };

test("pressed it says that the facilitator is called, and pressed again that it is over", async () => {
  open();
  answers = [DONE, DONE];
  await press();
  expect(shown()).toEqual(["Gerufen", "Erledigt"]);

  await press();
  expect(shown()).toEqual(["", "Rufen"]);
  expect(sent).toEqual([`PUT ${PATH}`, `DELETE ${PATH}`]);
});

test("without network it waits, also over a reload, and goes out by itself", async () => {
  open();
  await press();
  expect(shown()).toEqual(["Sobald", "Erledigt"]);

  vi.clearAllTimers(); // the page is gone, and all that it would have done
  document.body.innerHTML = PAGE;
  const outbox = open();
  expect(shown()).toEqual(["Sobald", "Erledigt"]);
  answers = [DONE];
  void outbox.flush();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(shown()).toEqual(["Gerufen", "Erledigt"]);
});

test("the facilitator's answer is told at this table and at no other", async () => {
  open();
  answers = [DONE];
  await press();

  showCall({ type: "call-changed", table: "c", call: "heard" });
  expect(shown()[0]).toBe("Gerufen");
  showCall({ type: "call-changed", table: "b", call: "heard" });
  expect(shown()).toEqual(["Kommt", "Rufen"]);
});

test("who may not call reads why", async () => {
  open();
  const problem = { type: "x", title: "Nein", status: 403, detail: "Setzen Sie sich dazu." };
  answers = [{ kind: "refused", status: 403, problem }];
  await press();

  expect(shown()).toEqual(["Setzen Sie sich dazu.", "Rufen"]);
});
