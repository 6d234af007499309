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
  #graceEnds: ReturnType<typeof setTimeout> | undefined;

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

  /**
   * Asked again whenever something was sent, and when the time for it is over. Whoever hosts a table stays: cards may
   * still be translated.
   */
  look(): void {
    this.#notice.hidden = !this.#page.isOver;
    if (!this.#page.isOver) return;
    const begun = this.#isBegun();
    this.#notice.classList.toggle("notice--warning", begun);
    const said = begun ? this.#whatOf() : "over";
    part(".over__what", HTMLElement, this.#notice).textContent = say(this.#notice, said);
    clearTimeout(this.#graceEnds);
    if (begun && this.#page.graceMs > 0) this.#graceEnds = setTimeout(() => this.look(), this.#page.graceMs);
    if (!begun && !this.#page.hosting) this.#ways.go(this.#notice.dataset["thanks"] ?? "/");
  }

  /**
   * In most evenings the last round was closed long before the end: then no card is taken any more. Other words for
   * one that hangs are, for ten minutes from the end.
   */
  #whatOf(): "begun" | "too-late" {
    return this.#page.takesBegun || (this.#isEditing() && this.#page.composer.isEmpty())
      ? "begun"
      : "too-late";
  }

  #isEditing(): boolean {
    return document.querySelector("#edit-card") !== null;
  }

  #isBegun(): boolean {
    const here = `/api/workshops/${this.#page.workshop}/`;
    return (
      !this.#page.composer.isEmpty() ||
      this.#isEditing() ||
      this.#outbox.entries().some((entry) => entry.path.startsWith(here))
    );
  }
}
