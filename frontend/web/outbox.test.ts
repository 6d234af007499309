import { beforeEach, expect, test, vi } from "vitest";
import { Lease } from "./lease.ts";
import { type Change, Outbox } from "./outbox.ts";
import { type Answer, type Post, post } from "./post.ts";
import { forgetfulShelf, type Shelf } from "./storage.ts";

const CARD = { text: "Keine Termine am Nachmittag", kind: "challenge" };
const CARDS = "/api/workshops/w/cards";
const DONE: Answer = { kind: "done", status: 201, body: { seq: 7 } };
const NO_NETWORK: Answer = { kind: "unsure", status: 0, waitMs: 0 };
const PROBLEM = { type: "urn:x", title: "Zu spät", status: 409, detail: "Die Runde ist zu Ende." };

/** A server that remembers what arrived, and answers as told. */
class Server {
  readonly arrived: unknown[] = [];
  answers: Answer[] = [];
  readonly post: Post = async (_, body) => {
    const answer = this.answers.shift() ?? DONE;
    if (answer.status !== 0) this.arrived.push(body);
    return answer;
  };
}

let shelf: Shelf;
let server: Server;
let changes: Change[];
let timers: (() => void)[];

beforeEach(() => {
  shelf = forgetfulShelf();
  server = new Server();
  changes = [];
  timers = [];
});

function tab(): Outbox {
  return new Outbox((change) => changes.push(change), {
    shelf,
    post: server.post,
    after: (_, then) => void timers.push(then),
  });
}

async function settled(condition: () => boolean): Promise<void> {
  await expect.poll(condition, { interval: 5, timeout: 2000 }).toBe(true);
}

const kinds = (): string[] => changes.map((change) => change.kind);

test("a card is sent once and then forgotten", async () => {
  const outbox = tab();
  const entry = outbox.add(CARDS, CARD);
  await settled(() => kinds().includes("sent"));
  expect(server.arrived).toEqual([{ ...CARD, id: entry.id }]);
  expect(outbox.entries()).toEqual([]);
});

test("a card survives the tab and is sent by the next one with the same id", async () => {
  server.answers = [NO_NETWORK];
  const entry = tab().add(CARDS, CARD);
  await settled(() => kinds().includes("waiting"));

  const next = tab();
  expect(next.entries().map(({ id }) => id)).toEqual([entry.id]);
  await next.flush();
  expect(server.arrived).toEqual([{ ...CARD, id: entry.id }]);
});

test("two tabs do not send the same at the same time", async () => {
  server.answers = [NO_NETWORK];
  tab().add(CARDS, CARD);
  await settled(() => timers.length > 0);

  const [one, other] = [tab(), tab()];
  await Promise.all([one.flush(), other.flush()]);
  await settled(() => one.entries().length === 0);
  expect(server.arrived).toHaveLength(1);
});

test("the lease of a tab that died runs out", async () => {
  shelf.setItem("outbox-lease", `dead-tab ${Date.now() - 1}`);
  tab().add(CARDS, CARD);
  await settled(() => kinds().includes("sent"));
});

test("while another tab holds the lease, this one waits", async () => {
  shelf.setItem("outbox-lease", `other-tab ${Date.now() + 4000}`);
  tab().add(CARDS, CARD);
  await settled(() => timers.length === 1);
  expect(server.arrived).toEqual([]);
});

test("a lease lasts no longer than a few seconds, but as long as somebody sends", async () => {
  vi.useFakeTimers();
  const lease = new Lease(shelf, "sending");
  const other = new Lease(shelf, "other");
  let arrived = (): void => {};
  const sending = lease.during(() => new Promise<void>((done) => (arrived = done)));
  lease.renew();

  await vi.advanceTimersByTimeAsync(15_000);
  expect(await other.take()).toBe(false);
  arrived();
  await sending;
  expect(shelf.getItem("outbox-lease")).toBeNull();

  lease.renew(); // and then the tab dies
  await vi.advanceTimersByTimeAsync(5001);
  const taken = other.take();
  await vi.advanceTimersByTimeAsync(100);
  expect(await taken).toBe(true);
  vi.useRealTimers();
});

test("a page that goes leaves the outbox to the next", async () => {
  const closing = new Outbox(() => {}, { shelf, post: () => new Promise(() => {}) });
  closing.start();
  closing.add(CARDS, CARD);
  await settled(() => shelf.getItem("outbox-lease") !== null);
  window.dispatchEvent(new Event("pagehide"));
  expect(shelf.getItem("outbox-lease")).toBeNull();
});

test("without a network it waits and tries again in order", async () => {
  server.answers = [NO_NETWORK];
  const outbox = tab();
  outbox.add(CARDS, { text: "first" });
  outbox.add(CARDS, { text: "second" });
  await settled(() => timers.length === 1);
  timers.shift()?.();
  await settled(() => outbox.entries().length === 0);
  expect(server.arrived).toMatchObject([{ text: "first" }, { text: "second" }]);
});

test("a card that a login page swallowed is still there, and goes later under the same id", async () => {
  const answers = [() => new Response("<h1>Willkommen im WLAN</h1>"), () => Response.json({ seq: 7 })];
  const bodies: string[] = [];
  vi.stubGlobal("fetch", async (_: string, { body }: { body: string }) => {
    bodies.push(body);
    return answers.shift()?.();
  });
  const outbox = new Outbox((change) => changes.push(change), {
    shelf,
    post,
    after: (_, then) => void timers.push(then),
  });
  const entry = outbox.add(CARDS, CARD);
  await settled(() => timers.length === 1);
  expect(outbox.entries()).toMatchObject([{ id: entry.id, tries: 0 }]);

  timers.shift()?.();
  await settled(() => kinds().includes("sent"));
  expect(bodies.map((body) => JSON.parse(body).id)).toEqual([entry.id, entry.id]);
  vi.unstubAllGlobals();
});

test("a refusal keeps the text, says why, and lets the next one pass", async () => {
  server.answers = [{ kind: "refused", status: 409, problem: PROBLEM }];
  const outbox = tab();
  const late = outbox.add(CARDS, CARD);
  outbox.add(CARDS, { text: "next" });
  await settled(() => kinds().includes("sent"));
  expect(outbox.entries()).toMatchObject([{ id: late.id, body: CARD, refused: { problem: PROBLEM } }]);
});

test("what was refused goes again when a person says so", async () => {
  server.answers = [{ kind: "refused", status: 401, problem: undefined }];
  const outbox = tab();
  const entry = outbox.add(CARDS, CARD);
  await settled(() => kinds().includes("refused"));
  outbox.retry(entry.id);
  await settled(() => outbox.entries().length === 0);
  expect(server.arrived).toHaveLength(2);
});

test("a server that always fails does not block for ever", async () => {
  server.answers = Array.from({ length: 30 }, () => ({ kind: "unsure", status: 500, waitMs: 0 }));
  const outbox = tab();
  outbox.add(CARDS, CARD);
  for (let n = 0; n < 29; n++) {
    await settled(() => timers.length === 1);
    timers.shift()?.();
  }
  await settled(() => kinds().includes("refused"));
  expect(outbox.entries()).toMatchObject([{ refused: { status: 500 } }]);
});

test.each([502, 503])("after %i for however long a card still goes by itself", async (status) => {
  server.answers = Array.from({ length: 31 }, () => ({ kind: "unsure", status, waitMs: 0 }));
  const outbox = tab();
  const entry = outbox.add(CARDS, CARD);
  for (let n = 0; n < 31; n++) {
    await vi.waitFor(() => expect(timers).toHaveLength(1), { interval: 1 });
    timers.shift()?.();
  }
  await settled(() => kinds().includes("sent"));
  expect(kinds()).not.toContain("refused");
  expect(server.arrived.at(-1)).toEqual({ ...CARD, id: entry.id });
});

test("a full storage is told, and the card goes all the same", async () => {
  shelf = {
    ...forgetfulShelf(),
    length: 0,
    setItem: () => {
      throw new DOMException("full", "QuotaExceededError");
    },
  };
  server.answers = [NO_NETWORK];
  const outbox = tab();
  outbox.add(CARDS, CARD);
  expect(changes).toMatchObject([{ kind: "added", kept: false }]);
  await settled(() => timers.length === 1);
  timers.shift()?.();
  await settled(() => outbox.entries().length === 0);
  expect(server.arrived).toHaveLength(1);
});

test("rubbish in the storage is passed over", () => {
  shelf.setItem("outbox:x", "{");
  expect(tab().entries()).toEqual([]);
});
