import { copy, part } from "../web/page.ts";
import type { Cluster } from "./clusters.ts";
import { type Bundle, numberOf } from "./groups.ts";
import { type Column, type Page, type Piece, paginate, type Section, type Sheet } from "./paging.ts";
import { strip, stripAgain } from "./strips.ts";

/** Lays papers out on pages; the stylesheet decides how wide a column is, and whether there are pages at all. */
export class Sheets {
  readonly #room: HTMLElement;

  constructor(room: HTMLElement) {
    this.#room = room;
  }

  lay(clusters: readonly Cluster[]): Page[] {
    const pages = this.#isPaged() ? paginate(...this.#measure(clusters)) : [[everything(clusters)]];
    this.#room.replaceChildren(
      ...pages.map((page) =>
        element(
          "li",
          "wall__page",
          page.map((it) => column(it, clusters)),
        ),
      ),
    );
    return pages;
  }

  show(page: number): void {
    for (const [at, sheet] of [...this.#room.children].entries())
      sheet.toggleAttribute("hidden", at !== page);
  }

  /** A phone, or a page at 400 %, scrolls. */
  #isPaged(): boolean {
    return getComputedStyle(this.#room).getPropertyValue("--wall-paged").trim() === "yes";
  }

  /** All in one column of a page, as they will hang: how tall is each? */
  #measure(clusters: readonly Cluster[]): [Section[], Sheet] {
    const hung = column(everything(clusters), clusters);
    const reminder = remind(undefined);
    const again = stripAgain(undefined);
    hung.append(reminder, again);
    const page = element("li", "wall__page wall__page--measured", [hung]);
    this.#room.replaceChildren(page);
    const sheet = {
      height: this.#room.clientHeight,
      columns: getComputedStyle(page).gridTemplateColumns.split(" ").length,
      gap: Number.parseFloat(getComputedStyle(hung).rowGap),
      reminder: height(reminder),
      again: height(again),
    };
    const strips = [...hung.querySelectorAll<HTMLElement>(".wall__strip")].map(height);
    const sections = clusters.map(({ bundles }, at) => ({
      strip: strips[at] ?? 0,
      groups: bundles.map(({ head, answers }) => ({ head: height(head), answers: answers.map(height) })),
    }));
    return [sections, sheet];
  }
}

function everything(clusters: readonly Cluster[]): Column {
  let group = 0;
  return clusters.flatMap(({ heading, bundles }) =>
    bundles.map(({ answers }, at): Piece => {
      const piece = { group: group++, withHead: true, from: 0, to: answers.length };
      return heading === undefined || at > 0 ? piece : { ...piece, heading: "whole" };
    }),
  );
}

function column(pieces: Column, clusters: readonly Cluster[]): HTMLElement {
  const all = clusters.flatMap(({ heading, bundles }) => bundles.map((bundle) => ({ heading, bundle })));
  const items = pieces.flatMap((piece) => {
    const { heading, bundle } = all[piece.group] as (typeof all)[number];
    const above = piece.heading === "again" ? stripAgain(heading) : strip(heading);
    return [
      ...(piece.heading === undefined ? [] : [element("li", "wall__strip", [above])]),
      hangTogether(piece, bundle),
    ];
  });
  return element("ul", "wall__column", items);
}

function hangTogether({ withHead, from, to }: Piece, { head, answers }: Bundle): HTMLElement {
  const first = withHead ? head : remind(head);
  const rest = answers.slice(from, to).map((paper) => element("li", "", [paper]));
  return element(
    "li",
    "wall__group",
    rest.length > 0 ? [first, element("ul", "wall__answers", rest)] : [first],
  );
}

/** One line: to which challenge the answers below belong. */
function remind(challenge: HTMLElement | undefined): HTMLElement {
  const line = copy("#reminder", HTMLElement);
  if (challenge === undefined) return line;
  const said = part(".card__text", HTMLElement, challenge);
  const text = part(".wall__reminder-text", HTMLElement, line);
  part(".wall__reminder-number", HTMLElement, line).textContent = String(numberOf(challenge));
  text.textContent = said.textContent;
  text.lang = said.lang;
  text.dir = said.dir;
  return line;
}

/** Rounded up, since browsers lay out in fractions of a pixel. */
function height(paper: HTMLElement): number {
  return paper.offsetHeight + 1;
}

function element(name: string, className: string, children: readonly HTMLElement[]): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
}
