import { beforeEach, expect, test } from "vitest";
import { showAnnouncement } from "./announcement.ts";
import { showSeats } from "./seats.ts";

const WORDS = [
  { language: "de", text: "Noch fünf Minuten" },
  { language: "ar", text: "بقيت خمس دقائق" },
];

beforeEach(() => {
  document.documentElement.lang = "de";
});

function place(which: "one" | "all"): HTMLElement {
  document.body.innerHTML = `<div data-announcement="${which}" hidden></div><template id="announced"><p></p></template>`;
  return document.querySelector("[data-announcement]") as HTMLElement;
}

test("a phone reads an announcement in its reader's language, or else in German", () => {
  const phone = place("one");
  document.documentElement.lang = "ar";
  showAnnouncement(WORDS);
  expect([phone.textContent, phone.querySelector("p")?.dir]).toEqual(["بقيت خمس دقائق", "rtl"]);

  document.documentElement.lang = "en";
  showAnnouncement(WORDS);
  expect(phone.textContent).toBe("Noch fünf Minuten");
  expect(phone.hidden).toBe(false);
});

test("a wall shows all languages, and nothing once it is over", () => {
  const wall = place("all");
  showAnnouncement(WORDS);
  expect(wall.querySelectorAll("p")).toHaveLength(2);

  showAnnouncement([]);
  expect([wall.hidden, wall.textContent]).toEqual([true, ""]);
});

test("each table says how many sit there and how many can, and all are full", () => {
  document.body.innerHTML = ["a", "b"]
    .map(
      (id) =>
        `<a data-table="${id}"><span data-seats="free"><b class="seats__free" data-say-free="Frei: {0}"
          data-say-full="Voll"></b> <i class="seats__taken" data-say-taken="{0} von {1}"></i></span></a>`,
    )
    .join("<p data-all-full hidden></p>");
  const notice = document.querySelector<HTMLElement>("[data-all-full]");

  showSeats({ type: "seats-changed", people: { a: 12 }, places: 12, moving: true }, document);

  const lines = [...document.querySelectorAll<HTMLElement>("[data-seats]")];
  expect(lines.map((line) => line.textContent)).toEqual(["Voll 12 von 12", "Frei: 12 0 von 12"]);
  expect(lines.map((line) => line.dataset["seats"])).toEqual(["full", "free"]);
  expect(notice?.hidden).toBe(true);

  showSeats({ type: "seats-changed", people: { a: 12, b: 13 }, places: 12, moving: true }, document);
  expect(lines.map((line) => line.textContent)).toEqual(["Voll 12 von 12", "Voll 13 von 12"]);
  expect(notice?.hidden).toBe(false);
});
