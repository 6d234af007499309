import { beforeEach, expect, test } from "vitest";
import { part } from "../web/page.ts";
import { openWhatIsFilled, showRestored } from "./restored.ts";

let form: HTMLFormElement;

beforeEach(() => {
  document.body.innerHTML = `<div id="restored" role="status"></div>
    <template id="restored-notice"><p>Steht wieder da. <button type="button">Verwerfen</button></p></template>
    <form><textarea name="text"></textarea><details id="ways"><input name="number"></details>
    <details id="note"><input name="other" value="kept"></details></form>`;
  form = part("form", HTMLFormElement);
});

function details(id: string): HTMLDetailsElement {
  return part(`#${id}`, HTMLDetailsElement);
}

test("what holds something from earlier is open, and nothing else", () => {
  part("[name=number]", HTMLInputElement).value = "0176 1";
  openWhatIsFilled(form);
  expect(details("ways").open).toBe(true);
  expect(details("note").open).toBe(false);
});

test("it is said where screen readers listen, and let go of with the focus on the first field", () => {
  let discarded = 0;
  showRestored(form, () => discarded++);
  const place = part("#restored", HTMLElement);
  expect(place.textContent).toContain("Steht wieder da.");
  part("button", HTMLButtonElement, place).click();
  expect(discarded).toBe(1);
  expect(place.textContent).toBe("");
  expect(document.activeElement).toBe(part("textarea", HTMLTextAreaElement));
});
