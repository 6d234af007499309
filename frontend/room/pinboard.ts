import { answersOf, draw, showAnswers } from "../board/card.ts";
import type { CardJson, HeadingJson } from "../board/frames.ts";
import { part } from "../web/page.ts";
import { type Cluster, cluster } from "./clusters.ts";
import { type Bundle, bundle, idOf } from "./groups.ts";
import { Pager } from "./pager.ts";
import { type Page, pageOf } from "./paging.ts";
import { Sheets } from "./sheets.ts";
import { readHeadings } from "./strips.ts";
import { hang, takeDown } from "./tally.ts";
import { Turning } from "./turning.ts";

/** How long a new card stands out. */
const NEW_MS = 20_000;

/** One table's board on the projector. */
export class Pinboard {
  readonly turning = new Turning((page) => this.#show(page));
  readonly #main: HTMLElement;
  readonly #papers = new Map<string, HTMLElement>();
  readonly #sheets: Sheets;
  readonly #pager: Pager;
  readonly #headings: Map<string, Omit<HeadingJson, "table">>;
  #clusters: Cluster[] = [];
  #pages: Page[] = [];

  /** Takes the cards from the page, where they hang as a list. */
  constructor(main: HTMLElement) {
    this.#main = main;
    const room = part(".wall__cards", HTMLElement, main);
    for (const paper of room.querySelectorAll<HTMLElement>(".card")) this.#papers.set(idOf(paper), paper);
    this.#headings = new Map(readHeadings(main).map((heading) => [heading.id, heading]));
    this.#sheets = new Sheets(room);
    this.#pager = new Pager(part(".wall__pager", HTMLElement, main), this.turning);
  }

  pin(card: CardJson): void {
    const isNew = !this.#papers.has(card.id);
    const paper = draw(card);
    this.#papers.set(card.id, paper);
    hang(part(`[data-tally="${card.kind}"]`, HTMLElement, this.#main), card.number);
    if (isNew) standOut(paper);
    this.arrange();
    if (isNew) this.turning.jump(this.#pageOf(card.id));
  }

  remove(id: string): void {
    const paper = this.#papers.get(id);
    if (paper === undefined) return;
    this.#papers.delete(id);
    takeDown(this.#main.querySelectorAll<HTMLElement>("[data-tally]"), Number(paper.dataset["number"]));
    this.arrange();
  }

  /** Cards that came before it hang under it from now on. */
  putHeading(heading: HeadingJson): void {
    this.#headings.set(heading.id, heading);
    this.arrange();
  }

  removeHeading(id: string): void {
    if (this.#headings.delete(id)) this.arrange();
  }

  /** Again whenever a card, a heading, the window or the letters have changed; what was in view stays in view. */
  arrange(): void {
    const inView = this.#firstOn(this.turning.page);
    for (const paper of this.#papers.values()) this.#nameOthers(paper);
    this.#clusters = cluster(bundle(this.#papers.values()), this.#headings.values());
    this.#pages = this.#sheets.lay(this.#clusters);
    part(".wall__empty", HTMLElement, this.#main).hidden = this.#papers.size > 0;
    this.turning.lay(this.#pages.length, inView === undefined ? this.turning.page : this.#pageOf(inView));
  }

  #show(page: number): void {
    this.#sheets.show(page);
    this.#pager.show(page, this.#pages.length);
  }

  /** Under its challenge an answer need not name it; one that answers several does. */
  #nameOthers(paper: HTMLElement): void {
    const numbers = answersOf(paper).map((id) => this.#papers.get(id)?.dataset["number"]);
    const several = numbers.filter((number) => number !== undefined).length > 1;
    showAnswers(paper, (id) => (several ? this.#papers.get(id)?.dataset["number"] : undefined));
  }

  /** Counted as on the pages: through all headings. */
  #bundles(): Bundle[] {
    return this.#clusters.flatMap(({ bundles }) => bundles);
  }

  #firstOn(page: number): string | undefined {
    const piece = this.#pages[page]?.[0]?.[0];
    const among = piece && this.#bundles()[piece.group];
    const paper = piece?.withHead ? among?.head : among?.answers[piece?.from ?? 0];
    return paper && idOf(paper);
  }

  #pageOf(id: string): number {
    for (const [group, { head, answers }] of this.#bundles().entries()) {
      if (idOf(head) === id) return pageOf(this.#pages, group, undefined);
      const answer = answers.findIndex((paper) => idOf(paper) === id);
      if (answer >= 0) return pageOf(this.#pages, group, answer);
    }
    return this.turning.page;
  }
}

function standOut(paper: HTMLElement): void {
  paper.classList.add("card--arriving", "wall__new");
  setTimeout(() => paper.classList.remove("card--arriving", "wall__new"), NEW_MS);
}
