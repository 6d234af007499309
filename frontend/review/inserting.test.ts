import { beforeEach, expect, test, vi } from "vitest";
import { Inserting } from "./inserting.ts";

const GAP = String.raw`\[\s*(…|\.{2,})[^\]]*\]`;

/** As the server draws it. */
function open(reasons: string, conditions = "", limit = 4000): void {
  document.body.innerHTML = `<form>
    <textarea name="reasons" maxlength="${limit}">${reasons}</textarea>
    <div data-inserting data-fields="reasons conditions" data-gap="${GAP}" data-say-gaps="Noch {0}" data-say-full="Kein Platz">
      <p data-gaps hidden><span data-count></span><button type="button" data-next hidden></button></p>
      <details data-modules open><summary></summary><p data-by-hand></p><p data-by-button hidden></p><p data-slip hidden><span></span></p>
        <div><button type="button" data-insert hidden></button><p data-words>Ab [… Tag] fährt er bis […].</p></div>
        <div><button type="button" data-insert hidden></button><p data-words>Danke!</p></div>
      </details>
    </div>
    <details id="more"><textarea name="conditions">${conditions}</textarea></details></form>`;
  new Inserting(element("[data-inserting]")).offer();
}

const element = (selector: string): HTMLElement =>
  document.querySelector<HTMLElement>(selector) as HTMLElement;
const field = (name: string) => element(`[name=${name}]`) as HTMLTextAreaElement;
const insert = (n: number): void => document.querySelectorAll<HTMLElement>("[data-insert]")[n]?.click();
const press = (key: string) =>
  field("reasons").dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));

function selected(name: string): string {
  const { value, selectionStart, selectionEnd } = field(name);
  return value.slice(selectionStart, selectionEnd);
}

function writeAt(name: string, from: number, to = from): void {
  field(name).focus();
  field(name).setSelectionRange(from, to);
}

beforeEach(() => {
  document.body.innerHTML = "";
});

test("at the end a module is a paragraph of its own, and its first gap is selected", () => {
  open("Ja.");
  insert(0);
  expect(field("reasons").value).toBe("Ja.\n\nAb [… Tag] fährt er bis […].");
  expect(selected("reasons")).toBe("[… Tag]");
  expect(document.activeElement).toBe(field("reasons"));
  expect(element("[data-modules]").hasAttribute("open")).toBe(false);
});

test("within a text it goes where one wrote last, and takes nothing away that is selected there", () => {
  open("Ja, sofort.");
  writeAt("reasons", 0, 3);
  insert(1);
  expect(field("reasons").value).toBe("Ja, Danke! sofort.");
});

test("it goes into the field in which one wrote last", () => {
  open("Ja.");
  writeAt("conditions", 0);
  insert(1);
  expect(field("conditions").value).toBe("Danke!");
  expect(field("reasons").value).toBe("Ja.");
});

test("what is inserted is kept like what is typed", () => {
  open("");
  const kept = vi.fn();
  element("form").addEventListener("input", kept);
  insert(1);
  expect(kept).toHaveBeenCalledOnce();
});

test("where there is no room it says so and leaves the text as it is", () => {
  open("x".repeat(15), "", 20);
  insert(1);
  expect(field("reasons").value).toBe("x".repeat(15));
  expect(element("[data-slip]").hidden).toBe(false);
  expect(element("[data-slip]").textContent).toBe("Kein Platz");
});

test("how many gaps are open is said, and no more once there is none", () => {
  open("Am [...]", "[… wer]");
  expect(element("[data-count]").textContent).toBe("Noch 2");
  expect(element("[data-next]").hidden).toBe(false);
  for (const name of ["reasons", "conditions"]) {
    field(name).value = "Am Montag";
    field(name).dispatchEvent(new Event("input", { bubbles: true }));
  }
  expect(element("[data-count]").textContent).toBe("");
  expect(element("[data-gaps]").hidden).toBe(true);
});

test("the key leads from gap to gap, through closed parts, and round again", () => {
  open("Am […] um [… Uhr]", "[… wer]");
  press("F8");
  expect(selected("reasons")).toBe("[…]");
  press("F8");
  expect(selected("reasons")).toBe("[… Uhr]");
  press("F8");
  expect(selected("conditions")).toBe("[… wer]");
  expect(element("#more").hasAttribute("open")).toBe(true);
  element("[data-next]").click();
  expect(selected("reasons")).toBe("[…]");
});

test("without any module the gaps are counted all the same", () => {
  open("[…]");
  element("[data-modules]").remove();
  new Inserting(element("[data-inserting]")).offer();
  expect(element("[data-count]").textContent).toBe("Noch 1");
});
