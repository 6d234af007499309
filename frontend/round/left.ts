import { say } from "../web/page.ts";

/** Above this one thinks in hours. */
export const MANY_MINUTES = 90;

/** How long a round still lasts, as people ask for it; in seconds only when they run. Times in ms. */
export function left(line: HTMLElement, endsAt: number, now: number): string {
  const seconds = Math.ceil((endsAt - now) / 1000);
  if (seconds <= 0) return say(line, "over");
  if (seconds <= 60) return say(line, "last", seconds);
  const minutes = Math.ceil(seconds / 60);
  return minutes > MANY_MINUTES ? say(line, "hours", Math.round(minutes / 60)) : say(line, "left", minutes);
}
