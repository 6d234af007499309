import { expect, test } from "vitest";
import { part } from "../web/page.ts";
import { waitForNetwork } from "./without-network.ts";

test("without a network nothing is sent and it is said, until there is one", () => {
  document.body.innerHTML = `<form><p data-say-not-sent="Kein Netz" hidden><span></span></p></form>`;
  const form = part("form", HTMLFormElement);
  let online = false;
  waitForNetwork(form, () => online);
  const send = (): boolean => form.dispatchEvent(new Event("submit", { cancelable: true }));

  expect(send()).toBe(false);
  expect(part("p", HTMLElement).textContent).toBe("Kein Netz");
  expect(part("p", HTMLElement).hidden).toBe(false);

  online = true;
  expect(send()).toBe(true);
  expect(part("p", HTMLElement).hidden).toBe(true);
});
