import { fetchPage } from "./refresh.ts";

const SOON_MS = 300;
/** A whole hall hears of a correction at the same moment. */
const SPREAD_MS = 2000;
const PARTS = [
  ".table-page__title",
  ".table-page__question",
  ".table-page__examples",
  ".round__task",
  "#tasks",
  "#your-seat",
];

/** What the organiser wrote on the page of a table, and where the reader was told to sit: read again from the server. */
export class PageWords {
  readonly #main: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(main: HTMLElement) {
    this.#main = main;
  }

  soon(): void {
    this.#timer ??= setTimeout(() => void this.#read(), SOON_MS + Math.random() * SPREAD_MS);
  }

  async #read(): Promise<void> {
    this.#timer = undefined;
    try {
      this.write(await fetchPage());
    } catch {
      // without a network the old words stay, and with it the stream says what to do
    }
  }

  write(drawn: HTMLElement): void {
    for (const words of PARTS) {
      const fresh = drawn.querySelector<HTMLElement>(words);
      const old = this.#main.querySelector<HTMLElement>(words);
      if (!fresh || !old) continue;
      if (fresh.lang !== "") {
        old.lang = fresh.lang;
        old.dir = fresh.dir;
      }
      old.replaceChildren(...fresh.childNodes);
    }
  }
}
