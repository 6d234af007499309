import { beforeEach, expect, test, vi } from "vitest";
import { part } from "../web/page.ts";
import { chooseArea, type Find } from "./choosing.ts";

const find = vi.fn<Find>();
const EDGES = ["left", "top", "right", "bottom"];

beforeEach(() => {
  find.mockReset();
  document.body.innerHTML = `<svg class="paper__sheet" viewBox="0 0 2000 1000"><rect class="paper__area"></rect></svg>
    <form><p class="paper__mark" hidden></p><details class="paper__numbers" open></details>
    ${EDGES.map((edge) => `<input type="number" name="${edge}" value="${edge === "left" || edge === "top" ? 0 : 100}">`).join("")}</form>`;
  const sheet = part("svg", SVGSVGElement);
  Object.defineProperty(sheet, "viewBox", { value: { baseVal: { width: 2000, height: 1000 } } });
  sheet.getBoundingClientRect = () => new DOMRect(100, 50, 400, 200);
  sheet.setPointerCapture = vi.fn();
  chooseArea(sheet, part("form", HTMLFormElement), find);
});

function pointer(type: string, clientX: number, clientY: number, pointerType = "mouse"): void {
  const event = new PointerEvent(type, {
    clientX,
    clientY,
    pointerType,
    isPrimary: true,
    button: 0,
    bubbles: true,
    cancelable: true,
  });
  part("svg", SVGSVGElement).dispatchEvent(event);
}

function edges(): string[] {
  return EDGES.map((edge) => part(`[name=${edge}]`, HTMLInputElement).value);
}

function frame(): (string | null)[] {
  const drawn = part(".paper__area", SVGElement);
  return ["x", "y", "width", "height"].map((name) => drawn.getAttribute(name));
}

test("the whole photo is chosen as long as nobody chooses, and the numbers step aside", () => {
  expect(frame()).toEqual(["0", "0", "2000", "1000"]);
  expect(part(".paper__mark", HTMLElement).hidden).toBe(false);
  expect(part("details", HTMLDetailsElement).open).toBe(false);
});

test("a mouse draws a frame, from whichever corner", () => {
  pointer("pointerdown", 300, 150);
  pointer("pointermove", 250, 130);
  pointer("pointermove", 200, 100);
  expect(frame()).toEqual(["500", "250", "500", "250"]);
  pointer("pointerup", 200, 100);
  expect(edges()).toEqual(["25", "25", "50", "50"]);
});

function tap(x: number, y: number, pointerType = "touch"): void {
  pointer("pointerdown", 100 + 4 * x, 50 + 2 * y, pointerType);
  pointer("pointerup", 100 + 4 * x, 50 + 2 * y, pointerType);
}

test("a tap on a card frames it, and another tap another one", () => {
  find.mockImplementation(({ x }) =>
    x < 50 ? { left: 10, top: 20, right: 40, bottom: 60 } : { left: 60, top: 20, right: 90, bottom: 60 },
  );
  tap(25, 40);
  expect(find).toHaveBeenLastCalledWith({ x: 25, y: 40 });
  expect(edges()).toEqual(["10", "20", "40", "60"]);
  tap(75, 40, "mouse");
  expect(edges()).toEqual(["60", "20", "90", "60"]);
});

test("a frame that does not fit is put right by a tap beside a corner", () => {
  find.mockReturnValue({ left: 10, top: 20, right: 40, bottom: 60 });
  tap(25, 40);
  tap(45, 66);
  expect(edges()).toEqual(["10", "20", "45", "66"]);
  tap(12, 23);
  expect(edges()).toEqual(["12", "23", "45", "66"]);
  expect(find).toHaveBeenCalledOnce();
});

test("where no card is to be seen, a finger taps two corners, and keeps its scrolling", () => {
  pointer("pointerdown", 200, 100, "touch");
  pointer("pointercancel", 200, 180, "touch"); // it scrolled
  pointer("pointerdown", 200, 100, "touch");
  pointer("pointerup", 200, 100, "touch");
  expect(edges()).toEqual(["0", "0", "100", "100"]);
  pointer("pointerdown", 300, 150, "touch");
  pointer("pointerup", 300, 150, "touch");
  expect(edges()).toEqual(["25", "25", "50", "50"]);
});

test("a second frame takes the place of the first", () => {
  for (const [x, y] of [
    [200, 100],
    [300, 150],
    [120, 60],
    [180, 90],
  ] as const) {
    pointer("pointerdown", x, y);
    pointer("pointerup", x, y);
  }
  expect(edges()).toEqual(["5", "5", "20", "20"]);
});

test("nobody leaves the photo", () => {
  pointer("pointerdown", 300, 150);
  pointer("pointerup", 900, -50);
  expect(edges()).toEqual(["50", "0", "100", "50"]);
});

test("numbers that are typed draw the frame", () => {
  part("[name=left]", HTMLInputElement).value = "40";
  part("[name=left]", HTMLInputElement).dispatchEvent(new Event("input", { bubbles: true }));
  expect(frame()).toEqual(["800", "0", "1200", "1000"]);
});

test("what is chosen is kept like what is typed", () => {
  const kept = vi.fn();
  part("form", HTMLFormElement).addEventListener("input", kept);
  pointer("pointerdown", 200, 100);
  pointer("pointerup", 300, 150);
  expect(kept).toHaveBeenCalledOnce();
});
