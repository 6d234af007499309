import type { Shelf } from "../web/storage.ts";

const OF_THE_IDEA = ["text", "words", "kind", "way", "language", "dated"];

/**
 * After "back" the browser fills in what was sent, under an id that is new: sent once more unchanged it is the same
 * idea. Only then: at the counter two people may say the same one after the other.
 */
export class Sent {
  readonly #form: HTMLFormElement;
  readonly #id: HTMLInputElement;
  readonly #shelf: Shelf;
  readonly #key: string;

  /** @param shelf of this tab: "back" leads nowhere else */
  constructor(form: HTMLFormElement, id: HTMLInputElement, shelf: Shelf, place: string) {
    this.#form = form;
    this.#id = id;
    this.#shelf = shelf;
    this.#key = `${place}:sent`;
  }

  watch(cameBack: boolean): void {
    this.#form.addEventListener("submit", (event) => {
      if (event.defaultPrevented) return;
      const mark = markOf(this.#words());
      const [before, id] = this.#shelf.getItem(this.#key)?.split(" ") ?? [];
      if (cameBack && before === mark && id) this.#id.value = id;
      try {
        this.#shelf.setItem(this.#key, `${mark} ${this.#id.value}`);
      } catch {
        // a full storage knows nothing of it: then it is sent as a new one
      }
    });
  }

  /** What makes it this idea and no other one; how somebody is reached may be mended. */
  #words(): string {
    const data = new FormData(this.#form);
    return OF_THE_IDEA.map((name) => data.get(name) ?? "").join("\n");
  }
}

/** The browser went back, or forward, to this page. */
export function cameBack(): boolean {
  const [how] = performance.getEntriesByType("navigation");
  return how instanceof PerformanceNavigationTiming && how.type === "back_forward";
}

/** Tells texts apart (FNV-1a) and keeps none of their words. */
function markOf(text: string): string {
  let mark = 0x811c9dc5;
  for (const letter of text) mark = Math.imul(mark ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `${text.length}-${mark.toString(36)}`;
}
