import { part } from "../web/page.ts";

/** While things happen the page is drawn anew this often at most. */
const PAUSE_MS = 1000;
/** Silence is counted in minutes, and nothing happens while it lasts. */
const AT_LEAST_EVERY_MS = 30_000;
/** Whoever rests a finger longer than this does not press. */
const LONGEST_PRESS_MS = 1000;

/** Draws those parts of a page anew that changed (`data-part`, with an id); the rest, what is unfolded, and the keyboard's place stay. */
export class Refresh {
  readonly #main: HTMLElement;
  readonly #begin: (main: HTMLElement) => () => void;
  #end: () => void;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #lifted: Promise<unknown> = Promise.resolve();

  /** @param begin what runs on the parts, for example their clock; gives back how to end it */
  constructor(main: HTMLElement, begin: (main: HTMLElement) => () => void) {
    this.#main = main;
    this.#begin = begin;
    this.#end = begin(main);
    main.addEventListener("pointerdown", () => {
      this.#lifted = lifted();
    });
    setInterval(() => this.soon(), AT_LEAST_EVERY_MS);
  }

  soon(): void {
    this.#waiting ??= setTimeout(() => {
      this.#waiting = undefined;
      this.now().catch(() => this.soon());
    }, PAUSE_MS);
  }

  /** @returns up to which event the page tells now */
  async now(): Promise<number> {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" }, cache: "no-store" });
    if (!answer.ok) throw new Error(`The page cannot be drawn again: ${answer.status}`);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = part("main[data-seq]", HTMLElement, page);
    await this.#lifted;
    if (seqOf(fresh) >= seqOf(this.#main)) {
      this.#end();
      this.#replace(fresh);
      this.#end = this.#begin(this.#main);
    }
    return seqOf(this.#main);
  }

  #replace(fresh: HTMLElement): void {
    const held = document.activeElement?.id;
    this.#main.dataset["seq"] = fresh.dataset["seq"];
    for (const old of this.#main.querySelectorAll<HTMLElement>("[data-part]")) {
      const drawn = document.importNode(part(`#${old.id}`, HTMLElement, fresh), true);
      if (looks(old) === looks(drawn)) continue;
      for (const { id } of old.querySelectorAll("details[open][id]"))
        drawn.querySelector(`#${id}`)?.setAttribute("open", "");
      old.replaceWith(drawn);
    }
    if (held && document.activeElement?.id !== held) document.getElementById(held)?.focus();
  }
}

function seqOf(main: HTMLElement): number {
  return Number(main.dataset["seq"]);
}

/** A button that is taken away under the finger is never pressed: its click comes after the finger is lifted. */
function lifted(): Promise<unknown> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const end = () => {
      over.abort();
      resolve(undefined);
    };
    for (const lifting of ["pointerup", "pointercancel"])
      document.addEventListener(lifting, () => setTimeout(end), { signal: over.signal });
    setTimeout(end, LONGEST_PRESS_MS);
  });
}

/** Without what differs each time a page is drawn, and what a reader unfolded. */
function looks(drawn: HTMLElement): string {
  const copy = drawn.cloneNode(true) as HTMLElement;
  for (const wish of copy.querySelectorAll("input[name=id]")) wish.removeAttribute("value");
  for (const unfolded of copy.querySelectorAll("details[open][id]")) unfolded.removeAttribute("open");
  return copy.outerHTML;
}
