import type { Shelf } from "./storage.ts";

const KEY = "outbox-lease";
/** As long as a card waits at most for a tab that died; who lives renews it. */
const LEASE_MS = 5000;
const RENEW_MS = 2000;
/** Long enough for another tab's write to become visible. */
const SETTLE_MS = 60;

/**
 * Only one tab at a time. Web Locks would do it, but exist over https only. Two tabs that still meet do no
 * harm: what they send carries the same id.
 */
export class Lease {
  readonly #shelf: Shelf;
  readonly #tab: string;
  readonly #now: () => number;

  constructor(shelf: Shelf, tab: string, now: () => number = Date.now) {
    this.#shelf = shelf;
    this.#tab = tab;
    this.#now = now;
  }

  /** Whether this tab may go on; false when another tab is at it. */
  async take(): Promise<boolean> {
    if (this.#heldByAnother()) return false;
    const mineAlready = this.#holder() === this.#tab;
    if (!this.renew() || mineAlready) return true;
    await new Promise((settled) => setTimeout(settled, SETTLE_MS));
    return this.#holder() === this.#tab;
  }

  /** Without storage no other tab can see it either: then each goes alone. */
  renew(): boolean {
    try {
      this.#shelf.setItem(KEY, `${this.#tab} ${this.#now() + LEASE_MS}`);
      return true;
    } catch {
      return false;
    }
  }

  /** Renewed until the work is done, however long one post takes. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    const renewing = setInterval(() => this.renew(), RENEW_MS);
    try {
      return await work();
    } finally {
      clearInterval(renewing);
      this.release();
    }
  }

  release(): void {
    if (this.#holder() === this.#tab) this.#shelf.removeItem(KEY);
  }

  #heldByAnother(): boolean {
    const [holder, until] = this.#read();
    return holder !== "" && holder !== this.#tab && this.#now() < until && until <= this.#now() + LEASE_MS;
  }

  #holder(): string {
    return this.#read()[0];
  }

  #read(): [string, number] {
    const [holder = "", until = "0"] = (this.#shelf.getItem(KEY) ?? "").split(" ");
    return [holder, Number(until)];
  }
}
