// @vitest-environment node
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rgb } from "./lowered.ts";

const css = readFileSync(join(import.meta.dirname, "web/tokens.css"), "utf8");
const [daylight = "", afterDaylight = ""] = css.split("@media (prefers-color-scheme: dark)");
const [dark = ""] = afterDaylight.split("@media (prefers-contrast: more)");

/** name → relative luminance as WCAG defines it */
function luminances(...parts: string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const [, name = "", l, c, h] of parts
    .join()
    .matchAll(/--([a-z-]+): oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g)) {
    const { r, g, b } = rgb(Number(l), Number(c), Number(h), 1);
    found.set(name, 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b));
  }
  return found;
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function contrast(colours: Map<string, number>, text: string, paper: string): number {
  const [one = 0, other = 0] = [colours.get(text), colours.get(paper)].sort((a = 0, b = 0) => b - a);
  return (one + 0.05) / (other + 0.05);
}

const CARDS = ["challenge", "solution", "question", "remark", "heading"].map((kind) => `card-${kind}`);
const PAPERS = ["paper", "paper-raised", "paper-sunken", "marker-tint", "good-tint", "warn-tint", "bad-tint"];

/** text, the papers it stands on, how much at least */
const DEMANDS: [string, string[], number][] = [
  ["on-card", CARDS, 7],
  ["on-card-quiet", CARDS, 4.5],
  ["on-board", ["board"], 7],
  ["ink", PAPERS, 7],
  ["ink-quiet", ["paper", "paper-raised", "paper-sunken"], 4.5],
  ["marker", ["paper", "paper-raised", "marker-tint"], 4.5],
  ["on-marker", ["marker", "marker-dark"], 4.5],
  ["visited", ["paper"], 4.5],
  ["good", ["good-tint", "paper"], 4.5],
  ["warn", ["warn-tint", "paper"], 4.5],
  ["bad", ["bad-tint", "paper"], 4.5],
  ["line-strong", ["paper", "paper-raised"], 3],
  ["pin", ["paper"], 3],
];

test.each([
  ["by day", luminances(daylight)],
  ["in the dark", luminances(daylight, dark)],
])("%s everything can be read", (_, colours) => {
  for (const [text, papers, least] of DEMANDS) {
    for (const paper of papers) {
      expect(contrast(colours, text, paper), `${text} on ${paper}`).toBeGreaterThanOrEqual(least);
    }
  }
});
