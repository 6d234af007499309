import { copy, part } from "../web/page.ts";
import type { CardJson, Translation } from "./frames.ts";

/** What of a card is drawn; one that waits for the network has no number yet. */
export type Drawn = Omit<CardJson, "number" | "table" | "round" | "wording" | "at"> & {
  number?: number;
  wording?: string;
};

/** The number of a challenge that hangs on this page. */
export type NumberOf = (challenge: string) => string | undefined;

const FROM_THE_RIGHT = new Set(["ar", "ckb", "dv", "fa", "he", "ps", "sd", "syr", "ug", "ur", "yi"]);

/** From the language: an Arabic sentence may begin with a Latin abbreviation. */
export function direction(language: string): "ltr" | "rtl" | "auto" {
  const [primary = ""] = language.toLowerCase().split("-");
  if (primary === "") return "auto";
  return FROM_THE_RIGHT.has(primary) ? "rtl" : "ltr";
}

/** A fresh card from the page's `<template>`, in the reader's language. */
export function draw(card: Drawn, numberOf: NumberOf = () => undefined): HTMLElement {
  const paper = copy(`#card-${card.kind}`, HTMLElement);
  fill(paper, card, numberOf);
  return paper;
}

/** Writes the card onto a blank paper: one that was cloned and never filled. */
export function fill(paper: HTMLElement, card: Drawn, numberOf: NumberOf = () => undefined): void {
  paper.dataset["card"] = card.id;
  paper.dataset["kind"] = card.kind;
  paper.dataset["number"] = String(card.number ?? "");
  paper.dataset["answers"] = card.answers.join(" ");
  paper.dataset["heading"] = card.heading ?? "";
  paper.dataset["kept"] = String(card.exampleKept);
  paper.dataset["wording"] = card.wording ?? "";
  part(".card__number", HTMLElement, paper).textContent = String(card.number ?? "");
  part(".card__corrected", HTMLElement, paper).hidden = !card.corrected;
  say(part(".card__text", HTMLElement, paper), card.language, card.text);
  translate(part(".card__translated", HTMLElement, paper), card.translations);
  exemplify(part(".card__example", HTMLElement, paper), card);
  showAnswers(paper, numberOf);
}

function translate(blank: HTMLElement, translations: readonly Translation[]): void {
  blank.replaceWith(
    ...translations.map(({ language, text, checked }) => {
      const translated = blank.cloneNode(true) as HTMLElement;
      say(part(".card__translation", HTMLElement, translated), language, text);
      part(".card__unchecked", HTMLElement, translated).hidden = checked;
      return translated;
    }),
  );
}

function exemplify(
  blank: HTMLElement,
  { example, exampleKept, language }: Pick<Drawn, "example" | "exampleKept" | "language">,
): void {
  part(".card__kept", HTMLElement, blank).hidden = !exampleKept;
  if (example) say(part(".card__case", HTMLElement, blank), language, example);
  else blank.remove();
}

/** Whether there is an example that has not been written onto this paper. */
export function awaitsExample(paper: HTMLElement): boolean {
  return paper.dataset["kept"] === "true" && paper.querySelector(".card__example") === null;
}

/** Writes a kept example onto a paper that was drawn without it. */
export function showExample(paper: HTMLElement, language: string, example: string): void {
  const line = part(".card__example", HTMLElement, copy(`#card-${paper.dataset["kind"]}`, HTMLElement));
  exemplify(line, { example, language, exampleKept: true });
  const said = paper.querySelectorAll(".card__text, .card__translated");
  said[said.length - 1]?.after(line);
}

/** Names the challenges by number: again whenever one of them comes or goes. */
export function showAnswers(paper: HTMLElement, numberOf: NumberOf): void {
  const line = paper.querySelector<HTMLElement>(".card__answers");
  if (!line) return;
  const numbers = answersOf(paper)
    .map(numberOf)
    .filter((number) => number !== undefined)
    .sort((one, other) => Number(one) - Number(other));
  line.hidden = numbers.length === 0;
  part(".card__answered", HTMLElement, line).textContent = numbers.join(", ");
}

export function answersOf(paper: HTMLElement): string[] {
  return (paper.dataset["answers"] ?? "").split(" ").filter((id) => id !== "");
}

function say(element: HTMLElement, language: string, text: string): void {
  element.lang = language;
  element.dir = direction(language);
  element.textContent = text;
}

/** What stands on a paper: the page is the only copy. */
export function read(paper: HTMLElement): Drawn {
  const text = part(".card__text", HTMLElement, paper);
  const example = paper.querySelector(".card__case")?.textContent;
  return {
    id: paper.dataset["card"] ?? "",
    kind: paper.dataset["kind"] === "solution" ? "solution" : "challenge",
    ...(paper.dataset["number"] && { number: Number(paper.dataset["number"]) }),
    language: text.lang,
    text: text.textContent ?? "",
    ...(paper.dataset["heading"] && { heading: paper.dataset["heading"] }),
    ...(example && { example }),
    exampleKept: paper.dataset["kept"] === "true",
    ...(paper.dataset["wording"] && { wording: paper.dataset["wording"] }),
    translations: [...paper.querySelectorAll<HTMLElement>(".card__translated")].map(readTranslation),
    answers: answersOf(paper),
    corrected: !part(".card__corrected", HTMLElement, paper).hasAttribute("hidden"),
  };
}

function readTranslation(translated: HTMLElement): Translation {
  const said = part(".card__translation", HTMLElement, translated);
  return {
    language: said.lang,
    text: said.textContent ?? "",
    checked: part(".card__unchecked", HTMLElement, translated).hasAttribute("hidden"),
  };
}
