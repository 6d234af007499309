import { afterEach, expect, test, vi } from "vitest";
import { Refresh } from "./parts.ts";

const ended = vi.fn();

function page(seq: number, words: string): string {
  return `<main data-seq="${seq}"><div id="now" data-part>${words}<button id="close">x</button></div><input id="say"></main>`;
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function open(): Refresh {
  vi.useFakeTimers();
  vi.stubGlobal(
    "fetch",
    vi.fn(async () => new Response(page(9, "neu"))),
  );
  document.body.innerHTML = page(5, "alt");
  return new Refresh(document.querySelector("main") as HTMLElement, () => ended);
}

test("what changed is drawn anew; what is being typed and the keyboard's place stay", async () => {
  const refresh = open();
  const typed = document.getElementById("say") as HTMLInputElement;
  typed.value = "Noch fünf";
  document.getElementById("close")?.focus();

  expect(await refresh.now()).toBe(9);

  expect(document.getElementById("now")?.textContent).toContain("neu");
  expect((document.getElementById("say") as HTMLInputElement).value).toBe("Noch fünf");
  expect(document.activeElement?.id).toBe("close");
  expect(ended).toHaveBeenCalledOnce();
});

test("what somebody has unfolded stays unfolded", async () => {
  const refresh = open();
  const folded = `<main data-seq="9"><div id="now" data-part><details id="further"></details></div></main>`;
  vi.stubGlobal(
    "fetch",
    vi.fn(async () => new Response(folded)),
  );
  await refresh.now();
  document.querySelector("details")?.setAttribute("open", "");

  await refresh.now();

  expect(document.querySelector("details")?.open).toBe(true);
});

test("many events in a second are one look at the server, and silence is one in half a minute", async () => {
  const refresh = open();
  for (let n = 0; n < 20; n++) refresh.soon();
  await vi.advanceTimersByTimeAsync(1000);
  expect(fetch).toHaveBeenCalledTimes(1);

  await vi.advanceTimersByTimeAsync(31_000);
  expect(fetch).toHaveBeenCalledTimes(2);
});

test("an answer that was overtaken by a newer one changes nothing", async () => {
  const refresh = open();
  await refresh.now();
  vi.stubGlobal(
    "fetch",
    vi.fn(async () => new Response(page(8, "alt"))),
  );

  expect(await refresh.now()).toBe(9);

  expect(document.getElementById("now")?.textContent).toContain("neu");
});

test("what has not changed stays, whatever wish it was drawn with", async () => {
  open();
  const drawn = (wish: string) =>
    `<main data-seq="9"><div id="now" data-part><form><input name="id" type="hidden" value="${wish}"></form></div></main>`;
  document.body.innerHTML = drawn("first");
  const main = document.querySelector("main") as HTMLElement;
  vi.stubGlobal(
    "fetch",
    vi.fn(async () => new Response(drawn("second"))),
  );
  const form = main.querySelector("form");

  await new Refresh(main, () => ended).now();

  expect(main.querySelector("form")).toBe(form);
});

test("a button is not taken away while a finger is on it", async () => {
  const refresh = open();
  const button = document.getElementById("close") as HTMLElement;
  button.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));

  const drawn = refresh.now();
  await vi.advanceTimersByTimeAsync(500);
  expect(document.getElementById("close")).toBe(button);

  button.dispatchEvent(new PointerEvent("pointerup", { bubbles: true }));
  await vi.advanceTimersByTimeAsync(0);
  await drawn;
  expect(document.getElementById("now")?.textContent).toContain("neu");
});

test("a finger that rests does not stop the page for good", async () => {
  const refresh = open();
  document.getElementById("close")?.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));

  const drawn = refresh.now();
  await vi.advanceTimersByTimeAsync(1000);
  await drawn;

  expect(document.getElementById("now")?.textContent).toContain("neu");
});
