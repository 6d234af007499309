import { part, say } from "../web/page.ts";
import { letters, lines } from "./letters.ts";

/** A small form with one text: data-letters, and if wanted data-lines, say how much fits. */
export function refuse(form: HTMLElement, sentence: string): void {
  const line = part(".sure__wrong", HTMLElement, form);
  part("span", HTMLElement, line).textContent = sentence;
  line.hidden = sentence === "";
}

export function showCount(form: HTMLElement, text: HTMLTextAreaElement): void {
  const count = part(".compose__count", HTMLElement, form);
  const over = left(form, text) < 0;
  count.textContent = over ? say(form, "over", -left(form, text)) : say(form, "left", left(form, text));
  count.classList.toggle("compose__count--over", over);
}

/** Why it cannot be sent; empty when it can. */
export function mistake(form: HTMLElement, text: HTMLTextAreaElement): string {
  if (text.value.trim() === "") return say(form, "blank");
  if (left(form, text) < 0) return say(form, "over", -left(form, text));
  return lines(text.value) > Number(form.dataset["lines"] ?? Number.POSITIVE_INFINITY)
    ? say(form, "lines")
    : "";
}

function left(form: HTMLElement, text: HTMLTextAreaElement): number {
  return Number(form.dataset["letters"]) - letters(text.value);
}
