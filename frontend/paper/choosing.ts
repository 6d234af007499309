import { part } from "../web/page.ts";
import { type Area, areaBetween, isThere, type Point, pointIn, withCorner } from "./area.ts";

const EDGES = ["left", "top", "right", "bottom"] as const;

/** The card at a place of the photo, if there is one to be seen. */
export type Find = (point: Point) => Area | undefined;

/**
 * A frame around a card on a photo: by a tap on the card, drawn with the mouse, or by two corners, which leaves a finger
 * its scrolling. A tap beside a corner moves it there. What counts are the form's numbers, which can be typed as well.
 */
export function chooseArea(sheet: SVGSVGElement, form: HTMLFormElement, find: Find): void {
  new Choosing(sheet, form, find).begin();
}

class Choosing {
  readonly #sheet: SVGSVGElement;
  readonly #frame: SVGElement;
  readonly #form: HTMLFormElement;
  readonly #find: Find;
  #pressed: Point | undefined;
  #corner: Point | undefined;
  /** Somebody has chosen it on this page. */
  #chosen: Area | undefined;

  constructor(sheet: SVGSVGElement, form: HTMLFormElement, find: Find) {
    this.#sheet = sheet;
    this.#frame = part(".paper__area", SVGElement, sheet);
    this.#form = form;
    this.#find = find;
  }

  begin(): void {
    part(".paper__mark", HTMLElement, this.#form).hidden = false;
    part(".paper__numbers", HTMLDetailsElement, this.#form).open = false;
    this.#sheet.addEventListener("pointerdown", (event) => this.#press(event));
    this.#sheet.addEventListener("pointermove", (event) => this.#move(event));
    this.#sheet.addEventListener("pointerup", (event) => this.#release(event));
    this.#sheet.addEventListener("pointercancel", () => {
      this.#pressed = undefined;
    });
    this.#form.addEventListener("input", () => this.#draw(this.#typed()));
    this.#draw(this.#typed());
  }

  #press(event: PointerEvent): void {
    if (!event.isPrimary || event.button !== 0) return;
    event.preventDefault(); // or the mouse would drag the picture away
    if (event.pointerType === "mouse") this.#sheet.setPointerCapture(event.pointerId);
    this.#pressed = this.#at(event);
  }

  #move(event: PointerEvent): void {
    if (this.#pressed === undefined || event.pointerType !== "mouse") return;
    const area = areaBetween(this.#pressed, this.#at(event));
    if (area) this.#draw(area);
  }

  #release(event: PointerEvent): void {
    const from = this.#pressed;
    if (from === undefined) return;
    this.#pressed = undefined;
    const to = this.#at(event);
    const drawn = event.pointerType === "mouse" ? areaBetween(from, to) : undefined;
    if (drawn) this.#choose(drawn);
    else this.#tap(to);
  }

  #tap(point: Point): void {
    const area = this.#corner
      ? areaBetween(this.#corner, point)
      : ((this.#chosen && withCorner(this.#chosen, point)) ?? this.#find(point));
    if (area) this.#choose(area);
    else {
      this.#corner = point;
      this.#draw({ left: point.x, top: point.y, right: point.x + 1, bottom: point.y + 1 });
    }
  }

  #choose(area: Area): void {
    this.#corner = undefined;
    this.#chosen = area;
    for (const edge of EDGES) this.#field(edge).value = String(area[edge]);
    this.#field("left").dispatchEvent(new Event("input", { bubbles: true }));
  }

  #at(event: PointerEvent): Point {
    return pointIn(this.#sheet.getBoundingClientRect(), event.clientX, event.clientY);
  }

  #typed(): Area {
    const [left, top, right, bottom] = EDGES.map((edge) => this.#field(edge).valueAsNumber);
    return { left: left ?? 0, top: top ?? 0, right: right ?? 0, bottom: bottom ?? 0 };
  }

  #field(edge: string): HTMLInputElement {
    return part(`[name="${edge}"]`, HTMLInputElement, this.#form);
  }

  #draw(area: Area): void {
    if (!isThere(area)) return;
    const { width, height } = this.#sheet.viewBox.baseVal;
    const frame = {
      x: (area.left * width) / 100,
      y: (area.top * height) / 100,
      width: ((area.right - area.left) * width) / 100,
      height: ((area.bottom - area.top) * height) / 100,
    };
    for (const [name, value] of Object.entries(frame)) this.#frame.setAttribute(name, String(value));
  }
}
