import { type Area, isThere, type Point } from "./area.ts";

/** A picture, four numbers a pixel: red, green, blue, and how opaque. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Further apart, two colours are of different things; light and shadow count less than hue. */
const TOLERANCE = 26;
const LIGHT_COUNTS = 0.4;

/** In pixels to each side of where somebody tapped: ink is thinner. */
const NEIGHBOURHOOD = 6;

/** A row or column belongs to the card when so much of it has the card's colour, compared with its fullest. */
const BELONGS = 0.35;

/** Of the photo: less is a speck, more is the paper behind. */
const LEAST = 0.002;
const MOST = 0.5;

/** Of the frame: a card is a rectangle, whatever is written on it. */
const FILLED = 0.5;

/**
 * The card on which somebody tapped: what hangs together there in one colour. Undefined when that is no card, for
 * example the paper behind.
 */
export function findCard(pixels: Pixels, point: Point): Area | undefined {
  const colour = new Colours(pixels);
  const x = Math.min(pixels.width - 1, Math.floor((point.x / 100) * pixels.width));
  const y = Math.min(pixels.height - 1, Math.floor((point.y / 100) * pixels.height));
  const region = grow(pixels, colour.like(colour.usualAround(x, y)), x, y);
  const box = region && boxOf(region, pixels, x, y);
  if (!region || !box) return undefined;
  const share = (box.width * box.height) / (pixels.width * pixels.height);
  const filled = region.count / (box.width * box.height);
  if (share < LEAST || share > MOST || filled < FILLED) return undefined;
  const area = {
    left: percent(box.x, pixels.width),
    top: percent(box.y, pixels.height),
    right: percent(box.x + box.width, pixels.width),
    bottom: percent(box.y + box.height, pixels.height),
  };
  return isThere(area) ? area : undefined;
}

function percent(length: number, whole: number): number {
  return Math.round((length / whole) * 1000) / 10;
}

/** Light, and two hues: red against green, yellow against blue. */
type Colour = readonly [light: number, redGreen: number, yellowBlue: number];

class Colours {
  readonly #pixels: Pixels;

  constructor(pixels: Pixels) {
    this.#pixels = pixels;
  }

  /** The median: not of the ink on which somebody may have tapped. */
  usualAround(x: number, y: number): Colour {
    const around: Colour[] = [];
    for (let dy = -NEIGHBOURHOOD; dy <= NEIGHBOURHOOD; dy++)
      for (let dx = -NEIGHBOURHOOD; dx <= NEIGHBOURHOOD; dx++)
        if (this.#isIn(x + dx, y + dy)) around.push(this.#at((y + dy) * this.#pixels.width + x + dx));
    return [median(around, 0), median(around, 1), median(around, 2)];
  }

  #isIn(x: number, y: number): boolean {
    return x >= 0 && y >= 0 && x < this.#pixels.width && y < this.#pixels.height;
  }

  like(one: Colour): (pixel: number) => boolean {
    return (pixel) => {
      const [light, redGreen, yellowBlue] = this.#at(pixel);
      const apart = Math.hypot((light - one[0]) * LIGHT_COUNTS, redGreen - one[1], yellowBlue - one[2]);
      return apart < TOLERANCE;
    };
  }

  #at(pixel: number): Colour {
    const [red = 0, green = 0, blue = 0] = this.#pixels.data.subarray(pixel * 4, pixel * 4 + 3);
    return [(red + green + blue) / 3, red - green, (red + green) / 2 - blue];
  }
}

function median(colours: readonly Colour[], part: 0 | 1 | 2): number {
  const sorted = colours.map((colour) => colour[part]).sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? 0;
}

interface Region {
  /** By pixel: 1 when it belongs to it. */
  readonly marks: Uint8Array;
  readonly count: number;
}

/** Everything of one kind that hangs together with a pixel near the one tapped. */
function grow(pixels: Pixels, isLike: (pixel: number) => boolean, x: number, y: number): Region | undefined {
  const { width, height } = pixels;
  const marks = new Uint8Array(width * height);
  const stack = seeds(pixels, x, y).filter(isLike).slice(0, 1);
  for (const seed of stack) marks[seed] = 1;
  let count = stack.length;
  for (let pixel = stack.pop(); pixel !== undefined; pixel = stack.pop()) {
    const column = pixel % width;
    const next = [
      column > 0 ? pixel - 1 : -1,
      column < width - 1 ? pixel + 1 : -1,
      pixel - width,
      pixel + width,
    ];
    for (const other of next) {
      if (other < 0 || other >= width * height || marks[other] === 1 || !isLike(other)) continue;
      marks[other] = 1;
      count++;
      stack.push(other);
    }
  }
  return count === 0 ? undefined : { marks, count };
}

/** From the nearest on. */
function seeds({ width, height }: Pixels, x: number, y: number): number[] {
  const found: { pixel: number; far: number }[] = [];
  for (let dy = -NEIGHBOURHOOD; dy <= NEIGHBOURHOOD; dy++)
    for (let dx = -NEIGHBOURHOOD; dx <= NEIGHBOURHOOD; dx++)
      if (x + dx >= 0 && x + dx < width && y + dy >= 0 && y + dy < height)
        found.push({ pixel: (y + dy) * width + x + dx, far: dx * dx + dy * dy });
  return found.sort((one, other) => one.far - other.far).map((it) => it.pixel);
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Without thin arms that reach beyond the card, such as a neighbour of the same colour that touches it. */
function boxOf(region: Region, { width, height }: Pixels, x: number, y: number): Box | undefined {
  const columns = new Array<number>(width).fill(0);
  const rows = new Array<number>(height).fill(0);
  region.marks.forEach((mark, pixel) => {
    if (mark === 0) return;
    columns[pixel % width] = (columns[pixel % width] ?? 0) + 1;
    rows[Math.floor(pixel / width)] = (rows[Math.floor(pixel / width)] ?? 0) + 1;
  });
  const [left, right] = span(columns, x);
  const [top, bottom] = span(rows, y);
  return right > left && bottom > top
    ? { x: left, y: top, width: right - left, height: bottom - top }
    : undefined;
}

/** Around a place, as far as it is full enough: its beginning, and where it is over. */
function span(counts: readonly number[], place: number): readonly [number, number] {
  const enough = Math.max(...counts) * BELONGS;
  let from = place;
  let to = place;
  while (from > 0 && (counts[from - 1] ?? 0) >= enough) from--;
  while (to < counts.length && (counts[to] ?? 0) >= enough) to++;
  return [from, to];
}
