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
