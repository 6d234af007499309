import { part } from "../web/page.ts";

/** One solution approach may hang under several challenges. */
export function papers(board: HTMLElement, card: string): HTMLElement[] {
  return [...board.querySelectorAll<HTMLElement>(".card")].filter((paper) => paper.dataset["card"] === card);
}

/** Whoever is writing there, or was about to press a card's button, still is, wherever the card goes. */
export function holding(board: HTMLElement, change: () => void): void {
  const held = document.activeElement;
  if (!(held instanceof HTMLElement) || !board.contains(held)) {
    change();
    return;
  }
  const card = held.closest<HTMLElement>(".card")?.dataset["card"] ?? "";
  change();
  if (document.activeElement !== document.body) return;
  const again = held.isConnected ? held : papers(board, card)[0]?.querySelector<HTMLElement>(selector(held));
  again?.focus({ preventScroll: true });
}

function selector(button: HTMLElement): string {
  return `.${button.className.split(" ")[0]}`;
}

/** Whoever was about to press one of its buttons still is. */
export function exchange(before: HTMLElement, after: HTMLElement): void {
  const held = document.activeElement;
  before.replaceWith(after);
  if (held instanceof HTMLElement && before.contains(held)) {
    after.querySelector<HTMLElement>(selector(held))?.focus();
  }
}

/** In the order of the numbers, or of something else. */
export function insert(list: Element, item: HTMLElement, by: (item: Element) => number = number): void {
  const next = [...list.children].find((other) => other !== item && by(other) > by(item));
  list.insertBefore(item, next ?? null);
}

/** Under a heading hang the challenges first, and then what answers none. */
export function rank(item: Element): number {
  const isChallenge = part(".card", HTMLElement, item).dataset["kind"] === "challenge";
  return number(item) + (isChallenge ? 0 : Number.MAX_SAFE_INTEGER / 2);
}

function number(item: Element): number {
  return Number(part(".card", HTMLElement, item).dataset["number"]);
}
