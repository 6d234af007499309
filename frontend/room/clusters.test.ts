import { expect, test } from "vitest";
import { cluster, type Heading } from "./clusters.ts";
import { bundle, idOf } from "./groups.ts";

const HOURS: Heading = { id: "h1", number: 1, language: "de", text: "Öffnungszeiten" };
const LANGUAGE: Heading = { id: "h2", number: 2, language: "ar", text: "اللغة" };

function paper(number: number, heading: string, ...answers: string[]): HTMLElement {
  const element = document.createElement("article");
  const kind = answers.length > 0 ? "solution" : "challenge";
  const card = `c${number}`;
  Object.assign(element.dataset, { card, kind, heading, number: String(number), answers: answers.join(" ") });
  return element;
}

function read(papers: HTMLElement[], ...headings: Heading[]): string[] {
  return cluster(bundle(papers), headings).map(({ heading, bundles }) => {
    const cards = bundles.map(({ head, answers }) => [head, ...answers].map(idOf).join("+")).join(" ");
    return `${typeof heading === "object" ? heading.text : heading}: ${cards}`;
  });
}

test("where nothing has a heading, everything hangs as ever", () => {
  expect(read([paper(1, ""), paper(2, "")])).toEqual(["undefined: c1 c2"]);
  expect(read([])).toEqual([]);
});

test("cards hang under their headings in the order of these, and the rest is said to have none", () => {
  const papers = [paper(1, "h2"), paper(2, ""), paper(3, "h1"), paper(4, "h1", "gone")];

  expect(read(papers, LANGUAGE, HOURS)).toEqual(["Öffnungszeiten: c3 c4", "اللغة: c1", "none: c2"]);
});

test("what answers a challenge follows it, wherever it was put itself", () => {
  const papers = [paper(1, "h1"), paper(2, "h2", "c1"), paper(3, "h2")];

  expect(read(papers, HOURS, LANGUAGE)).toEqual(["Öffnungszeiten: c1+c2", "اللغة: c3"]);
});

test("a heading above nothing is left out, and one that is gone is none", () => {
  expect(read([paper(1, "gone")], HOURS)).toEqual(["undefined: c1"]);
});
