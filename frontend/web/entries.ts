import type { Method, Problem } from "./post.ts";
import { keys, type Shelf } from "./storage.ts";

/** A wish on its way. It stays until the server has answered, whatever happens to page, tab or network. */
export interface Entry {
  readonly id: string;
  readonly order: number;
  readonly method: Method;
  readonly path: string;
  /** The page on which it was wished: there a person finds it again. */
  readonly from?: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly tries: number;
  /** Why it was refused: it keeps its text and waits for a person. */
  readonly refused?: { readonly status: number; readonly problem?: Problem };
}

const PREFIX = "outbox:";

/** Whether another page is the one that says how it stands. */
export function isFromElsewhere({ from }: Entry): boolean {
  return from !== undefined && from !== location.pathname;
}

/** Each entry under a key of its own, so that two tabs do not overwrite each other's. */
export class Entries {
  readonly #shelf: Shelf;
  /** What the shelf would not take. */
  readonly #loose = new Map<string, Entry>();

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  all(): Entry[] {
    const kept = keys(this.#shelf, PREFIX).map((key) => this.#read(key));
    return [...kept, ...this.#loose.values()]
      .filter((entry) => entry !== undefined)
      .sort((one, other) => one.order - other.order);
  }

  due(): Entry[] {
    return this.all().filter((entry) => entry.refused === undefined);
  }

  nextOrder(now: number): number {
    return Math.max(now, (this.all().at(-1)?.order ?? 0) + 1);
  }

  /** Whether it will outlive the page. */
  keep(entry: Entry): boolean {
    try {
      this.#shelf.setItem(PREFIX + entry.id, JSON.stringify(entry));
      this.#loose.delete(entry.id);
      return true;
    } catch {
      this.#loose.set(entry.id, entry);
      return false;
    }
  }

  drop(id: string): void {
    this.#loose.delete(id);
    this.#shelf.removeItem(PREFIX + id);
  }

  #read(key: string): Entry | undefined {
    const stored = this.#shelf.getItem(key);
    if (stored === null || this.#loose.has(key.slice(PREFIX.length))) return undefined;
    try {
      return JSON.parse(stored);
    } catch {
      return undefined;
    }
  }
}
