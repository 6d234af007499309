import { awaitsExample, showExample } from "./card.ts";
import { papers } from "./places.ts";

interface KeptExample {
  readonly card: string;
  readonly language: string;
  readonly text: string;
}

const SOON_MS = 400;

/** What authors wrote for the host of their table alone. The feed only says that there is such; it is fetched. */
export class Examples {
  readonly #address: string;
  readonly #places: readonly HTMLElement[];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(workshop: string, table: string, ...places: HTMLElement[]) {
    this.#address = `/api/workshops/${workshop}/tables/${table}/examples`;
    this.#places = places;
  }

  /** Many cards come at once: they cost one fetch. */
  soon(): void {
    this.#timer ??= setTimeout(() => void this.load(), SOON_MS);
  }

  /** Until the network is back, papers stay without. */
  async load(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const { card, language, text } of await this.#fetch()) {
      for (const paper of this.#places.flatMap((place) => papers(place, card))) {
        if (awaitsExample(paper)) showExample(paper, language, text);
      }
    }
  }

  async #fetch(): Promise<readonly KeptExample[]> {
    try {
      const response = await fetch(this.#address, { cache: "no-store" });
      return response.ok ? await response.json() : [];
    } catch {
      return [];
    }
  }
}
