import { left } from "../round/left.ts";
import { part } from "../web/page.ts";

const TICK_MS = 1000;

/**
 * The round's clock: `.round-line__clock`, empty while no round is open. The page says when it was drawn
 * (`data-now`), since a projector's own clock may be minutes off.
 */
export function keepTime(within: ParentNode = document): () => void {
  const clock = part(".round-line__clock", HTMLElement, within);
  const aheadMs = Date.now() - Number(clock.dataset["now"]);
  const show = (): void => {
    const endsAt = Date.parse(clock.dataset["endsAt"] ?? "");
    clock.textContent = Number.isNaN(endsAt) ? "" : left(clock, endsAt, Date.now() - aheadMs);
  };
  show();
  const ticking = setInterval(show, TICK_MS);
  return () => clearInterval(ticking);
}
