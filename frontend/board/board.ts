import { copy, part } from "../web/page.ts";
import { answersOf, draw, showAnswers } from "./card.ts";
import type { CardJson } from "./frames.ts";

/** Hangs the card where it belongs, or changes it there. True if it is new. */
export function upsert(board: HTMLElement, card: CardJson): boolean {
  const isNew = papers(board, card.id).length === 0;
  const paper = draw(card, numbersOn(board));
  paper.classList.toggle("card--arriving", isNew);
  if (card.kind === "challenge") hangChallenge(board, paper);
  else hangSolution(board, paper);
  tidy(board);
  return isNew;
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
  for (const list of ["#challenges", "#loose"]) {
    part(list, HTMLElement, board).replaceChildren(...part(list, HTMLElement, drawn).children);
  }
  tidy(board);
}

export function challengesOn(board: HTMLElement): HTMLElement[] {
  return [...board.querySelectorAll<HTMLElement>("#challenges > li > .card")];
}

/** One solution approach may hang under several challenges. */
export function papers(board: HTMLElement, card: string): HTMLElement[] {
  return [...board.querySelectorAll<HTMLElement>(".card")].filter((paper) => paper.dataset["card"] === card);
}

export function numbersOn(board: HTMLElement): (challenge: string) => string | undefined {
  return (challenge) => papers(board, challenge)[0]?.dataset["number"];
}

function hangChallenge(board: HTMLElement, paper: HTMLElement): void {
  const [before] = papers(board, id(paper));
  if (before) {
    exchange(before, paper);
    return;
  }
  const group = copy("#group", HTMLElement);
  group.prepend(paper);
  insert(part("#challenges", HTMLElement, board), group);
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
    item.classList.toggle("board__group", list.id === "loose");
    item.append(paper.cloneNode(true));
    insert(list, item);
  }
}

/** Under each challenge that it answers and that hangs; if there is none, apart. */
function listsFor(board: HTMLElement, paper: HTMLElement): Set<Element> {
  const groups = answersOf(paper).flatMap((challenge) => papers(board, challenge));
  const lists = groups.map((challenge) => answers(challenge));
  return new Set(lists.length > 0 ? lists : [part("#loose", HTMLElement, board)]);
}

function answers(challenge: HTMLElement): HTMLElement {
  return part(".board__answers", HTMLElement, challenge.parentElement ?? challenge);
}

function solutionsUnder(paper: HTMLElement): HTMLElement[] {
  return paper.dataset["kind"] === "challenge"
    ? [...answers(paper).querySelectorAll<HTMLElement>(".card")]
    : [];
}

/** Whoever was about to press one of its buttons still is. */
export function exchange(before: HTMLElement, after: HTMLElement): void {
  const focused = before.contains(document.activeElement) ? document.activeElement?.className : undefined;
  before.replaceWith(after);
  if (focused) after.querySelector<HTMLElement>(`.${focused.split(" ")[0]}`)?.focus();
}

/** In the order of the numbers. */
export function insert(list: Element, item: HTMLElement): void {
  const next = [...list.children].find((other) => number(other) > number(item));
  list.insertBefore(item, next ?? null);
}

function number(item: Element): number {
  return Number(part(".card", HTMLElement, item).dataset["number"]);
}

function id(paper: HTMLElement): string {
  return paper.dataset["card"] ?? "";
}

/** Numbers, headings and the first sentence follow what hangs. */
function tidy(board: HTMLElement): void {
  const numberOf = numbersOn(board);
  for (const paper of board.querySelectorAll<HTMLElement>(".card--solution")) showAnswers(paper, numberOf);
  for (const list of board.querySelectorAll<HTMLElement>(".board__answers")) list.hidden = isEmpty(list);
  for (const section of board.querySelectorAll<HTMLElement>(".board__part")) {
    section.hidden = isEmpty(part(".board__cards", HTMLElement, section));
  }
  part("#empty", HTMLElement, board).hidden = board.querySelector(".card") !== null;
}

function isEmpty(list: Element): boolean {
  return list.children.length === 0;
}
