import { part, say } from "../web/page.ts";
import type { Turning } from "./turning.ts";

/** Where one is, and the ways to turn: buttons, arrow keys, and what presenters' clickers send. */
export class Pager {
  readonly #bar: HTMLElement;
  readonly #turning: Turning;

  constructor(bar: HTMLElement, turning: Turning) {
    this.#bar = bar;
    this.#turning = turning;
    this.#button("previous").onclick = () => turning.turn(-1);
    this.#button("next").onclick = () => turning.turn(1);
    this.#button("pause").onclick = () => turning.pause(!turning.paused);
  }

  show(page: number, count: number): void {
    this.#bar.hidden = count < 2;
    part(".wall__where", HTMLElement, this.#bar).textContent = `${page + 1}/${count}`;
    part(".wall__page-name", HTMLElement, this.#bar).textContent = say(this.#bar, "page", page + 1, count);
    this.#button("pause").setAttribute("aria-pressed", String(this.#turning.paused));
    const dots = part(".wall__dots", HTMLElement, this.#bar);
    if (dots.children.length !== count) dots.replaceChildren(...Array.from({ length: count }, dot));
    for (const [at, mark] of [...dots.children].entries())
      mark.classList.toggle("wall__dot--here", at === page);
  }

  #button(what: string): HTMLButtonElement {
    return part(`[data-turn="${what}"]`, HTMLButtonElement, this.#bar);
  }
}

function dot(): HTMLElement {
  const mark = document.createElement("span");
  mark.className = "wall__dot";
  return mark;
}

/** Gives back how to end it: another view may take the board's place. */
export function turnByKeys(turning: Turning): () => void {
  const pressed = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || !press(event.key, event.target, turning)) return;
    event.preventDefault();
  };
  document.addEventListener("keydown", pressed);
  return () => document.removeEventListener("keydown", pressed);
}

function press(key: string, target: EventTarget | null, turning: Turning): boolean {
  const forward = document.documentElement.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
  switch (key) {
    case "ArrowLeft":
    case "ArrowRight":
      turning.turn(key === forward ? 1 : -1);
      return true;
    case "PageDown":
      turning.turn(1);
      return true;
    case "PageUp":
      turning.turn(-1);
      return true;
    case "Home":
      turning.goTo(0);
      return true;
    case "End":
      turning.goTo(Number.POSITIVE_INFINITY);
      return true;
    case " ":
      if (target instanceof HTMLButtonElement) return false;
      turning.pause(!turning.paused);
      return true;
    default:
      return false;
  }
}
