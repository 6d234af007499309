/**
 * The server's time. The clocks of phones and projectors are wrong, and jump when somebody sets them; so it
 * goes on by the one that only counts, and each beat of the feed sets it again.
 */
export class ServerTime {
  #aheadMs = 0;

  constructor(serverNow: number) {
    this.beat(serverNow);
  }

  beat(serverNow: number): void {
    this.#aheadMs = serverNow - performance.now();
  }

  now(): number {
    return performance.now() + this.#aheadMs;
  }
}
