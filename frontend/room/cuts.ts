import type { Group, Piece, Sheet } from "./paging.ts";

export interface Cut extends Omit<Piece, "group" | "heading"> {
  readonly height: number;
}

/**
 * A group that fits into a column stays together; a longer one is cut between two papers.
 *
 * @param room in a column, below the heading
 */
export function cuts(group: Group, { gap, reminder }: Sheet, room: number): Cut[] {
  const done: Cut[] = [];
  let cut: Cut = { withHead: true, from: 0, to: 0, height: group.head };
  group.answers.forEach((answer, index) => {
    const height = cut.height + gap + answer;
    if (height <= room) {
      cut = { ...cut, to: index + 1, height };
    } else {
      done.push(cut);
      cut = { withHead: false, from: index, to: index + 1, height: reminder + gap + answer };
    }
  });
  return [...done, cut];
}
