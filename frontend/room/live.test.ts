import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { live } from "./live.ts";

class Source extends EventTarget {
  static opened: Source[] = [];
  onopen = null;
  onerror = null;
  onmessage: ((event: MessageEvent) => void) | null = null;
  readonly url: string;

  constructor(url: string) {
    super();
    this.url = url;
    Source.opened.push(this);
  }

  close(): void {}
}

function page(seq: number, words: string): string {
  return `<main data-workshop="w" data-seq="${seq}"><p>${words}</p></main>`;
}

const begun: string[] = [];
const left = vi.fn();
const heard = vi.fn();

beforeEach(() => {
  Source.opened = [];
  begun.length = 0;
  left.mockClear();
  vi.stubGlobal("EventSource", Source);
  vi.stubGlobal("fetch", async () => new Response(page(9, "neu")));
  document.body.innerHTML = page(5, "alt");
  live((main, drawAgain) => {
    begun.push(main.textContent ?? "");
    return { apply: drawAgain, beat: heard, leave: left };
  });
});

afterEach(() => vi.unstubAllGlobals());

function addresses(): string[] {
  return Source.opened.map(({ url }) => url);
}

test("a page goes on after the event up to which it was drawn", () => {
  expect(addresses()).toEqual(["/api/workshops/w/events?after=5"]);
});

test("after too long without network the server draws the page anew, and it goes on from there", async () => {
  Source.opened[0]?.dispatchEvent(new MessageEvent("reset", { data: "{}" }));

  await vi.waitFor(() => expect(addresses().at(-1)).toBe("/api/workshops/w/events?after=9"));
  expect(document.querySelector("main")?.textContent).toBe("neu");
  expect(begun).toEqual(["alt", "neu"]);
  expect(left).toHaveBeenCalledOnce();
});

test("a page that asks to be drawn again misses nothing of what happens meanwhile", async () => {
  Source.opened[0]?.onmessage?.(new MessageEvent("message", { data: "{}", lastEventId: "6" }));

  await vi.waitFor(() => expect(addresses().at(-1)).toBe("/api/workshops/w/events?after=9"));
  expect(document.querySelector("main")?.textContent).toBe("neu");
});

test("two wishes to be drawn again at once are one", async () => {
  const [source] = Source.opened;
  source?.onmessage?.(new MessageEvent("message", { data: "{}", lastEventId: "6" }));
  source?.onmessage?.(new MessageEvent("message", { data: "{}", lastEventId: "7" }));

  await vi.waitFor(() => expect(addresses().at(-1)).toBe("/api/workshops/w/events?after=9"));
  expect(begun).toEqual(["alt", "neu"]);
});

test("without network the page stays, says so, and is drawn as soon as it can be", async () => {
  vi.useFakeTimers();
  const online = fetch;
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no network")));
  const sign = document.createElement("p");
  sign.dataset["offline"] = "";
  sign.hidden = true;
  document.querySelector("main")?.append(sign);

  Source.opened[0]?.onmessage?.(new MessageEvent("message", { data: "{}", lastEventId: "6" }));
  await vi.advanceTimersByTimeAsync(1000);
  expect([document.querySelector("main p")?.textContent, sign.hidden]).toEqual(["alt", false]);

  vi.stubGlobal("fetch", online);
  await vi.advanceTimersByTimeAsync(5000);
  expect(document.querySelector("main")?.textContent).toBe("neu");
  vi.useRealTimers();
});

test("a beat tells the page the server's time", () => {
  Source.opened[0]?.dispatchEvent(new MessageEvent("beat", { data: '{"at":1505409600000}' }));

  expect(heard).toHaveBeenCalledWith(1505409600000);
});
