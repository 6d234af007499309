import { part, say } from "../web/page.ts";
import { type Gap, gapsIn, nextGap, select } from "./gaps.ts";

const KEY = "F8";

/**
 * Text modules in a form, at the press of a button, and the gaps that they leave, one after the other. Without this
 * module they are read there, and copied by hand.
 */
export class Inserting {
  readonly #place: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #fields: readonly HTMLTextAreaElement[];
  readonly #gap: RegExp;
  /** Where somebody wrote last, and whether they have written there at all. */
  #field: HTMLTextAreaElement;
  #wasHere = false;

  constructor(place: HTMLElement) {
    this.#place = place;
    this.#form = formOf(place);
    this.#fields = (place.dataset["fields"] ?? "")
      .split(" ")
      .map((name) => part(`[name="${name}"]`, HTMLTextAreaElement, this.#form));
    this.#field = first(this.#fields);
    this.#gap = new RegExp(place.dataset["gap"] ?? "");
  }

  offer(): void {
    for (const field of this.#fields)
      field.addEventListener("focus", () => {
        this.#field = field;
        this.#wasHere = true;
      });
    this.#form.addEventListener("input", () => this.#count());
    this.#form.addEventListener("keydown", (event) => {
      if (event.key !== KEY) return;
      event.preventDefault();
      this.#next();
    });
    part("[data-next]", HTMLElement, this.#place).addEventListener("click", () => this.#next());
    this.#offerButtons();
    this.#count();
  }

  #offerButtons(): void {
    const list = this.#place.querySelector("[data-modules]");
    if (!(list instanceof HTMLElement)) return;
    part("[data-by-hand]", HTMLElement, list).hidden = true;
    part("[data-by-button]", HTMLElement, list).hidden = false;
    for (const button of list.querySelectorAll<HTMLElement>("[data-insert]")) {
      button.hidden = false;
      const words = part("[data-words]", HTMLElement, button.parentElement ?? list);
      button.addEventListener("click", () => this.#insert(words.textContent ?? "", list));
    }
  }

  #insert(words: string, list: HTMLElement): void {
    const field = this.#field;
    const at = this.#wasHere ? field.selectionEnd : field.value.length;
    const placed = joined(words, field.value.slice(0, at), field.value.slice(at));
    const isFull = field.maxLength > 0 && field.value.length + placed.length > field.maxLength;
    this.#refuse(isFull ? say(this.#place, "full") : "", list);
    if (isFull) return;
    field.setRangeText(placed, at, at, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    list.removeAttribute("open");
    this.#goOn(at, at + placed.length);
  }

  #refuse(sentence: string, list: HTMLElement): void {
    const slip = part("[data-slip]", HTMLElement, list);
    part("span", HTMLElement, slip).textContent = sentence;
    slip.hidden = sentence === "";
  }

  /** At the first gap of what was inserted; else behind it. */
  #goOn(from: number, to: number): void {
    const gap = this.#gaps().find((it) => it.field === this.#field && it.from >= from && it.to <= to);
    select(gap ?? { field: this.#field, from: to, to });
  }

  #next(): void {
    const gap = nextGap(
      this.#gaps(),
      this.#fields,
      this.#field,
      this.#wasHere ? this.#field.selectionEnd : 0,
    );
    if (gap !== undefined) select(gap);
  }

  #gaps(): Gap[] {
    return gapsIn(this.#fields, this.#gap);
  }

  /** Said only when it has changed: whoever listens hears not each letter. */
  #count(): void {
    const count = this.#gaps().length;
    const sentence = count === 0 ? "" : say(this.#place, "gaps", count);
    const said = part("[data-count]", HTMLElement, this.#place);
    if (said.textContent !== sentence) said.textContent = sentence;
    part("[data-gaps]", HTMLElement, this.#place).hidden = count === 0;
    part("[data-next]", HTMLElement, this.#place).hidden = count === 0;
  }
}

/** At the end a paragraph of its own; within a text apart from the words around it. */
function joined(words: string, before: string, behind: string): string {
  if (behind.trim() !== "")
    return (/(^|\s)$/.test(before) ? "" : " ") + words + (/^\s/.test(behind) ? "" : " ");
  const lines = /\n*$/.exec(before)?.[0].length ?? 0;
  return (before.trim() === "" ? "" : "\n".repeat(Math.max(0, 2 - lines))) + words;
}

function formOf(place: HTMLElement): HTMLFormElement {
  const form = place.closest("form");
  if (form === null) throw new Error("Text modules are inserted into a form");
  return form;
}

function first<T>(some: readonly T[]): T {
  const [one] = some;
  if (one === undefined) throw new Error("Text modules need a field");
  return one;
}
