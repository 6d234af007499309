import { expect, test } from "vitest";
import { bundle, idOf } from "./groups.ts";

function paper(number: number, ...answers: string[]): HTMLElement {
  const element = document.createElement("article");
  const kind = answers.length > 0 ? "solution" : "challenge";
  Object.assign(element.dataset, {
    card: `c${number}`,
    kind,
    number: String(number),
    answers: answers.join(" "),
  });
  return element;
}

function read(papers: HTMLElement[]): string[] {
  return bundle(papers).map(({ head, answers }) => [head, ...answers].map(idOf).join(" "));
}

test("each challenge hangs with what answers it, in the order of pinning", () => {
  expect(read([paper(5, "c1"), paper(2), paper(1), paper(4, "c2"), paper(3, "c1")])).toEqual([
    "c1 c3 c5",
    "c2 c4",
  ]);
});

test("an answer to several challenges hangs once, under the first", () => {
  expect(read([paper(1), paper(2), paper(3, "c2", "c1")])).toEqual(["c1 c3", "c2"]);
});

test("an answer whose challenge is gone hangs alone, after the others", () => {
  expect(read([paper(2, "gone"), paper(3)])).toEqual(["c3", "c2"]);
});
