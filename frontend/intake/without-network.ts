import { part, say } from "../web/page.ts";

/** Where there is surely no network, it stays on the page and is said there; what is typed is kept in any case. */
export function waitForNetwork(form: HTMLFormElement, isOnline: () => boolean): void {
  const said = part("[data-say-not-sent]", HTMLElement, form);
  form.addEventListener("submit", (event) => {
    said.hidden = isOnline();
    if (said.hidden) return;
    event.preventDefault();
    part("span", HTMLElement, said).textContent = say(said, "not-sent");
  });
}
