import { isFromElsewhere } from "../web/entries.ts";
import type { Change, Outbox } from "../web/outbox.ts";
import { part } from "../web/page.ts";

/** A network that works answers sooner than one could read that something waits. */
const PATIENCE_MS = 1500;

/**
 * Says what lies on this device and was written on another page of this evening: it waits for the network, or was
 * refused there. A way leads to each table at which it was written.
 */
export class Unsent {
  readonly #main: () => HTMLElement;
  readonly #outbox: Pick<Outbox, "entries">;
  #patient = true;

  constructor(main: () => HTMLElement, outbox: Pick<Outbox, "entries">) {
    this.#main = main;
    this.#outbox = outbox;
    setTimeout(() => this.#tell(), PATIENCE_MS);
  }

  changed({ kind }: Pick<Change, "kind">): void {
    if (kind === "waiting" || kind === "refused") this.#tell();
    else this.show();
  }

  /** Asked again whenever the page was drawn anew. */
  show(): void {
    if (this.#patient) return;
    const main = this.#main();
    const evening = `/api/workshops/${main.dataset["workshop"]}/`;
    const entries = this.#outbox.entries().filter(({ path }) => path.startsWith(evening));
    const unsent = entries.filter(isFromElsewhere);
    const notice = part("[data-unsent]", HTMLElement, main);
    notice.hidden = unsent.length === 0;
    for (const way of notice.querySelectorAll("li")) {
      const leadsTo = part("a", HTMLAnchorElement, way).pathname;
      way.hidden = unsent.every(({ from }) => from !== leadsTo);
    }
  }

  #tell(): void {
    this.#patient = false;
    this.show();
  }
}
