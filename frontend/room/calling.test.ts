import { beforeEach, expect, test, vi } from "vitest";
import { Calling } from "./calling.ts";

const vibrate = vi.fn();

beforeEach(() => {
  vibrate.mockClear();
  vi.stubGlobal("navigator", { vibrate });
  document.title = "Regie";
});

function page(...letters: string[]): HTMLElement {
  const rows = letters.map((letter) => `<li data-call="${letter}" data-letter="${letter}"></li>`).join("");
  document.body.innerHTML = `<main><p id="calls-aloud"></p><ul id="calls" data-say-title="Tisch {0} ruft">${rows}</ul></main>`;
  return document.querySelector("main") as HTMLElement;
}

test("a table that calls is in the title, said aloud, and felt once", () => {
  const calling = new Calling(page());
  calling.drawn(page("B"));

  expect(document.title).toBe("Tisch B ruft – Regie");
  expect(document.getElementById("calls-aloud")?.textContent).toBe("Tisch B ruft");
  calling.drawn(page("B"));
  expect(vibrate).toHaveBeenCalledOnce();

  calling.drawn(page("A", "B"));
  expect(vibrate).toHaveBeenCalledTimes(2);
  expect(document.title).toBe("Tisch A, B ruft – Regie");
});

test("answered it is quiet again", () => {
  const calling = new Calling(page("B"));
  calling.drawn(page());

  expect(document.title).toBe("Regie");
  expect(vibrate).not.toHaveBeenCalled();
});
