import { beforeEach, expect, test } from "vitest";
import { direction, draw, showAnswers } from "./card.ts";
import { CHALLENGE, hangTemplates, SOLUTION } from "./samples.ts";

beforeEach(hangTemplates);

test("an Arabic card hangs beside its German translation, each in its own direction", () => {
  const paper = draw({
    ...CHALLENGE,
    language: "ar",
    text: "BAMF لا يرد على الهاتف",
    translations: [{ language: "de", text: "Das BAMF geht nicht ans Telefon", checked: false }],
  });

  const original = paper.querySelector<HTMLElement>(".card__text");
  const translation = paper.querySelector<HTMLElement>(".card__translation");
  expect([original?.lang, original?.dir]).toEqual(["ar", "rtl"]);
  expect([translation?.lang, translation?.dir]).toEqual(["de", "ltr"]);
  expect(paper.querySelector<HTMLElement>(".card__unchecked")?.hidden).toBe(false);
});

test("a card without translation and example has no empty lines for them", () => {
  const paper = draw(CHALLENGE);

  expect(paper.querySelector(".card__translated")).toBeNull();
  expect(paper.querySelector(".card__example")).toBeNull();
});

test("what people wrote is text and never markup", () => {
  const paper = draw({ ...CHALLENGE, text: "<img src=x onerror=alert(1)>" });

  expect(paper.querySelector("img")).toBeNull();
  expect(paper.querySelector(".card__text")?.textContent).toBe("<img src=x onerror=alert(1)>");
});

test("a solution approach names the challenges that hang, in their order", () => {
  const numbers = new Map([
    ["c-12", "12"],
    ["c-3", "3"],
  ]);
  const paper = draw({ ...SOLUTION, answers: ["c-12", "gone", "c-3"] }, (id) => numbers.get(id));

  expect(paper.querySelector(".card__answered")?.textContent).toBe("3, 12");
  showAnswers(paper, () => undefined);
  expect(paper.querySelector<HTMLElement>(".card__answers")?.hidden).toBe(true);
});

test("the direction comes from the language", () => {
  expect(["de", "ar-EG", "fa", "uk", ""].map(direction)).toEqual(["ltr", "rtl", "rtl", "ltr", "auto"]);
});
