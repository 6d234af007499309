import { part, say } from "../web/page.ts";
import { direction } from "./card.ts";
import type { Kind } from "./frames.ts";
import { letters, lines } from "./letters.ts";
import { Picks } from "./picks.ts";

/** What stands on a card that somebody writes. */
export interface Words {
  readonly kind: Kind;
  readonly text: string;
  readonly example: string;
  readonly language: string;
  readonly answers: readonly string[];
}

/** The form in which cards are written and changed. */
export class Composer {
  readonly form: HTMLFormElement;
  readonly picks: Picks;
  readonly #text: HTMLTextAreaElement;
  readonly #wrong: HTMLElement;

  /** @param enterSends on a table device, where one person writes for eight */
  constructor(form: HTMLFormElement, enterSends: boolean, send: (words: Words) => void) {
    this.form = form;
    this.picks = new Picks(form);
    this.#text = part("textarea[name=text]", HTMLTextAreaElement, form);
    this.#wrong = part(".compose__wrong", HTMLElement, form);
    form.noValidate = true;
    form.addEventListener("input", () => this.#typed());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#send(send);
    });
    form.addEventListener("keydown", (event) => {
      if (!sends(event, enterSends && event.target === this.#text)) return;
      event.preventDefault();
      form.requestSubmit();
    });
    this.show();
  }

  words(): Words {
    const written = new FormData(this.form);
    const of = (name: string): string => String(written.get(name) ?? "");
    return {
      kind: of("kind") === "solution" ? "solution" : "challenge",
      text: of("text"),
      example: of("example"),
      language: of("language"),
      answers: of("kind") === "solution" ? this.picks.chosen() : [],
    };
  }

  write(words: Words): void {
    this.choose(words.kind);
    this.#text.value = words.text;
    this.#field("example").value = words.example;
    this.#field("language").value = words.language;
    this.picks.choose(words.answers);
    this.show();
    this.form.dispatchEvent(new Event("input"));
  }

  choose(kind: Kind): void {
    part(`[name=kind][value=${kind}]`, HTMLInputElement, this.form).checked = true;
    this.show();
  }

  /** Kind and language stay: the next card is often of the same sort. */
  clear(): void {
    this.#text.value = "";
    this.#field("example").value = "";
    part(".compose__example", HTMLDetailsElement, this.form).open = false;
    this.picks.choose([]);
    this.refuse("");
    this.show();
  }

  isEmpty(): boolean {
    return this.#text.value.trim() === "" && this.#field("example").value.trim() === "";
  }

  focus(): void {
    this.#text.focus();
  }

  /** Says in one sentence why not; the empty sentence takes it back. */
  refuse(sentence: string): void {
    part("span", HTMLElement, this.#wrong).textContent = sentence;
    this.#wrong.hidden = sentence === "";
  }

  /** After something was put into the fields, by a draft for example. */
  show(): void {
    this.#text.dir = direction(this.words().language);
    this.#text.lang = this.words().language;
    this.picks.refresh();
    const wrong = this.#tooMuch();
    const count = part(".compose__count", HTMLElement, this.form);
    count.textContent = wrong || say(this.form, "left", this.#left());
    count.classList.toggle("compose__count--over", wrong !== "");
    const example = part(".compose__example", HTMLDetailsElement, this.form);
    if (this.#field("example").value !== "") example.open = true;
  }

  #typed(): void {
    this.refuse("");
    this.show();
  }

  #send(send: (words: Words) => void): void {
    const mistake = this.#mistake();
    this.refuse(mistake);
    if (mistake === "") send(this.words());
    else this.focus();
  }

  #mistake(): string {
    if (this.#text.value.trim() === "") return say(this.form, "blank");
    const over = letters(this.#field("example").value) - this.#limit("example");
    return this.#tooMuch() || (over > 0 ? say(this.form, "example-over", over) : "");
  }

  #tooMuch(): string {
    if (this.#left() < 0) return say(this.form, "over", -this.#left());
    return lines(this.#text.value) > this.#limit("lines") ? say(this.form, "lines") : "";
  }

  #left(): number {
    return this.#limit("letters") - letters(this.#text.value);
  }

  #limit(name: string): number {
    return Number(this.form.dataset[name]);
  }

  #field(name: string): HTMLTextAreaElement | HTMLSelectElement {
    return part(`[name=${name}]`, HTMLElement, this.form) as HTMLTextAreaElement | HTMLSelectElement;
  }
}

/**
 * An example is prose: there Enter is a new line, on every device. Ctrl and Enter sends from both fields.
 * While a character is being put together, Enter belongs to the keyboard.
 */
function sends(event: KeyboardEvent, enterSends: boolean): boolean {
  if (event.key !== "Enter" || event.isComposing) return false;
  return event.ctrlKey || event.metaKey || (enterSends && !event.shiftKey);
}
