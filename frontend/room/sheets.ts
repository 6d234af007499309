import { copy, part } from "../web/page.ts";
import { type Bundle, numberOf } from "./groups.ts";
import { type Column, type Group, type Page, paginate, type Sheet } from "./paging.ts";

/** Lays papers out on pages; the stylesheet decides how wide a column is, and whether there are pages at all. */
export class Sheets {
  readonly #room: HTMLElement;

  constructor(room: HTMLElement) {
    this.#room = room;
  }

  lay(bundles: readonly Bundle[]): Page[] {
    const pages = this.#isPaged() ? paginate(...this.#measure(bundles)) : [[everything(bundles)]];
    this.#room.replaceChildren(
      ...pages.map((page) =>
        element(
          "li",
          "wall__page",
          page.map((it) => column(it, bundles)),
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
  #measure(bundles: readonly Bundle[]): [Group[], Sheet] {
    const hung = column(everything(bundles), bundles);
    const reminder = remind(undefined);
    hung.append(reminder);
    const page = element("li", "wall__page wall__page--measured", [hung]);
    this.#room.replaceChildren(page);
    const sheet = {
      height: this.#room.clientHeight,
      columns: getComputedStyle(page).gridTemplateColumns.split(" ").length,
      gap: Number.parseFloat(getComputedStyle(hung).rowGap),
      reminder: height(reminder),
    };
    const groups = bundles.map(({ head, answers }) => ({ head: height(head), answers: answers.map(height) }));
    return [groups, sheet];
  }
}

function everything(bundles: readonly Bundle[]): Column {
  return bundles.map(({ answers }, group) => ({ group, withHead: true, from: 0, to: answers.length }));
}

function column(pieces: Column, bundles: readonly Bundle[]): HTMLElement {
  const groups = pieces.map(({ group, withHead, from, to }) => {
    const { head, answers } = bundles[group] as Bundle;
    const first = withHead ? head : remind(head);
    const rest = answers.slice(from, to).map((paper) => element("li", "", [paper]));
    return element(
      "li",
      "wall__group",
      rest.length > 0 ? [first, element("ul", "wall__answers", rest)] : [first],
    );
  });
  return element("ul", "wall__column", groups);
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
