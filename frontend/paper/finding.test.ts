import { expect, test } from "vitest";
import type { Area } from "./area.ts";
import { findCard, type Pixels } from "./finding.ts";

type Rgb = readonly [number, number, number];
const PAPER: Rgb = [176, 141, 98];
const GREEN: Rgb = [169, 214, 165];
const YELLOW: Rgb = [244, 211, 94];
const WHITE: Rgb = [240, 238, 232];
const INK: Rgb = [30, 30, 60];

interface Card {
  readonly area: Area;
  readonly colour: Rgb;
  /** Askew, in radians. */
  readonly turned?: number;
}

/** Brown paper, darker towards one corner, grainy like a phone's photo; on each card two lines of writing. */
function photo(cards: readonly Card[], width = 480, height = 360): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  let seed = 7;
  const noise = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return (seed / 2147483648 - 0.5) * 16;
  };
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const light = 1.05 - 0.3 * ((x / width + y / height) / 2);
      const [red, green, blue] = colourAt(cards, (x / width) * 100, (y / height) * 100);
      data.set(
        [red * light + noise(), green * light + noise(), blue * light + noise(), 255],
        (y * width + x) * 4,
      );
    }
  return { width, height, data };
}

function colourAt(cards: readonly Card[], x: number, y: number): Rgb {
  for (const { area, colour, turned = 0 } of cards) {
    const [cx, cy] = [(area.left + area.right) / 2, (area.top + area.bottom) / 2];
    const u = cx + (x - cx) * Math.cos(turned) + (y - cy) * Math.sin(turned);
    const v = cy - (x - cx) * Math.sin(turned) + (y - cy) * Math.cos(turned);
    if (u < area.left || u > area.right || v < area.top || v > area.bottom) continue;
    const line = Math.abs(v - cy + 3) < 0.6 || Math.abs(v - cy - 3) < 0.6;
    return line && u > area.left + 3 && u < area.right - 3 && Math.floor(u * 2) % 3 !== 0 ? INK : colour;
  }
  return PAPER;
}

const ONE = { left: 10, top: 20, right: 36, bottom: 45 };
const OTHER = { left: 40, top: 21, right: 66, bottom: 46 };

function isAbout(found: Area | undefined, wanted: Area, within: number): void {
  expect(found).toBeDefined();
  for (const edge of ["left", "top", "right", "bottom"] as const)
    expect(Math.abs((found?.[edge] ?? 0) - wanted[edge]), edge).toBeLessThan(within);
}

test.each([
  ["green", GREEN],
  ["yellow", YELLOW],
  ["white", WHITE],
])("a %s card is found from its middle, from its rim, and from its ink", (_, colour) => {
  const pixels = photo([{ area: ONE, colour }]);
  for (const point of [
    { x: 23, y: 32 },
    { x: 12, y: 43 },
    { x: 20, y: 29.5 },
  ])
    isAbout(findCard(pixels, point), ONE, 1.5);
});

test("a card that hangs askew is framed as a whole, or nearly", () => {
  const pixels = photo([{ area: ONE, colour: GREEN, turned: 0.06 }]);
  isAbout(findCard(pixels, { x: 23, y: 33 }), ONE, 2.5);
});

test("neighbours stay out, also one of the same colour", () => {
  const pixels = photo([
    { area: ONE, colour: GREEN },
    { area: OTHER, colour: GREEN },
  ]);
  isAbout(findCard(pixels, { x: 23, y: 35 }), ONE, 1.5);
  isAbout(findCard(pixels, { x: 50, y: 35 }), OTHER, 1.5);
});

test("the paper behind is no card, nor is a photo of nothing", () => {
  const pixels = photo([{ area: ONE, colour: GREEN }]);
  expect(findCard(pixels, { x: 80, y: 80 })).toBeUndefined();
  expect(findCard(photo([]), { x: 50, y: 50 })).toBeUndefined();
  expect(findCard(photo([]), { x: 100, y: 100 })).toBeUndefined();
});

test("a speck is no card", () => {
  const pixels = photo([{ area: { left: 50, top: 50, right: 52, bottom: 52 }, colour: YELLOW }]);
  expect(findCard(pixels, { x: 51, y: 51 })).toBeUndefined();
});
