import { expect, test } from "vitest";
import { part } from "../web/page.ts";
import { sendByKeys } from "./send-by-keys.ts";

test("control and enter send from any field, and enter alone is a new line", () => {
  document.body.innerHTML = `<form><textarea></textarea><button type="submit">Aufnehmen</button></form>`;
  const form = part("form", HTMLFormElement);
  let sent = 0;
  form.addEventListener("submit", (sending) => {
    sending.preventDefault();
    sent++;
  });
  sendByKeys(form);
  const text = part("textarea", HTMLTextAreaElement);
  text.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  expect(sent).toBe(0);
  text.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, bubbles: true }));
  expect(sent).toBe(1);
});
