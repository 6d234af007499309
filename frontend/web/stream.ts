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

/** Follows `GET …/events`; survives sleep, dead networks that look alive, and restarts of the server. */
export class Stream {
  readonly #url: string;
  readonly #watcher: Watcher;
  #after: number;
  #source: EventSource | undefined;
  #heardAt = 0;
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
  };

  #reopenIfSilent(limitMs: number): void {
    if (this.#source === undefined || Date.now() - this.#heardAt < limitMs) return;
    this.#watcher.connected(false);
    this.#connect();
  }

  #connect(): void {
    this.#hangUp();
    this.#heardAt = Date.now();
    const source = new EventSource(`${this.#url}?after=${this.#after}`);
    this.#source = source;
    const only = (react: (event: MessageEvent<string>) => void) => (event: MessageEvent<string>) => {
      if (this.#source !== source) return;
      this.#heardAt = Date.now();
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
    this.#heardAt = Date.now();
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
