import { part, say } from "../web/page.ts";

/** Buttons that copy a text. Over plain http browsers withhold the clipboard, so it is selected as well. */
export function letCopy(within: ParentNode = document): void {
  for (const button of within.querySelectorAll<HTMLButtonElement>("[data-copy]")) {
    button.hidden = false;
    button.onclick = () => {
      if (copy(part(`#${button.dataset["copy"]}`, HTMLElement))) {
        part(".kern-label", HTMLElement, button).textContent = say(button, "copied");
      }
    };
  }
}

function copy(source: HTMLElement): boolean {
  getSelection()?.selectAllChildren(source);
  return document.execCommand("copy");
}
