import { expect, test } from "vitest";
import { wholeLines } from "./lines.ts";

test("half a line is none", () => {
  expect(wholeLines(60, 44)).toBe(1);
  expect(wholeLines(40, 44)).toBe(0);
});

test("a room for exactly one line, in whole pixels, has room for one line", () => {
  expect(wholeLines(24, 24.47)).toBe(1);
  expect(wholeLines(48, 48.94 / 2)).toBe(2);
});
