import { expect, test } from "vitest";
import { type Column, type Group, type Page, paginate, type Section, type Sheet } from "./paging.ts";

const SHEET: Sheet = { height: 800, columns: 3, gap: 20, reminder: 40, again: 50 };
const STRIP = 80;

function alone(height: number): Group {
  return { head: height, answers: [] };
}

function under(...groups: Group[]): Section {
  return { strip: STRIP, groups };
}

/** What stands in a column, as one would read it out: H is a heading, h the same once again. */
function read(pages: readonly Page[]): string[][] {
  return pages.map((page) =>
    page.map((column) =>
      column
        .map(
          ({ group, withHead, from, to, heading }) =>
            `${heading === undefined ? "" : heading === "whole" ? "H " : "h "}${group}${withHead ? "" : "…"}${
              from < to ? `:${from}-${to - 1}` : ""
            }`,
        )
        .join(" "),
    ),
  );
}

test("a heading hangs above its cards, and the next one below these", () => {
  const pages = paginate([under(alone(100), alone(100)), under(alone(100))], SHEET);

  expect(read(pages)).toEqual([["H 0 1 H 2"]]);
});

test("a heading counts for what fits into a column", () => {
  expect(read(paginate([under(alone(700))], SHEET))).toEqual([["H 0"]]);
  expect(read(paginate([under(alone(340), alone(340))], SHEET))).toEqual([["H 0 1"]]);
  expect(read(paginate([under(alone(340), alone(341))], SHEET))).toEqual([["H 0", "h 1"]]);
});

test("no heading hangs at the foot of a column without a card", () => {
  const pages = paginate([under(alone(500)), under(alone(300))], SHEET);

  expect(read(pages)).toEqual([["H 0", "H 1"]]);
});

test("where its cards go on in another column or on another page, the heading is named again", () => {
  const pages = paginate([under(...Array(5).fill(alone(600)))], SHEET);

  expect(read(pages)).toEqual([
    ["H 0", "h 1", "h 2"],
    ["h 3", "h 4"],
  ]);
});

test("no card hangs before the heading to which it belongs", () => {
  const pages = paginate([under(alone(500)), under(alone(600), alone(50))], SHEET);

  expect(read(pages)).toEqual([["H 0", "H 1 2"]]);
});

test("no card of one heading hangs below the cards of another without being told apart", () => {
  const pages = paginate([under(alone(300), alone(500), alone(60)), under(alone(40))], SHEET);

  expect(read(pages)).toEqual([["H 0 2 H 3", "h 1"]]);
});

test("a group that is cut is named again, below its heading", () => {
  const pages = paginate([under({ head: 300, answers: [300, 300, 300] })], SHEET);

  expect(read(pages)).toEqual([["H 0:0-0", "h 0…:1-2"]]);
});

test("from 1 to 120 cards under up to 9 headings: each once, in columns that hold them, under its own heading", () => {
  for (let cards = 1; cards <= 120; cards++) {
    const sections = world(cards);
    const groups = sections.flatMap((section) => section.groups);
    const columns = paginate(sections, SHEET).flat();
    const hung = columns
      .flat()
      .flatMap(({ group, withHead, from, to }) => [
        ...(withHead ? [`${group}`] : []),
        ...Array.from({ length: to - from }, (_, at) => `${group}.${from + at}`),
      ]);

    expect(hung.sort()).toEqual(
      groups.flatMap((group, at) => [`${at}`, ...group.answers.map((_, answer) => `${at}.${answer}`)]).sort(),
    );
    expect(columns.every((column) => heightOf(column, groups) <= SHEET.height)).toBe(true);
    expect(columns.every((column) => isUnderItsHeading(column, sections))).toBe(true);
    const whole = columns.flat().filter(({ heading }) => heading === "whole");
    expect(whole).toHaveLength(sections.length);
  }
});

function world(cards: number): Section[] {
  const groups = Array.from({ length: cards }, (_, at) => ({
    head: 120 + ((at * 97) % 500),
    answers: Array.from({ length: at % 5 }, (_, answer) => 120 + ((at * 31 + answer * 53) % 400)),
  }));
  const each = Math.ceil(cards / (1 + (cards % 9)));
  return Array.from({ length: Math.ceil(cards / each) }, (_, at) =>
    under(...groups.slice(at * each, (at + 1) * each)),
  );
}

function sectionOf(group: number, sections: readonly Section[]): number {
  let before = 0;
  return sections.findIndex(({ groups }) => {
    before += groups.length;
    return group < before;
  });
}

/** Read from above, the last heading is always the card's own. */
function isUnderItsHeading(column: Column, sections: readonly Section[]): boolean {
  let last = -1;
  return column.every(({ group, heading }) => {
    if (heading !== undefined) last = sectionOf(group, sections);
    return last === sectionOf(group, sections);
  });
}

function heightOf(column: Column, groups: readonly Group[]): number {
  const papers = column.flatMap(({ group, withHead, from, to, heading }) => [
    ...(heading === undefined ? [] : [heading === "whole" ? STRIP : SHEET.again]),
    withHead ? (groups[group]?.head ?? 0) : SHEET.reminder,
    ...(groups[group]?.answers.slice(from, to) ?? []),
  ]);
  return papers.reduce((sum, height) => sum + height, 0) + (papers.length - 1) * SHEET.gap;
}
