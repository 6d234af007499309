import type { RoundJson } from "../board/frames.ts";
import { part, say } from "../web/page.ts";

/** Another round was opened, or this one was made longer or closed. Only the server has the organiser's own words. */
export function showRound(round: RoundJson | null, within: ParentNode, drawAgain: () => void): void {
  if (round?.task === "OWN") {
    drawAgain();
    return;
  }
  const line = part("[data-round]", HTMLElement, within);
  const clock = part(".round-line__clock", HTMLElement, within);
  line.textContent = round === null ? say(line, "none") : say(line, round.task, round.number);
  clock.dataset["endsAt"] = round?.endsAt ?? "";
}
