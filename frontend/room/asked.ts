import { openShelf } from "../web/storage.ts";

/** This browser keeps that the last question was asked, and nothing of the answer. */
const { shelf } = openShelf();

export function noteAsked(workshop: string): void {
  shelf.setItem(`asked ${workshop}`, "yes");
}

export function wasAsked(workshop: string): boolean {
  return shelf.getItem(`asked ${workshop}`) !== null;
}

/** Nobody is asked twice. */
export function askOnce(main: HTMLElement): void {
  if (wasAsked(main.dataset["workshop"] ?? "")) main.querySelector("[data-here-as]")?.remove();
}
