/** In per cent of a photo, from its left and top. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The edges of a card on a photo, in per cent. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const WHOLE = 100;

/** Thinner is a slip of the finger. */
const SMALLEST = 1;

export function pointIn(box: DOMRect, clientX: number, clientY: number): Point {
  return { x: percent(clientX - box.left, box.width), y: percent(clientY - box.top, box.height) };
}

function percent(length: number, whole: number): number {
  const share = whole === 0 ? 0 : (length / whole) * WHOLE;
  return Math.round(Math.min(WHOLE, Math.max(0, share)) * 10) / 10;
}

/** Whichever two corners they are. Undefined when nothing would be seen in it. */
export function areaBetween(one: Point, other: Point): Area | undefined {
  const area = {
    left: Math.min(one.x, other.x),
    top: Math.min(one.y, other.y),
    right: Math.max(one.x, other.x),
    bottom: Math.max(one.y, other.y),
  };
  return isThere(area) ? area : undefined;
}

/** How near a tap must be to a corner to mean it, compared with the frame. */
const NEAR = 0.35;

/** With the corner moved to where somebody tapped beside it. Undefined when that is near none. */
export function withCorner(area: Area, point: Point): Area | undefined {
  const x = nearer(area.left, area.right, point.x);
  const y = nearer(area.top, area.bottom, point.y);
  if (x === undefined || y === undefined) return undefined;
  return areaBetween({ x, y }, point);
}

/** The edge that stays, when the other one is meant. */
function nearer(low: number, high: number, place: number): number | undefined {
  const near = (high - low) * NEAR;
  if (Math.abs(place - low) <= near) return high;
  return Math.abs(place - high) <= near ? low : undefined;
}

export function isThere(area: Area): boolean {
  return area.right - area.left >= SMALLEST && area.bottom - area.top >= SMALLEST;
}
