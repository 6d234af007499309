import { backoffMs } from "./backoff.ts";

export interface Watcher {
  /** Something happened, in order and once. */
  event(data: unknown): void;
  /** Something fleeting, never resumed: who is there, where the presenter points. */
  whisper?(data: unknown): void;
  /** The server's time, every 20 s: phones' clocks are wrong. */
  beat?(serverNow: number): void;
  /** Too much was missed: load everything, and say up to which seq that is. */
  reset(): Promise<number>;
  /** Whether one sees what is happening, for a quiet word on the page. */
  connected(connected: boolean): void;
}

/** The server sends a beat every 20 s. */
const SILENCE_MS = 50_000;
const SILENCE_AFTER_SLEEP_MS = 25_000;
const LOOK_EVERY_MS = 5000;
/** A network that is gone may neither open a line nor say that it cannot. */
const OPENING_MS = 15_000;

/** Follows `GET …/events`; survives sleep, dead networks that look alive, and restarts of the server. */
export class Stream {
  readonly #url: string;
  readonly #watcher: Watcher;
  #after: number;
  #source: EventSource | undefined;
  #isOpen = false;
  #heardAt = 0;
  #heardAfter = 0;
  #failures = 0;
  #reopening: ReturnType<typeof setTimeout> | undefined;
  #looking: ReturnType<typeof setInterval> | undefined;

  constructor(url: string, after: number, watcher: Watcher) {
    this.#url = url;
    this.#after = after;
    this.#watcher = watcher;
  }

  open(): void {
    this.#looking = setInterval(() => this.#reopenIfSilent(SILENCE_MS), LOOK_EVERY_MS);
    document.addEventListener("visibilitychange", this.#awake);
    window.addEventListener("pageshow", this.#awake);
    window.addEventListener("online", this.#online);
    this.#connect();
  }

  close(): void {
    clearInterval(this.#looking);
    document.removeEventListener("visibilitychange", this.#awake);
    window.removeEventListener("pageshow", this.#awake);
    window.removeEventListener("online", this.#online);
    this.#hangUp();
  }

  #awake = (): void => {
    if (document.visibilityState === "visible") this.#reopenIfSilent(SILENCE_AFTER_SLEEP_MS);
  };

  #online = (): void => {
    if (this.#source === undefined) this.#connect();
    else this.#reopenIfSilent(SILENCE_AFTER_SLEEP_MS);
  };

  #reopenIfSilent(limitMs: number): void {
    const longestMs = this.#isOpen ? limitMs : Math.min(limitMs, OPENING_MS);
    if (this.#source === undefined || this.#silentMs() < longestMs) return;
    this.#watcher.connected(false);
    this.#connect();
  }

  /** By two clocks: one is set back by hand, the other stands still while a phone sleeps. */
  #silentMs(): number {
    return Math.max(Date.now() - this.#heardAt, performance.now() - this.#heardAfter);
  }

  #heard(): void {
    this.#heardAt = Date.now();
    this.#heardAfter = performance.now();
  }

  #connect(): void {
    this.#hangUp();
    this.#heard();
    this.#isOpen = false;
    const source = new EventSource(`${this.#url}?after=${this.#after}`);
    this.#source = source;
    const only = (react: (event: MessageEvent<string>) => void) => (event: MessageEvent<string>) => {
      if (this.#source !== source) return;
      this.#heard();
      react(event);
    };
    source.onopen = () => this.#opened(source);
    source.onerror = () => this.#failed(source);
    source.onmessage = only((event) => this.#happened(event));
    source.addEventListener(
      "beat",
      only((event) => this.#watcher.beat?.(JSON.parse(event.data).at)),
    );
    source.addEventListener(
      "whisper",
      only((event) => this.#watcher.whisper?.(JSON.parse(event.data))),
    );
    source.addEventListener(
      "reset",
      only(() => void this.#reset()),
    );
  }

  #opened(source: EventSource): void {
    if (this.#source !== source) return;
    this.#heard();
    this.#isOpen = true;
    this.#failures = 0;
    this.#watcher.connected(true);
  }

  /** Not left to the browser: some give up for good after an error of the server. */
  #failed(source: EventSource): void {
    if (this.#source !== source) return;
    this.#hangUp();
    this.#failures += 1;
    this.#watcher.connected(false);
    this.#reopening = setTimeout(() => this.#connect(), backoffMs(this.#failures));
  }

  #happened(event: MessageEvent<string>): void {
    const seq = Number(event.lastEventId);
    if (seq <= this.#after) return;
    this.#after = seq;
    this.#watcher.event(JSON.parse(event.data));
  }

  async #reset(): Promise<void> {
    this.#hangUp();
    try {
      this.#after = await this.#watcher.reset();
      this.#connect();
    } catch {
      this.#failures += 1;
      this.#reopening = setTimeout(() => void this.#reset(), backoffMs(this.#failures));
    }
  }

  #hangUp(): void {
    clearTimeout(this.#reopening);
    this.#source?.close();
    this.#source = undefined;
  }
}
