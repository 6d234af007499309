import { copy, part } from "../web/page.ts";
import { draw, type NumberOf, showAnswers } from "./card.ts";
import type { CardJson } from "./frames.ts";
import { exchange, insert } from "./places.ts";

/** What must not be lost but is not for now: the list below the board. */
export class ParkingLot {
  readonly section: HTMLElement;
  readonly #list: HTMLElement;

  constructor(section: HTMLElement) {
    this.section = section;
    this.#list = part(".aside__cards", HTMLElement, section);
  }

  /** Puts the card there, or changes it there. */
  put(card: CardJson, numberOf: NumberOf): void {
    const paper = draw(card, numberOf);
    paper.querySelector(".card__foot")?.remove();
    if (document.querySelector("#foot-parked")) paper.append(copy("#foot-parked", HTMLElement));
    const before = this.#find(card.id);
    if (before) exchange(before, paper);
    else insert(this.#list, item(paper));
    this.#tidy();
  }

  /** True if it was there. */
  take(card: string): boolean {
    const paper = this.#find(card);
    paper?.closest("li")?.remove();
    this.#tidy();
    return paper !== undefined;
  }

  /** Which challenges hang has changed. */
  renumber(numberOf: NumberOf): void {
    for (const paper of this.#papers()) showAnswers(paper, numberOf);
  }

  /** Takes the place of everything that is there. */
  replace(drawn: ParentNode): void {
    const fresh = part("#parking-lot .aside__cards", HTMLElement, drawn);
    this.#list.replaceChildren(...fresh.children);
    this.#tidy();
  }

  #papers(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>(".aside__cards > li > .card")];
  }

  #find(card: string): HTMLElement | undefined {
    return this.#papers().find((paper) => paper.dataset["card"] === card);
  }

  #tidy(): void {
    this.section.hidden = this.#list.children.length === 0;
  }
}

function item(paper: HTMLElement): HTMLElement {
  const one = document.createElement("li");
  one.append(paper);
  return one;
}
