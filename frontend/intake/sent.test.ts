import { beforeEach, expect, test } from "vitest";
import { part } from "../web/page.ts";
import { forgetfulShelf, type Shelf } from "../web/storage.ts";
import { Sent } from "./sent.ts";

let tab: Shelf;

beforeEach(() => {
  tab = forgetfulShelf();
});

/** @returns the id under which it goes out */
function send(id: string, words: string, cameBack: boolean, kind = "IDEA", held = false): string {
  document.body.innerHTML = `<form><input type="hidden" name="id" value="${id}"><textarea name="text"></textarea><input name="kind" value="${kind}"></form>`;
  const form = part("form", HTMLFormElement);
  part("textarea", HTMLTextAreaElement, form).value = words;
  const field = part("[name=id]", HTMLInputElement, form);
  if (held) form.addEventListener("submit", (event) => event.preventDefault());
  new Sent(form, field, tab, "form").watch(cameBack);
  form.dispatchEvent(new Event("submit", { cancelable: true }));
  return field.value;
}

test("sent once more after going back it is the same idea, however often", () => {
  send("one", "Ein Bus in der Nacht", false);
  expect(send("two", "Ein Bus in der Nacht", true)).toBe("one");
  expect(send("three", "Ein Bus in der Nacht", true)).toBe("one");
});

test("changed after going back it is another one", () => {
  send("one", "Ein Bus in der Nacht", false);
  expect(send("two", "Ein Bus am Morgen", true)).toBe("two");
});

test("as another kind it is another one", () => {
  send("one", "Wann öffnet das Amt?", false);
  expect(send("two", "Wann öffnet das Amt?", true, "QUESTION")).toBe("two");
});

test("what stays on the page was not sent", () => {
  send("one", "Ein Bus in der Nacht", false);
  expect(send("two", "Ein Bus in der Nacht", true, "IDEA", true)).toBe("two");
});

test("the next person at the counter may say the same", () => {
  send("one", "Mehr Bänke", false);
  expect(send("two", "Mehr Bänke", false)).toBe("two");
});

test("nothing of the words is kept", () => {
  send("one", "Ein Bus in der Nacht", false);
  expect(tab.getItem("form:sent")).not.toContain("Bus");
});
