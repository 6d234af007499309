import { MANY_MINUTES } from "../round/left.ts";
import { part } from "../web/page.ts";
import type { Hand } from "./clock.ts";

const MINUTE_MS = 60_000;

/** How long a round still lasts, in large figures: minutes, and seconds only when they run. */
export function countdownHand(countdown: HTMLElement): Hand {
  const endsAt = Number(countdown.dataset["endsAt"]);
  const lengthMs = Number(countdown.dataset["minutes"]) * MINUTE_MS;
  return (now) => {
    const leftMs = endsAt - now;
    const phase = phaseOf(leftMs);
    if (countdown.dataset["phase"] !== phase) countdown.dataset["phase"] = phase;
    if (phase !== "over") show(countdown, phase === "last", leftMs);
    const left = part(".countdown__left", HTMLElement, countdown);
    left.style.setProperty("--left", String(Math.max(0, Math.min(1, leftMs / lengthMs))));
  };
}

type Phase = "far" | "running" | "last" | "over";

/** What is far is read on the clock. */
function phaseOf(leftMs: number): Phase {
  if (leftMs > MANY_MINUTES * MINUTE_MS) return "far";
  if (leftMs > MINUTE_MS) return "running";
  return leftMs > 0 ? "last" : "over";
}

function show(countdown: HTMLElement, inSeconds: boolean, leftMs: number): void {
  const count = Math.ceil(leftMs / (inSeconds ? 1000 : MINUTE_MS));
  write(part(".countdown__number", HTMLElement, countdown), String(count));
  write(part(".countdown__unit", HTMLElement, countdown), unit(count, inSeconds ? "second" : "minute"));
}

function write(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}

/** Only the browser knows that Arabic has several plurals. */
function unit(count: number, of: "minute" | "second"): string {
  const format = new Intl.NumberFormat(document.documentElement.lang, {
    style: "unit",
    unit: of,
    unitDisplay: "long",
  });
  return format.formatToParts(count).find(({ type }) => type === "unit")?.value ?? "";
}
