/** Heights as measured, in pixels: the paper does not know how long a word is, the screen does. */
export interface Group {
  readonly head: number;
  readonly answers: readonly number[];
}

export interface Sheet {
  readonly height: number;
  readonly columns: number;
  /** Between two papers. */
  readonly gap: number;
  /** The line that names the challenge again where its answers go on in another column. */
  readonly reminder: number;
}

/** Part of a group: with its head or the reminder of it, and the answers from `from` up to `to`. */
export interface Piece {
  readonly group: number;
  readonly withHead: boolean;
  readonly from: number;
  readonly to: number;
}

export type Column = readonly Piece[];
export type Page = readonly Column[];

interface Open {
  readonly pieces: Piece[];
  used: number;
}

/**
 * Nothing shrinks and nothing is cut off: what does not fit hangs on the next page. Within a page a group takes
 * the first column that has room for it, so that no large gaps are left. Always one page at least.
 */
export function paginate(groups: readonly Group[], sheet: Sheet): Page[] {
  const pages = [blank(sheet)];
  groups.forEach((group, index) => {
    let after = -1;
    for (const { height, ...cut } of pieces(group, sheet)) {
      after = place({ group: index, ...cut }, height, after, pages, sheet);
    }
  });
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

/** @returns the column, after which the rest of the group goes on */
function place(piece: Piece, height: number, after: number, pages: Open[][], sheet: Sheet): number {
  const page = pages.at(-1) ?? [];
  const found = page.findIndex((column, at) => at > after && hasRoom(column, height, sheet));
  if (found < 0) {
    pages.push(blank(sheet));
    return place(piece, height, -1, pages, sheet);
  }
  const column = page[found] as Open;
  column.used += (column.pieces.length > 0 ? sheet.gap : 0) + height;
  column.pieces.push(piece);
  return found;
}

/** An empty column takes any paper, even one that is taller than the screen. */
function hasRoom({ pieces, used }: Open, height: number, sheet: Sheet): boolean {
  return pieces.length === 0 || used + sheet.gap + height <= sheet.height;
}

function blank(sheet: Sheet): Open[] {
  return Array.from({ length: sheet.columns }, () => ({ pieces: [], used: 0 }));
}

interface Cut extends Omit<Piece, "group"> {
  readonly height: number;
}

/** A group that fits into a column stays together; a longer one is cut between two papers. */
function pieces(group: Group, sheet: Sheet): Cut[] {
  const cuts: Cut[] = [];
  let cut: Cut = { withHead: true, from: 0, to: 0, height: group.head };
  group.answers.forEach((answer, index) => {
    const height = cut.height + sheet.gap + answer;
    if (height <= sheet.height) {
      cut = { ...cut, to: index + 1, height };
    } else {
      cuts.push(cut);
      cut = {
        withHead: false,
        from: index,
        to: index + 1,
        height: sheet.reminder + sheet.gap + answer,
      };
    }
  });
  return [...cuts, cut];
}
