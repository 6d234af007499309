import type { Outbox } from "../web/outbox.ts";
import { part, say } from "../web/page.ts";
import type { TablePage } from "./table-page.ts";

export interface Ways {
  readonly go: (path: string) => void;
  readonly reload: () => void;
}

const WAYS: Ways = { go: (path) => location.assign(path), reload: () => location.reload() };

/** When the evening is over a phone goes on to the thanks, but never past words that nobody has sent. */
export class Farewell {
  readonly #page: TablePage;
  readonly #outbox: Pick<Outbox, "entries">;
  readonly #notice: HTMLElement;
  readonly #ways: Ways;

  constructor(page: TablePage, outbox: Pick<Outbox, "entries">, notice: HTMLElement, ways = WAYS) {
    this.#page = page;
    this.#outbox = outbox;
    this.#notice = notice;
    this.#ways = ways;
  }

  ended(): void {
    this.#page.show("over");
    this.look();
  }

  /** What is being typed is kept with every letter, so it is there again. */
  resumed(): void {
    this.#ways.reload();
  }

  /** Asked again whenever something was sent. Whoever hosts a table stays: cards may still be translated. */
  look(): void {
    this.#notice.hidden = !this.#page.isOver;
    if (!this.#page.isOver) return;
    const begun = this.#isBegun();
    this.#notice.classList.toggle("notice--warning", begun);
    part(".over__what", HTMLElement, this.#notice).textContent = say(this.#notice, begun ? "begun" : "over");
    if (!begun && !this.#page.hosting) this.#ways.go(this.#notice.dataset["thanks"] ?? "/");
  }

  #isBegun(): boolean {
    const here = `/api/workshops/${this.#page.workshop}/`;
    return (
      !this.#page.composer.isEmpty() ||
      document.querySelector("#edit-card") !== null ||
      this.#outbox.entries().some((entry) => entry.path.startsWith(here))
    );
  }
}
