import { part, say } from "../web/page.ts";

const RING_MS = [200, 100, 200];

/** Makes a table's call noticed by whoever does not look: in the tab's title, aloud, and in the hand. */
export class Calling {
  readonly #plainTitle = document.title;
  #known: ReadonlySet<string>;

  /** What calls already when the page is opened stands before one's eyes. */
  constructor(main: HTMLElement) {
    this.#known = new Set(rows(main).map(call));
    this.#tell(main);
  }

  /** After the page was drawn anew. */
  drawn(main: HTMLElement): void {
    const calls = rows(main).map(call);
    if (calls.some((each) => !this.#known.has(each)) && "vibrate" in navigator) navigator.vibrate(RING_MS);
    this.#known = new Set(calls);
    this.#tell(main);
  }

  #tell(main: HTMLElement): void {
    const letters = rows(main).map((row) => row.dataset["letter"] ?? "");
    const words =
      letters.length === 0 ? "" : say(part("#calls", HTMLElement, main), "title", letters.join(", "));
    document.title = words === "" ? this.#plainTitle : `${words} – ${this.#plainTitle}`;
    const aloud = part("#calls-aloud", HTMLElement, main);
    if (aloud.textContent !== words) aloud.textContent = words;
  }
}

function rows(main: HTMLElement): HTMLElement[] {
  return [...main.querySelectorAll<HTMLElement>("[data-call]")];
}

function call(row: HTMLElement): string {
  return row.dataset["call"] ?? "";
}
