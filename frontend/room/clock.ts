import { left } from "../round/left.ts";
import { part } from "../web/page.ts";
import { ServerTime } from "../web/server-time.ts";

const TICK_MS = 1000;

/** Shows something that depends on the time. */
export type Hand = (serverNow: number) => void;

/** Moves its hands once a second, by the server's time. */
export class Clock {
  readonly #time: ServerTime;
  readonly #hands: readonly Hand[];
  readonly #ticking: ReturnType<typeof setInterval>;

  /** @param drawnAt the server's time when it drew the page (`data-now`) */
  constructor(drawnAt: number, hands: readonly Hand[]) {
    this.#time = new ServerTime(drawnAt);
    this.#hands = hands;
    this.#ticking = setInterval(() => this.#tick(), TICK_MS);
    this.#tick();
  }

  beat(serverNow: number): void {
    this.#time.beat(serverNow);
    this.#tick();
  }

  stop(): void {
    clearInterval(this.#ticking);
  }

  #tick(): void {
    const now = this.#time.now();
    for (const move of this.#hands) move(now);
  }
}

/** The round's clock in a line, `.round-line__clock`: empty while no round is open. */
export function roundClock(within: ParentNode = document): Clock {
  const clock = part(".round-line__clock", HTMLElement, within);
  return new Clock(Number(clock.dataset["now"]), [roundHand(clock)]);
}

export function roundHand(clock: HTMLElement): Hand {
  return (now) => {
    const endsAt = Date.parse(clock.dataset["endsAt"] ?? "");
    clock.textContent = Number.isNaN(endsAt) ? "" : left(clock, endsAt, now);
  };
}

export function keepTime(within: ParentNode = document): () => void {
  const clock = roundClock(within);
  return () => clock.stop();
}
