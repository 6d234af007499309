import { copy, part, say } from "../web/page.ts";

/** As many authors at a table as may still be noting down theirs while the next card is written. */
const MOST_AT_ONCE = 3;

/**
 * The reply codes of what was just written on a table's device, for those who said it. Each is shown once:
 * whoever picks up the device later must not find the codes of others on it. Phones have no such part.
 */
export class Codes {
  readonly #part: HTMLElement | null;

  constructor(found: HTMLElement | null) {
    this.#part = found;
    found?.querySelector(".codes__given")?.addEventListener("click", () => this.#leave(0));
    found?.addEventListener("click", (event) => {
      const button = (event.target as Element).closest<HTMLElement>(".codes__copy");
      if (button) void this.#copy(button);
    });
  }

  /** Another card is written; those before the last ones have long been told. */
  next(): void {
    this.#leave(MOST_AT_ONCE - 1);
  }

  /**
   * Of cards that waited for the network several come at once, and none of them is left out.
   *
   * @returns whether there is a place for it
   */
  show(number: number | undefined, code: string): boolean {
    if (this.#part === null) return false;
    const item = copy("#code", HTMLElement);
    part(".codes__card", HTMLElement, item).textContent = say(this.#part, "card", number ?? "");
    part(".codes__letters", HTMLElement, item).textContent = code;
    this.#list?.prepend(item);
    part(".codes__all", HTMLElement, this.#part).hidden = false;
    return true;
  }

  #leave(most: number): void {
    for (const old of [...(this.#list?.children ?? [])].slice(most)) old.remove();
    if (this.#part) part(".codes__all", HTMLElement, this.#part).hidden = this.#list?.children.length === 0;
  }

  get #list(): Element | null {
    return this.#part?.querySelector(".codes__list") ?? null;
  }

  async #copy(button: HTMLElement): Promise<void> {
    const letters = part(".codes__letters", HTMLElement, button.closest("li") ?? button);
    try {
      await navigator.clipboard.writeText(letters.textContent ?? "");
      if (this.#part) button.textContent = say(this.#part, "copied");
    } catch {
      getSelection()?.selectAllChildren(letters); // over plain http: then one can copy by hand
    }
  }
}
