import { part } from "../web/page.ts";

/** Control and Enter, or Command and Enter: hands stay on the keyboard while somebody waits. */
export function sendByKeys(form: HTMLFormElement): void {
  const send = part("button[type=submit]", HTMLButtonElement, form);
  form.addEventListener("keydown", (key) => {
    if (key.key !== "Enter" || !(key.ctrlKey || key.metaKey)) return;
    key.preventDefault();
    send.click();
  });
}
