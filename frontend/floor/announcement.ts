import { copy, part } from "../web/page.ts";
import type { Said } from "./frames.ts";

/** In the reader's language; else in German; else in any that there is. A wall shows all: those in the hall differ. */
export function showAnnouncement(words: readonly Said[], within: ParentNode = document): void {
  const place = part("[data-announcement]", HTMLElement, within);
  const shown = place.dataset["announcement"] === "all" ? words : inOne(words);
  place.replaceChildren(...shown.map(line));
  place.hidden = shown.length === 0;
}

function inOne(words: readonly Said[]): Said[] {
  const said = [document.documentElement.lang, "de"]
    .map((language) => words.find((each) => each.language === language))
    .find((each) => each !== undefined);
  return [said ?? words[0]].filter((each) => each !== undefined);
}

function line({ language, text }: Said): HTMLElement {
  const paragraph = copy("#announced", HTMLElement);
  paragraph.lang = language;
  paragraph.dir = language === "ar" ? "rtl" : "ltr";
  paragraph.textContent = text;
  return paragraph;
}
