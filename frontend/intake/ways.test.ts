import { beforeEach, expect, test } from "vitest";
import { part } from "../web/page.ts";
import { keepWays } from "./ways.ts";

beforeEach(() => {
  document.body.innerHTML = `<form><div data-ways>
    <input type="radio" name="back" value="" checked><input type="radio" name="back" value="CALL"><input type="radio" name="back" value="LETTER">
    <p data-for="TEXT CALL"><input name="number"></p><p data-for="CALL LETTER"><input name="name"></p><p data-for="LETTER"><textarea name="postal"></textarea></p>
  </div></form>`;
  keepWays(document);
});

function choose(way: string): void {
  const radio = part(`[value="${way}"]`, HTMLInputElement);
  radio.checked = true;
  radio.dispatchEvent(new Event("change", { bubbles: true }));
}

function shown(): string[] {
  return [...document.querySelectorAll<HTMLInputElement>("[data-for]:not([hidden]) [name]")].map(
    (field) => field.name,
  );
}

test("a way asks only for what it needs, and nothing chosen asks for nothing in particular", () => {
  expect(shown()).toEqual(["number", "name", "postal"]);
  choose("CALL");
  expect(shown()).toEqual(["number", "name"]);
  choose("LETTER");
  expect(shown()).toEqual(["name", "postal"]);
});

test("what was typed for another way is not sent", () => {
  part("[name=number]", HTMLInputElement).value = "0211 8991";
  choose("LETTER");
  part("form", HTMLFormElement).dispatchEvent(new Event("submit"));
  expect(part("[name=number]", HTMLInputElement).value).toBe("");
});

test("emptied, the form asks for nothing in particular again", async () => {
  choose("LETTER");
  part("form", HTMLFormElement).reset();
  await Promise.resolve();
  expect(shown()).toEqual(["number", "name", "postal"]);
});
