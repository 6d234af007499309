import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Stream, type Watcher } from "./stream.ts";

/** Stands in for the browser's EventSource; the test plays the server. */
class Line extends EventTarget {
  static readonly lines: Line[] = [];
  readonly url: string;
  closed = false;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;
  onmessage: ((event: MessageEvent) => void) | null = null;

  constructor(url: string) {
    super();
    this.url = url;
    Line.lines.push(this);
  }

  static last(): Line {
    const line = Line.lines.at(-1);
    if (line === undefined) throw new Error("Nobody has called");
    return line;
  }

  says(type: string, lastEventId: string, data: unknown): void {
    const event = new MessageEvent(type, { data: JSON.stringify(data), lastEventId });
    if (type === "message") this.onmessage?.(event);
    else this.dispatchEvent(event);
  }

  close(): void {
    this.closed = true;
  }
}

let seen: unknown[];
let watcher: Watcher;
let stream: Stream;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("EventSource", Line);
  Line.lines.length = 0;
  seen = [];
  watcher = {
    event: (data) => seen.push(data),
    whisper: (data) => seen.push(["whisper", data]),
    connected: (connected) => seen.push(connected ? "connected" : "away"),
    reset: async () => 40,
  };
  stream = new Stream("/api/workshops/w/events", 5, watcher);
  stream.open();
});

afterEach(() => {
  stream.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("it begins after what the page shows", () => {
  expect(Line.last().url).toBe("/api/workshops/w/events?after=5");
});

test("events come once, and what comes again is passed over", () => {
  Line.last().says("message", "6", "six");
  Line.last().says("message", "6", "six");
  Line.last().says("message", "7", "seven");
  expect(seen).toEqual(["six", "seven"]);
});

test("a broken line is taken up where it broke", () => {
  Line.last().says("message", "6", "six");
  Line.last().onerror?.();
  expect(Line.last().closed).toBe(true);
  vi.advanceTimersByTime(1000);
  expect(Line.last().url).toContain("?after=6");
  expect(seen).toEqual(["six", "away"]);
});

test("a line that fails again and again is tried ever more seldom", () => {
  for (let n = 0; n < 10; n++) {
    Line.last().onerror?.();
    vi.advanceTimersByTime(10_000);
  }
  const before = Line.lines.length;
  Line.last().onerror?.();
  vi.advanceTimersByTime(4900);
  expect(Line.lines).toHaveLength(before);
  vi.advanceTimersByTime(5100);
  expect(Line.lines).toHaveLength(before + 1);
});

test("a silent line is dead even if it looks alive", () => {
  Line.last().onopen?.();
  vi.advanceTimersByTime(45_000);
  expect(Line.lines).toHaveLength(1);
  vi.advanceTimersByTime(10_000);
  expect(Line.lines).toHaveLength(2);
});

test("a line that neither opens nor fails is given up soon", () => {
  vi.advanceTimersByTime(10_000);
  expect(Line.lines).toHaveLength(1);
  vi.advanceTimersByTime(10_000);
  expect(Line.lines).toHaveLength(2);
});

test("a silent line is found out even when somebody has set the clock back", () => {
  Line.last().onopen?.();
  vi.setSystemTime(Date.now() - 3_600_000);
  vi.advanceTimersByTime(55_000);
  expect(Line.lines).toHaveLength(2);
});

test("beats keep a quiet line", () => {
  Line.last().onopen?.();
  for (let n = 0; n < 10; n++) {
    vi.advanceTimersByTime(20_000);
    Line.last().says("beat", "", null);
  }
  expect(Line.lines).toHaveLength(1);
});

test("a beat tells the server's time", () => {
  const beats: number[] = [];
  watcher.beat = (serverNow) => beats.push(serverNow);
  Line.last().says("beat", "", { at: 1505409600000 });
  expect(beats).toEqual([1505409600000]);
});

test("a phone that wakes up does not wait", () => {
  Line.last().onopen?.();
  vi.advanceTimersByTime(26_000);
  document.dispatchEvent(new Event("visibilitychange"));
  expect(Line.lines).toHaveLength(2);
});

test("a whisper moves nothing on", () => {
  Line.last().says("message", "6", "six");
  Line.last().says("whisper", "6", "Aylin is here");
  expect(seen).toEqual(["six", ["whisper", "Aylin is here"]]);
});

test("after a reset it goes on behind the board that was loaded", async () => {
  Line.last().says("reset", "", null);
  await vi.advanceTimersByTimeAsync(0);
  expect(Line.last().url).toContain("?after=40");
});

test("a reset that cannot load is tried again", async () => {
  let calls = 0;
  watcher.reset = async () => {
    calls += 1;
    if (calls === 1) throw new Error("no network");
    return 41;
  };
  Line.last().says("reset", "", null);
  await vi.advanceTimersByTimeAsync(1000);
  expect(Line.last().url).toContain("?after=41");
});

test("an old line that still speaks is not listened to", () => {
  const old = Line.last();
  old.onerror?.();
  old.says("message", "9", "late");
  expect(seen).toEqual(["away"]);
});
