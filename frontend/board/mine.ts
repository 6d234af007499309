import { copy, part, say } from "../web/page.ts";
import { type Drawn, direction, draw } from "./card.ts";
import type { Said } from "./frames.ts";
import { type Action, ICONS, isPinned, type State, sentence, TOOLS } from "./states.ts";

/** What one wrote on this device, the newest first, and how it stands with each. */
export class Mine {
  readonly #section: HTMLElement;
  readonly #list: HTMLElement;

  constructor(section: HTMLElement, act: (action: Action, card: string) => void) {
    this.#section = section;
    this.#list = part("#my-cards", HTMLElement, section);
    this.#list.addEventListener("click", (event) => {
      const button = (event.target as Element).closest("button");
      const item = button?.closest<HTMLElement>(".my-card");
      const action = button?.dataset["action"] as Action | "copy" | undefined;
      if (!button || !item || action === undefined) return;
      if (action === "copy") void this.#copy(item, button);
      else act(action, item.dataset["card"] ?? "");
    });
  }

  show(card: Drawn, state: State): void {
    const item = this.find(card.id) ?? this.#add(card.id);
    item.querySelector(".card")?.remove();
    const paper = draw(card);
    paper.querySelector(".card__foot")?.remove();
    item.prepend(paper);
    this.stand(card.id, state);
  }

  /** The sentence that it now says. */
  stand(card: string, state: State): string {
    const item = this.find(card);
    if (!item) return "";
    item.dataset["state"] = state.kind;
    item.dataset["standing"] = state.kind === "parked" ? "parked" : "hangs";
    this.#why(item, state.kind === "hidden" ? state.reason : undefined);
    const line = part(".my-card__state", HTMLElement, item);
    const said = sentence(this.#section, state);
    part("span", HTMLElement, line).textContent = said;
    const use = part("use", Element, line);
    use.setAttribute("href", (use.getAttribute("href") ?? "").replace(/#.*/, `#${ICONS[state.kind]}`));
    for (const button of item.querySelectorAll<HTMLElement>(".my-card__tools [data-action]")) {
      button.hidden = !TOOLS[state.kind].includes(button.dataset["action"] as Action);
    }
    item.querySelector(".card")?.classList.toggle("card--pending", !isPinned(state));
    return said;
  }

  /** On a table device the list has no place for it: see Codes. */
  code(card: string, code: string): void {
    const line = this.find(card)?.querySelector<HTMLElement>(".my-card__code");
    if (!line) return;
    part(".my-card__letters", HTMLElement, line).textContent = code;
    line.hidden = false;
  }

  find(card: string): HTMLElement | undefined {
    return this.#items().find((item) => item.dataset["card"] === card);
  }

  cards(): string[] {
    return this.#items().map((item) => item.dataset["card"] ?? "");
  }

  #items(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>(".my-card")];
  }

  remove(card: string): void {
    this.find(card)?.remove();
    this.#count();
  }

  /** On a table device the list is folded: it grows all evening, above the board. */
  unfold(): void {
    part(".mine__all", HTMLDetailsElement, this.#section).open = true;
  }

  #count(): void {
    const count = this.#items().length;
    this.#section.hidden = count === 0;
    part(".mine__count", HTMLElement, this.#section).textContent = String(count);
  }

  #why(item: HTMLElement, reason: Said | undefined): void {
    const line = part(".my-card__reason", HTMLElement, item);
    const text = part("span", HTMLElement, line);
    line.hidden = reason === undefined;
    text.lang = reason?.language ?? "";
    text.dir = direction(text.lang);
    text.textContent = reason?.text ?? "";
  }

  #add(card: string): HTMLElement {
    const item = copy("#my-card", HTMLElement);
    item.dataset["card"] = card;
    this.#list.prepend(item);
    this.#count();
    return item;
  }

  async #copy(item: HTMLElement, button: HTMLElement): Promise<void> {
    const letters = part(".my-card__letters", HTMLElement, item);
    try {
      await navigator.clipboard.writeText(letters.textContent ?? "");
      button.textContent = say(this.#section, "copied");
    } catch {
      getSelection()?.selectAllChildren(letters); // over plain http: then one can copy by hand
    }
  }
}
