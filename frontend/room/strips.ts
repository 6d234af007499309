import { direction } from "../board/card.ts";
import type { Said } from "../board/frames.ts";
import { copy, part } from "../web/page.ts";
import type { Cluster, Heading } from "./clusters.ts";

/** The table's headings, as the server drew them. */
export function readHeadings(main: HTMLElement): Heading[] {
  return [...main.querySelectorAll<HTMLElement>(".wall__headings > li")].map((line) => ({
    id: line.dataset["heading"] ?? "",
    number: Number(line.dataset["number"]),
    language: line.lang,
    text: line.textContent ?? "",
  }));
}

/** The long card above its cluster. */
export function strip(heading: Cluster["heading"]): HTMLElement {
  const drawn = draw(heading);
  part(".wall__heading-again", HTMLElement, drawn).remove();
  return drawn;
}

/** The same in one line, where the cluster goes on. */
export function stripAgain(heading: Cluster["heading"]): HTMLElement {
  const drawn = draw(heading);
  drawn.classList.add("wall__heading--again");
  return drawn;
}

function draw(heading: Cluster["heading"]): HTMLElement {
  if (heading === "none") return copy("#heading-none", HTMLElement);
  const drawn = copy("#heading-strip", HTMLElement);
  if (heading) say(drawn, heading);
  return drawn;
}

/** The whole strip in the language's direction, so that the dots stand behind the words. */
function say(drawn: HTMLElement, { language, text }: Said): void {
  drawn.lang = language;
  drawn.dir = direction(language);
  part(".wall__heading-text", HTMLElement, drawn).textContent = text;
}
