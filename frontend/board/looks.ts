import { part } from "../web/page.ts";
import type { Shelf } from "../web/storage.ts";

const KEY = "look";

/** The same cards as a list to read or as a pinboard to look at; each device remembers. */
export function chooseLook(board: HTMLElement, shelf: Shelf): void {
  const switches = part("#looks", HTMLElement, board);
  const buttons = [...switches.querySelectorAll("button")];
  const show = (look: string): void => {
    board.classList.toggle("board--list", look === "list");
    for (const button of buttons)
      button.setAttribute("aria-pressed", String(button.dataset["look"] === look));
  };
  for (const button of buttons) {
    button.addEventListener("click", () => {
      const look = button.dataset["look"] ?? "list";
      show(look);
      remember(shelf, look);
    });
  }
  show(shelf.getItem(KEY) ?? "list");
  switches.hidden = false;
}

function remember(shelf: Shelf, look: string): void {
  try {
    shelf.setItem(KEY, look);
  } catch {
    // a full storage is kept for texts
  }
}
