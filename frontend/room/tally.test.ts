import { expect, test } from "vitest";
import { hang, takeDown } from "./tally.ts";

function counter(numbers: string): HTMLElement {
  const element = document.createElement("span");
  element.dataset["numbers"] = numbers;
  return element;
}

test("a card that is told of twice counts once", () => {
  const tally = counter("1 4");
  hang(tally, 7);
  hang(tally, 7);
  hang(tally, 4);

  expect(tally.textContent).toBe("3");
});

test("a card that is gone is taken down wherever it hung, and the other boards stay as they are", () => {
  const [here, there] = [counter("1 4"), counter("2")];
  takeDown([here, there], 4);
  takeDown([here, there], 99);

  expect([here.dataset["numbers"], there.dataset["numbers"]]).toEqual(["1", "2"]);
  expect([here.textContent, there.textContent]).toEqual(["1", ""]);
});

test("the first card hangs on an empty board", () => {
  const tally = counter("");
  hang(tally, 1);

  expect(tally.textContent).toBe("1");
});
