import { copy, part } from "../web/page.ts";
import { answersOf, draw, showAnswers } from "./card.ts";
import { close, homeOf, put, tidyClusters } from "./clusters.ts";
import type { CardJson, HeadingJson } from "./frames.ts";
import { exchange, holding, insert, papers, rank } from "./places.ts";

/** Hangs the card where it belongs, or changes it there. True if it is new. */
export function upsert(board: HTMLElement, card: CardJson): boolean {
  const isNew = papers(board, card.id).length === 0;
  const paper = draw(card, numbersOn(board));
  paper.classList.toggle("card--arriving", isNew);
  holding(board, () => {
    if (card.kind === "challenge") hangChallenge(board, paper);
    else hangSolution(board, paper);
    tidy(board);
  });
  return isNew;
}

/** Hangs a heading or changes it; cards that came before it hang under it from now on. */
export function upsertHeading(board: HTMLElement, heading: HeadingJson): void {
  holding(board, () => {
    put(board, heading);
    bringHome(board);
    tidy(board);
  });
}

/** Its cards hang on, under none. */
export function removeHeading(board: HTMLElement, heading: string): void {
  holding(board, () => {
    const cluster = close(board, heading);
    bringHome(board);
    cluster?.remove();
    tidy(board);
  });
}

/** True if it hung here. */
export function remove(board: HTMLElement, card: string): boolean {
  const hung = papers(board, card);
  const left = hung.flatMap((paper) => solutionsUnder(paper));
  for (const paper of hung) paper.closest("li")?.remove();
  for (const solution of left) hangSolution(board, solution);
  tidy(board);
  return hung.length > 0;
}

/** Takes the place of everything that hangs: both are boards drawn by the server. */
export function replaceAll(board: HTMLElement, drawn: HTMLElement): void {
  for (const list of ["#clusters", "#challenges", "#loose"]) {
    part(list, HTMLElement, board).replaceChildren(...part(list, HTMLElement, drawn).children);
  }
  tidy(board);
}

export function challengesOn(board: HTMLElement): HTMLElement[] {
  return [...board.querySelectorAll<HTMLElement>(".board__cards > li > [data-kind=challenge]")].sort(
    (one, other) => Number(one.dataset["number"]) - Number(other.dataset["number"]),
  );
}

export function numbersOn(board: HTMLElement): (challenge: string) => string | undefined {
  return (challenge) => papers(board, challenge)[0]?.dataset["number"];
}

function hangChallenge(board: HTMLElement, paper: HTMLElement): void {
  const [before] = papers(board, id(paper));
  if (before) {
    exchange(before, paper);
    bringHome(board);
    return;
  }
  const group = copy("#group", HTMLElement);
  group.prepend(paper);
  insert(homeOf(board, paper), group, rank);
  const waiting = [...board.querySelectorAll<HTMLElement>(".card--solution")];
  for (const solution of waiting) {
    if (answersOf(solution).includes(id(paper))) hangSolution(board, solution);
  }
}

function hangSolution(board: HTMLElement, paper: HTMLElement): void {
  const lists = listsFor(board, paper);
  for (const before of papers(board, id(paper))) {
    const list = before.closest("ul");
    if (list === null || !lists.delete(list)) before.closest("li")?.remove();
    else if (before !== paper) exchange(before, paper.cloneNode(true) as HTMLElement);
  }
  for (const list of lists) {
    const item = document.createElement("li");
    item.classList.toggle("board__group", list.matches(".board__cards"));
    item.append(paper.cloneNode(true));
    insert(list, item, rank);
  }
}

/** Under each challenge that it answers and that hangs; if there is none, under its own heading or apart. */
function listsFor(board: HTMLElement, paper: HTMLElement): Set<Element> {
  const groups = answersOf(paper).flatMap((challenge) => papers(board, challenge));
  const lists = groups.map((challenge) => answers(challenge));
  return new Set(lists.length > 0 ? lists : [homeOf(board, paper)]);
}

function answers(challenge: HTMLElement): HTMLElement {
  return part(".board__answers", HTMLElement, challenge.parentElement ?? challenge);
}

function solutionsUnder(paper: HTMLElement): HTMLElement[] {
  return paper.dataset["kind"] === "challenge"
    ? [...answers(paper).querySelectorAll<HTMLElement>(".card")]
    : [];
}

/** What hangs under another heading than it should, with all that hangs below it. */
function bringHome(board: HTMLElement): void {
  for (const item of [...board.querySelectorAll<HTMLElement>(".board__cards > li")]) {
    const home = homeOf(board, part(".card", HTMLElement, item));
    if (item.parentElement !== home) insert(home, item, rank);
  }
}

function id(paper: HTMLElement): string {
  return paper.dataset["card"] ?? "";
}

/** Numbers, titles and the first sentence follow what hangs. */
function tidy(board: HTMLElement): void {
  const numberOf = numbersOn(board);
  for (const paper of board.querySelectorAll<HTMLElement>(".card--solution")) showAnswers(paper, numberOf);
  for (const list of board.querySelectorAll<HTMLElement>(".board__answers")) list.hidden = isEmpty(list);
  for (const section of board.querySelectorAll<HTMLElement>(".board__part")) {
    section.hidden = isEmpty(part(".board__cards", HTMLElement, section));
  }
  tidyClusters(board);
  part("#empty", HTMLElement, board).hidden = board.querySelector(".card") !== null;
}

function isEmpty(list: Element): boolean {
  return list.children.length === 0;
}
