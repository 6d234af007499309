import { part } from "../web/page.ts";
import { letCopy } from "./copying.ts";

/** Ways to take one's reply codes along. Mailing them to oneself is a link, and needs nothing from here. */
export function letTake(main: HTMLElement, browser: Pick<Navigator, "share">): void {
  if (main.querySelector("#codes") === null) return;
  letCopy(main);
  offer(part("#print", HTMLButtonElement, main), () => window.print());
  // Over plain http browsers withhold it.
  if (typeof browser.share !== "function") return;
  offer(part("#share", HTMLButtonElement, main), () => {
    const letter = new URL(part("#mail", HTMLAnchorElement, main).href).searchParams;
    const shared = browser.share({ title: letter.get("subject") ?? "", text: letter.get("body") ?? "" });
    shared.catch(() => undefined); // they thought better of it
  });
}

function offer(button: HTMLButtonElement, act: () => void): void {
  button.hidden = false;
  button.onclick = act;
}
