import { part } from "../web/page.ts";
import { fetchPage } from "./refresh.ts";

const SOON_MS = 300;

/**
 * Cards that only their authors and the host of the table still see. The feed says of them that they are
 * gone; the host's page reads them again from the server. Nobody else's page has this list.
 */
export class HiddenCards {
  readonly #section: HTMLElement | null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(section: HTMLElement | null) {
    this.#section = section;
  }

  holds(card: string): boolean {
    return this.#find(card) !== undefined;
  }

  /** It is shown again. */
  take(card: string): void {
    this.#find(card)?.closest("li")?.remove();
    this.#tidy();
  }

  /** Several cards go at once: they cost one look. */
  soon(): void {
    if (this.#section) this.#timer ??= setTimeout(() => void this.#look(), SOON_MS);
  }

  /** Whoever is changing one of them keeps it in front of them. */
  replace(drawn: ParentNode): void {
    if (!this.#section) return;
    if (this.#section.querySelector(".editing")) {
      this.soon();
      return;
    }
    const fresh = part("#hidden-cards .aside__cards", HTMLElement, drawn);
    part(".aside__cards", HTMLElement, this.#section).replaceChildren(...fresh.children);
    this.#tidy();
  }

  async #look(): Promise<void> {
    this.#timer = undefined;
    if (this.#section?.querySelector(".editing")) {
      this.soon();
      return;
    }
    try {
      this.replace(await fetchPage());
    } catch {
      // without a network the list stays as it was, and is read again once there is one
    }
  }

  #find(card: string): HTMLElement | undefined {
    const papers = this.#section?.querySelectorAll<HTMLElement>(".card") ?? [];
    return [...papers].find((paper) => paper.dataset["card"] === card);
  }

  #tidy(): void {
    if (this.#section) this.#section.hidden = this.#section.querySelector("li") === null;
  }
}
