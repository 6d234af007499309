import { copy, part } from "../web/page.ts";
import { direction } from "./card.ts";
import type { HeadingJson, Said } from "./frames.ts";

/** A heading that hangs on this page. */
export interface Heading extends Said {
  readonly id: string;
}

/** The headings of a board, and the lists of cards under them. */
export function headingsOn(board: HTMLElement): Heading[] {
  return clusters(board).map((cluster) => {
    const said = words(cluster);
    return { id: id(cluster), language: said.lang, text: said.textContent ?? "" };
  });
}

/** Where a card hangs that hangs below no challenge: under its heading, or apart. */
export function homeOf(board: HTMLElement, paper: HTMLElement): HTMLElement {
  const cluster = find(board, paper.dataset["heading"] ?? "");
  if (cluster) return part(".board__cards", HTMLElement, cluster);
  return part(paper.dataset["kind"] === "challenge" ? "#challenges" : "#loose", HTMLElement, board);
}

/** Hangs the heading at its place, or changes it there. */
export function put(board: HTMLElement, heading: HeadingJson): void {
  const cluster = find(board, heading.id) ?? hang(board, heading);
  const said = words(cluster);
  said.lang = heading.language;
  said.dir = direction(heading.language);
  said.textContent = heading.text;
}

/** From now on nothing finds a home there; what hangs there has to be moved. */
export function close(board: HTMLElement, heading: string): HTMLElement | undefined {
  const cluster = find(board, heading);
  if (cluster) cluster.dataset["heading"] = "";
  return cluster;
}

/** A heading above nothing is for the host, who has just written it or may remove it. */
export function tidyClusters(board: HTMLElement): void {
  const all = clusters(board);
  for (const cluster of all) {
    const isEmpty = part(".board__cards", HTMLElement, cluster).children.length === 0;
    cluster.hidden = isEmpty && cluster.querySelector(".cluster__edit") === null;
  }
  part(".board__rest", HTMLElement, board).hidden = all.every(({ hidden }) => hidden);
}

function hang(board: HTMLElement, { id, number }: HeadingJson): HTMLElement {
  const cluster = copy("#cluster", HTMLElement);
  const named = `heading-${id}`;
  cluster.dataset["heading"] = id;
  cluster.dataset["number"] = String(number);
  words(cluster).id = named;
  cluster.setAttribute("aria-labelledby", named);
  part(".board__cards", HTMLElement, cluster).setAttribute("aria-labelledby", named);
  cluster.querySelector(".cluster__edit")?.setAttribute("aria-describedby", named);
  const next = clusters(board).find((other) => Number(other.dataset["number"]) > number);
  part("#clusters", HTMLElement, board).insertBefore(cluster, next ?? null);
  return cluster;
}

function clusters(board: HTMLElement): HTMLElement[] {
  return [...board.querySelectorAll<HTMLElement>(".cluster")];
}

function find(board: HTMLElement, heading: string): HTMLElement | undefined {
  return heading === "" ? undefined : clusters(board).find((cluster) => id(cluster) === heading);
}

function words(cluster: HTMLElement): HTMLElement {
  return part(".cluster__heading", HTMLElement, cluster);
}

function id(cluster: HTMLElement): string {
  return cluster.dataset["heading"] ?? "";
}
