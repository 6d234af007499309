import { left } from "../round/left.ts";
import { part, say } from "../web/page.ts";
import { ServerTime } from "../web/server-time.ts";
import type { RoundJson } from "./frames.ts";

export type Situation = "write" | "listen" | "rest" | "pause" | "over";

/** What somebody at this table can do now. */
export function situation(round: RoundJson | null, table: string, hosting: boolean): Situation {
  if (round === null) return "pause";
  if (!round.tables.includes(table)) return "rest";
  return hosting || round.ownPhones.includes(table) ? "write" : "listen";
}

const LOOK_EVERY_MS = 5000;

/** The line that says which round it is and how long it lasts. The server's clock counts: phones' are wrong. */
export class RoundLine {
  readonly #line: HTMLElement;
  readonly #time: ServerTime;

  constructor(line: HTMLElement, serverNow: number) {
    this.#line = line;
    this.#time = new ServerTime(serverNow);
    this.#tick();
    setInterval(() => this.#tick(), LOOK_EVERY_MS);
  }

  /** As the server's clock says. */
  get now(): number {
    return this.#time.now();
  }

  beat(serverNow: number): void {
    this.#time.beat(serverNow);
    this.#tick();
  }

  show(round: RoundJson | null): void {
    this.#line.hidden = round === null;
    if (round === null) return;
    const task = document.getElementById(`round-${round.id}`)?.textContent ?? "";
    part(".round__name", HTMLElement, this.#line).textContent = say(this.#line, "round", round.number);
    part(".round__task", HTMLElement, this.#line).textContent = task;
    this.#line.dataset["endsAt"] = round.endsAt;
    this.#tick();
  }

  #tick(): void {
    const endsAt = Date.parse(this.#line.dataset["endsAt"] ?? "");
    if (Number.isNaN(endsAt)) return;
    const words = left(this.#line, endsAt, this.now);
    const place = part(".round__left", HTMLElement, this.#line);
    if (place.textContent !== words) place.textContent = words;
  }
}
