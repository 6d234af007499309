import { expect, test } from "vitest";
import { letters, lines } from "./letters.ts";

test("letters are counted as people count them", () => {
  expect(["Büro", "Bu\u0308ro", "👨‍👩‍👧‍👦", "🇸🇾", " مرحبا\n"].map(letters)).toEqual([4, 4, 1, 1, 5]);
});

test("empty lines around the words do not count", () => {
  expect(["eins", "eins\nzwei\r\ndrei", "\n\neins\n"].map(lines)).toEqual([1, 3, 1]);
});
