/** Long enough to read a page from the back of the hall. */
export const TURN_MS = 15_000;

/** When cards rain, the screen must not flicker from page to page. */
export const LEAST_MS = 5_000;

/** Turns the pages of a board: by itself, by hand, and to where something new hangs. */
export class Turning {
  readonly #show: (page: number) => void;
  #page = 0;
  #count = 1;
  #paused = false;
  #jumpedAt = Number.NEGATIVE_INFINITY;
  #next: ReturnType<typeof setTimeout> | undefined;

  constructor(show: (page: number) => void) {
    this.#show = show;
  }

  get page(): number {
    return this.#page;
  }

  get paused(): boolean {
    return this.#paused;
  }

  /** The board was laid out anew: what was in view stays in view. */
  lay(count: number, page: number): void {
    this.#count = count;
    this.#go(page);
  }

  /** By hand; round and round. */
  turn(by: number): void {
    this.#go((this.#page + by + this.#count) % this.#count);
  }

  goTo(page: number): void {
    this.#go(page);
  }

  /** Something new hangs there. Whoever has paused is talking about this page and keeps it. */
  jump(page: number, now: number = Date.now()): void {
    if (this.#paused) return;
    const waitMs = this.#jumpedAt + LEAST_MS - now;
    if (waitMs > 0 && page !== this.#page) {
      clearTimeout(this.#next);
      this.#next = setTimeout(() => this.jump(page), waitMs);
      return;
    }
    this.#jumpedAt = now;
    this.#go(page);
  }

  pause(paused: boolean): void {
    this.#paused = paused;
    this.#go(this.#page);
  }

  stop(): void {
    clearTimeout(this.#next);
  }

  #go(page: number): void {
    this.#page = Math.max(0, Math.min(page, this.#count - 1));
    clearTimeout(this.#next);
    if (!this.#paused && this.#count > 1) this.#next = setTimeout(() => this.turn(1), TURN_MS);
    this.#show(this.#page);
  }
}
