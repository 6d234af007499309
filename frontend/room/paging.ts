import { cuts } from "./cuts.ts";

/** Heights as measured, in pixels: the paper does not know how long a word is, the screen does. */
export interface Group {
  readonly head: number;
  readonly answers: readonly number[];
}

/** Groups that hang together under a heading. */
export interface Section {
  /** How tall the heading is; 0 where nothing has one. */
  readonly strip: number;
  readonly groups: readonly Group[];
}

export interface Sheet {
  readonly height: number;
  readonly columns: number;
  /** Between two papers. */
  readonly gap: number;
  /** The line that names the challenge again where its answers go on in another column. */
  readonly reminder: number;
  /** The heading in one line, where its groups go on in another column. */
  readonly again: number;
}

/** Part of a group: with its head or the reminder of it, and the answers from `from` up to `to`. */
export interface Piece {
  /** Counted through all sections. */
  readonly group: number;
  readonly withHead: boolean;
  readonly from: number;
  readonly to: number;
  /** Above it hangs its heading, whole or once again. */
  readonly heading?: "whole" | "again";
}

export type Column = readonly Piece[];
export type Page = readonly Column[];

interface Open {
  readonly pieces: Piece[];
  used: number;
  /** Under whose heading it ends. */
  section: Progress | undefined;
}

/** How far a section has come: its groups go on where it began, or behind that. */
interface Progress {
  readonly strip: number;
  begun: boolean;
  column: number;
}

/**
 * Nothing shrinks and nothing is cut off: what does not fit hangs on the next page. Within a page a group takes
 * the first column that has room for it, so that no large gaps are left; under a heading none hangs before the
 * heading, and no heading hangs without a card. Always one page at least.
 */
export function paginate(sections: readonly Section[], sheet: Sheet): Page[] {
  const pages = [blank(sheet)];
  let index = 0;
  for (const { strip, groups } of sections) {
    const section: Progress = { strip, begun: false, column: 0 };
    for (const group of groups) {
      let after = -1;
      for (const { height, ...cut } of cuts(group, sheet, roomUnder(strip, sheet))) {
        after = place({ group: index, ...cut }, height, after, section, pages, sheet);
      }
      index += 1;
    }
  }
  return pages.map((page) => page.filter(({ pieces }) => pieces.length > 0).map(({ pieces }) => pieces));
}

export function pageOf(pages: readonly Page[], group: number, answer: number | undefined): number {
  const holds = (piece: Piece): boolean =>
    piece.group === group &&
    (answer === undefined ? piece.withHead : piece.from <= answer && answer < piece.to);
  return Math.max(
    0,
    pages.findIndex((page) => page.some((column) => column.some(holds))),
  );
}

function roomUnder(strip: number, { height, gap, again }: Sheet): number {
  return strip === 0 ? height : height - Math.max(strip, again) - gap;
}

/** @returns the column, after which the rest of the group goes on */
function place(
  piece: Piece,
  height: number,
  after: number,
  section: Progress,
  pages: Open[][],
  sheet: Sheet,
): number {
  const page = pages.at(-1) ?? [];
  const least = Math.max(after + 1, section.column);
  const found = page.findIndex((column, at) => at >= least && hasRoom(column, height, section, sheet));
  if (found < 0) {
    pages.push(blank(sheet));
    section.column = 0;
    return place(piece, height, -1, section, pages, sheet);
  }
  hang(page[found] as Open, piece, height, section, sheet);
  if (section.strip > 0 && !section.begun) section.column = found;
  section.begun = true;
  return found;
}

function hang(column: Open, piece: Piece, height: number, section: Progress, sheet: Sheet): void {
  const isUnderIt = section.strip === 0 || column.section === section;
  column.used += added(column, height, section, sheet);
  column.pieces.push(isUnderIt ? piece : { ...piece, heading: section.begun ? "again" : "whole" });
  column.section = section;
}

/** An empty column takes any paper, even one that is taller than the screen. */
function hasRoom(column: Open, height: number, section: Progress, sheet: Sheet): boolean {
  return column.pieces.length === 0 || column.used + added(column, height, section, sheet) <= sheet.height;
}

/** With what hangs between, and with the heading where another one or none hangs above. */
function added({ pieces, section: above }: Open, height: number, section: Progress, sheet: Sheet): number {
  const strip = section.begun ? sheet.again : section.strip;
  const heading = section.strip === 0 || above === section ? 0 : strip + sheet.gap;
  return (pieces.length > 0 ? sheet.gap : 0) + heading + height;
}

function blank(sheet: Sheet): Open[] {
  return Array.from({ length: sheet.columns }, () => ({ pieces: [], used: 0, section: undefined }));
}
