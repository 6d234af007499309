import { part, say } from "../web/page.ts";

/** From this many challenges on one searches. */
const MANY = 8;

/** Which challenges a solution approach answers: a list that follows the board. */
export class Picks {
  readonly #form: HTMLFormElement;
  readonly #all: HTMLDetailsElement;
  readonly #list: HTMLElement;
  readonly #search: HTMLElement;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#all = part(".compose__answers", HTMLDetailsElement, form);
    this.#list = part(".picks", HTMLElement, form);
    this.#search = part(".compose__search", HTMLElement, form);
    const words = part("input", HTMLInputElement, this.#search);
    words.addEventListener("input", () => this.#filter(words.value));
    words.addEventListener("keydown", (event) => {
      if (event.key === "Enter") event.preventDefault();
    });
    form.addEventListener("input", () => this.refresh());
  }

  /** What was picked stays picked while its challenge hangs. */
  follow(challenges: readonly HTMLElement[]): void {
    const picked = new Set(this.chosen());
    this.#list.replaceChildren(...challenges.map((challenge) => this.#item(challenge, picked)));
    this.refresh();
  }

  chosen(): string[] {
    return this.#boxes()
      .filter((box) => box.checked)
      .map((box) => box.value);
  }

  choose(challenges: readonly string[]): void {
    for (const box of this.#boxes()) box.checked = challenges.includes(box.value);
    this.#all.open = challenges.length > 0;
    this.refresh();
  }

  /** Only a solution approach answers. */
  refresh(): void {
    const kind = new FormData(this.#form).get("kind");
    const count = this.chosen().length;
    this.#all.hidden = kind !== "solution" || this.#boxes().length === 0;
    this.#search.hidden = this.#boxes().length <= MANY;
    part(".compose__chosen", HTMLElement, this.#all).textContent =
      count > 0 ? say(this.#form, "chosen", count) : "";
  }

  #boxes(): HTMLInputElement[] {
    return [...this.#list.querySelectorAll("input")];
  }

  #item(challenge: HTMLElement, picked: ReadonlySet<string>): HTMLElement {
    const blank = part(".compose__pick", HTMLTemplateElement, this.#all).content.firstElementChild;
    const item = blank?.cloneNode(true) as HTMLElement;
    const box = part("input", HTMLInputElement, item);
    box.value = challenge.dataset["card"] ?? "";
    box.checked = picked.has(box.value);
    part(".picks__number", HTMLElement, item).textContent = challenge.dataset["number"] ?? "";
    const said = part(".card__text", HTMLElement, challenge);
    const text = part(".picks__text", HTMLElement, item);
    text.lang = said.lang;
    text.dir = said.dir;
    text.textContent = said.textContent;
    return item;
  }

  #filter(words: string): void {
    const wanted = words.trim().toLowerCase();
    for (const item of this.#list.children) {
      const found = item.textContent?.toLowerCase().includes(wanted) ?? false;
      (item as HTMLElement).hidden = !found && !part("input", HTMLInputElement, item).checked;
    }
  }
}
