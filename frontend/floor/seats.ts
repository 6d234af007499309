import { part, say } from "../web/page.ts";
import type { SeatsFrame } from "./frames.ts";

/** How many sit at each table and how many still can, wherever the page says so; and that all are full. */
export function showSeats({ people, places }: SeatsFrame, within: ParentNode): void {
  let allFull = true;
  for (const table of within.querySelectorAll<HTMLElement>("[data-table]")) {
    if (table.querySelector("[data-seats]") === null) continue;
    const taken = people[table.dataset["table"] ?? ""] ?? 0;
    count(part("[data-seats]", HTMLElement, table), taken, places);
    if (taken < places) allFull = false;
  }
  const notice = within.querySelector<HTMLElement>("[data-all-full]");
  if (notice !== null) notice.hidden = !allFull;
}

function count(line: HTMLElement, taken: number, places: number): void {
  const free = part(".seats__free", HTMLElement, line);
  const people = part(".seats__taken", HTMLElement, line);
  line.dataset["seats"] = taken < places ? "free" : "full";
  free.textContent = say(free, line.dataset["seats"], places - taken);
  people.textContent = say(people, "taken", taken, places);
}
