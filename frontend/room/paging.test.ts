import { expect, test } from "vitest";
import { type Group, type Page, pageOf, paginate as paginateSections, type Sheet } from "./paging.ts";

const SHEET: Sheet = { height: 800, columns: 3, gap: 20, reminder: 40, again: 50 };

/** Without headings. */
function paginate(groups: readonly Group[], sheet: Sheet): Page[] {
  return paginateSections([{ strip: 0, groups }], sheet);
}

function alone(height: number): Group {
  return { head: height, answers: [] };
}

/** What stands in a column, as one would read it out. */
function read(pages: readonly Page[]): string[][] {
  return pages.map((page) =>
    page.map((column) =>
      column
        .map(
          ({ group, withHead, from, to }) =>
            `${group}${withHead ? "" : "…"}${from < to ? `:${from}-${to - 1}` : ""}`,
        )
        .join(" "),
    ),
  );
}

test("an empty board is one empty page", () => {
  expect(paginate([], SHEET)).toEqual([[]]);
});

test("one card hangs on one page", () => {
  expect(read(paginate([alone(250)], SHEET))).toEqual([["0"]]);
});

test("a column holds what fits, the gaps between included", () => {
  expect(read(paginate([alone(390), alone(390)], SHEET))).toEqual([["0 1"]]);
  expect(read(paginate([alone(390), alone(391)], SHEET))).toEqual([["0", "1"]]);
});

test("a full board goes on on the next page", () => {
  expect(read(paginate(Array(8).fill(alone(390)), SHEET))).toEqual([["0 1", "2 3", "4 5"], ["6 7"]]);
});

test("a challenge stays together with its answers when a column holds them", () => {
  const pages = paginate([alone(200), { head: 200, answers: [200, 200] }], SHEET);

  expect(read(pages)).toEqual([["0", "1:0-1"]]);
});

test("a group that no column holds is cut between two papers and named again", () => {
  const pages = paginate([{ head: 300, answers: [300, 300, 300, 300] }], SHEET);

  expect(read(pages)).toEqual([["0:0-0", "0…:1-2", "0…:3-3"]]);
});

test("a small group takes the gap that a larger one has left on the page", () => {
  const pages = paginate([alone(500), alone(500), alone(200), alone(500), alone(500)], SHEET);

  expect(read(pages)).toEqual([["0 2", "1", "3"], ["4"]]);
});

test("a page that was left is not filled later, so that the pages stay in order", () => {
  const pages = paginate([...Array(4).fill(alone(700)), alone(50)], { ...SHEET, columns: 2 });

  expect(read(pages)).toEqual([
    ["0", "1"],
    ["2 4", "3"],
  ]);
});

test("the rest of a cut group never hangs before its beginning", () => {
  const pages = paginate([alone(500), { head: 300, answers: [300, 190] }], SHEET);

  expect(read(pages)).toEqual([["0", "1:0-0", "1…:1-1"]]);
});

test("what follows a cut group uses the rest of its column", () => {
  const pages = paginate([{ head: 300, answers: [300, 300] }, alone(300)], SHEET);

  expect(read(pages)).toEqual([["0:0-0", "0…:1-1 1"]]);
});

test("a paper taller than the screen gets a column of its own and nothing is lost", () => {
  const pages = paginate([{ head: 900, answers: [900, 900] }, alone(100)], SHEET);

  expect(read(pages)).toEqual([["0", "0…:0-0", "0…:1-1"], ["1"]]);
});

test("the page of a card is found, also in a group that was cut", () => {
  const pages = paginate(
    [...Array(6).fill(alone(390)), { head: 300, answers: [300, 300, 300, 300, 300, 300] }],
    SHEET,
  );

  expect(pageOf(pages, 0, undefined)).toBe(0);
  expect(pageOf(pages, 6, undefined)).toBe(1);
  expect(pageOf(pages, 6, 5)).toBe(2);
});

test("from 1 to 120 cards: each exactly once, and no column overflows", () => {
  for (let cards = 1; cards <= 120; cards++) {
    const groups = Array.from({ length: cards }, (_, at) => ({
      head: 120 + ((at * 97) % 600),
      answers: Array.from({ length: at % 5 }, (_, answer) => 120 + ((at * 31 + answer * 53) % 500)),
    }));
    const columns = paginate(groups, SHEET).flat();
    const hung = columns
      .flat()
      .flatMap(({ group, withHead, from, to }) => [
        ...(withHead ? [`${group}`] : []),
        ...Array.from({ length: to - from }, (_, at) => `${group}.${from + at}`),
      ]);
    const papers = groups.flatMap((group, at) => [
      `${at}`,
      ...group.answers.map((_, answer) => `${at}.${answer}`),
    ]);

    expect(hung.sort()).toEqual(papers.sort());
    for (const column of columns) expect(heightOf(column, groups)).toBeLessThanOrEqual(SHEET.height);
  }
});

function heightOf(column: Page[number], groups: readonly Group[]): number {
  const papers = column.flatMap(({ group, withHead, from, to }) => [
    withHead ? (groups[group]?.head ?? 0) : SHEET.reminder,
    ...(groups[group]?.answers.slice(from, to) ?? []),
  ]);
  return papers.reduce((sum, height) => sum + height, 0) + (papers.length - 1) * SHEET.gap;
}
