import { part, say } from "../web/page.ts";
import type { SeatsFrame } from "./frames.ts";

/** How many sit at each table, wherever the page says so. */
export function showSeats({ people, places }: SeatsFrame, within: ParentNode): void {
  for (const table of within.querySelectorAll<HTMLElement>("[data-table]")) {
    if (table.querySelector("[data-seats]") === null) continue;
    const taken = people[table.dataset["table"] ?? ""] ?? 0;
    const line = part("[data-seats]", HTMLElement, table);
    line.dataset["seats"] = taken < places ? "free" : "full";
    line.textContent = say(line, taken < places ? "free" : "full", taken, places);
  }
}
