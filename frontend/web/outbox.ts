import { backoffMs } from "./backoff.ts";
import { Entries, type Entry } from "./entries.ts";
import { newId } from "./ids.ts";
import { Lease } from "./lease.ts";
import { type Answer, type Method, type Post, post } from "./post.ts";
import { openShelf, type Shelf } from "./storage.ts";

export type { Entry } from "./entries.ts";

export type Change =
  /** `kept` is false when the browser's storage is full or closed: it is lost when the page is. */
  | { readonly kind: "added"; readonly entry: Entry; readonly kept: boolean }
  | { readonly kind: "sent"; readonly entry: Entry; readonly body: unknown }
  | { readonly kind: "waiting"; readonly entry: Entry }
  | { readonly kind: "refused"; readonly entry: Entry };

export interface Surroundings {
  readonly shelf: Shelf;
  readonly post: Post;
  readonly now: () => number;
  readonly after: (delayMs: number, then: () => void) => void;
}

/** The server fell over this very text, perhaps. Every other answer says that it is busy, away or not reached. */
const FAILED = 500;
/** A server that fails so often has a reason; the text must not block those behind it for ever. */
const MOST_TRIES = 30;

export class Outbox {
  readonly #tell: (change: Change) => void;
  readonly #around: Surroundings;
  readonly #entries: Entries;
  readonly #lease: Lease;
  #flushing = false;
  #failures = 0;
  #waitMs = 0;

  constructor(tell: (change: Change) => void, around: Partial<Surroundings> = {}) {
    this.#tell = tell;
    this.#around = {
      shelf: openShelf().shelf,
      post,
      now: Date.now,
      after: (delayMs, then) => void setTimeout(then, delayMs),
      ...around,
    };
    this.#entries = new Entries(this.#around.shelf);
    this.#lease = new Lease(this.#around.shelf, newId(), this.#around.now);
  }

  /** Begins to send what is left from before, and whenever there may be a network again. */
  start(): void {
    const flush = (): void => void this.flush();
    window.addEventListener("online", flush);
    window.addEventListener("pageshow", flush);
    document.addEventListener("visibilitychange", flush);
    window.addEventListener("pagehide", () => this.#lease.release());
    flush();
  }

  add(path: string, wish: Readonly<Record<string, unknown>>, id = newId(), method: Method = "POST"): Entry {
    const order = this.#entries.nextOrder(this.#around.now());
    const entry: Entry = {
      id,
      order,
      method,
      path,
      from: location.pathname,
      body: { ...wish, id },
      tries: 0,
    };
    this.#tell({ kind: "added", entry, kept: this.#entries.keep(entry) });
    void this.flush();
    return entry;
  }

  /** Also what waits for a person. */
  entries(): Entry[] {
    return this.#entries.all();
  }

  /** A person says: once more. */
  retry(id: string): void {
    const entry = this.#entries.all().find((candidate) => candidate.id === id);
    if (entry === undefined) return;
    const { refused: _, ...again } = entry;
    this.#entries.keep({ ...again, tries: 0 });
    void this.flush();
  }

  /** A person says: not any more. */
  drop(id: string): void {
    this.#entries.drop(id);
  }

  async flush(): Promise<void> {
    if (this.#flushing || this.#entries.due().length === 0) return;
    this.#flushing = true;
    const done = await this.#sendAllIfMine();
    this.#flushing = false;
    if (!done) this.#around.after(Math.max(backoffMs(this.#failures), this.#waitMs), () => void this.flush());
    else void this.flush();
  }

  async #sendAllIfMine(): Promise<boolean> {
    if (!(await this.#lease.take())) return false;
    return this.#lease.during(() => this.#sendAll());
  }

  /** In order, and none overtakes: a change to a card must not arrive before the card. */
  async #sendAll(): Promise<boolean> {
    for (let [entry] = this.#entries.due(); entry !== undefined; [entry] = this.#entries.due()) {
      if (!this.#settle(entry, await this.#around.post(entry.path, entry.body, entry.method))) return false;
    }
    return true;
  }

  /** Whether the next one may go. */
  #settle(entry: Entry, answer: Answer): boolean {
    const tries = entry.tries + (answer.status === FAILED ? 1 : 0);
    if (answer.kind === "unsure" && tries < MOST_TRIES) {
      this.#failures += 1;
      this.#waitMs = answer.waitMs;
      this.#entries.keep({ ...entry, tries });
      this.#tell({ kind: "waiting", entry });
      return false;
    }
    this.#failures = 0;
    this.#waitMs = 0;
    if (answer.kind === "done") this.#sent(entry, answer.body);
    else this.#refused(entry, answer);
    return true;
  }

  #sent(entry: Entry, body: unknown): void {
    this.#entries.drop(entry.id);
    this.#tell({ kind: "sent", entry, body });
  }

  #refused(entry: Entry, answer: Answer): void {
    const problem = answer.kind === "refused" ? answer.problem : undefined;
    const refused = { ...entry, refused: { status: answer.status, ...(problem && { problem }) } };
    this.#entries.keep(refused);
    this.#tell({ kind: "refused", entry: refused });
  }
}
