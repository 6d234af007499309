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
