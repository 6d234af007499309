import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Pressing } from "./pressing.ts";

const PAGE = `<main><form action="/staff/extension"><input type="hidden" name="id" value="drawn">
  <button name="minutes" value="5"></button><button name="minutes" value="10"></button></form>
  <p id="refused" data-say-not-sent="Kein Netz" hidden><span></span></p></main>`;
const ACT = (act: string): string =>
  `<form action="/staff/${act}"><input type="hidden" name="id"><input type="hidden" name="act" value="${act}"><button></button></form>`;
const PROBLEM = { type: "x", title: "Nein", status: 409, detail: "Inzwischen ist etwas anderes geschehen." };

const sent: URLSearchParams[] = [];
const done = vi.fn(async () => undefined);
let answer: () => Response;

beforeEach(() => {
  sent.length = 0;
  done.mockReset();
  document.body.innerHTML = PAGE;
  vi.stubGlobal(
    "fetch",
    vi.fn(async (_: string, { body }: { body: URLSearchParams }) => {
      sent.push(body);
      return answer();
    }),
  );
  new Pressing(document.querySelector("main") as HTMLElement, done);
});

afterEach(() => vi.useRealTimers());

const accepted = (): Response => ({ type: "opaqueredirect" }) as Response;
const refused = (): Response => new Response(JSON.stringify(PROBLEM));
const nobody = (): Response => {
  throw new TypeError("no network");
};

async function press(button: number, then: () => Response): Promise<void> {
  answer = then;
  const form = document.querySelector("form") as HTMLFormElement;
  form.requestSubmit(form.querySelectorAll("button")[button]);
  await vi.waitFor(() => expect(sent.length).toBeGreaterThan(0));
  await new Promise((settled) => setTimeout(settled));
}

function said(): string | null | undefined {
  const line = document.getElementById("refused");
  return line?.hidden ? "" : line?.querySelector("span")?.textContent;
}

test("what the button says is sent, and the page is drawn anew", async () => {
  await press(1, accepted);

  expect(sent[0]?.get("minutes")).toBe("10");
  expect(done).toHaveBeenCalledOnce();
  expect(said()).toBe("");
});

test("a no is said where the button was pressed", async () => {
  await press(0, refused);

  expect(said()).toBe(PROBLEM.detail);
  expect(done).not.toHaveBeenCalled();
});

test("without network the same press again is the same wish, another button is another", async () => {
  await press(0, nobody);
  expect(said()).toBe("Kein Netz");
  await press(0, nobody);
  await press(1, accepted);
  await press(1, accepted);

  const ids = sent.map((wish) => wish.get("id"));
  expect(ids[0]).toBe(ids[1]);
  expect(new Set(ids).size).toBe(3);
});

test("the second of two quick presses does not undo the first: another button is under the thumb", async () => {
  const main = document.querySelector("main") as HTMLElement;
  main.innerHTML = `<section data-part id="now">${ACT("close")}</section><section data-part id="phones">${ACT("off")}</section>
    <p id="refused" data-say-not-sent="Kein Netz" hidden><span></span></p>`;
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  answer = accepted;
  done.mockImplementation(async () => {
    (document.getElementById("now") as HTMLElement).innerHTML = ACT("undo");
  });
  const tap = async (part: string): Promise<void> => {
    document.querySelector<HTMLElement>(`#${part} button`)?.click();
    await vi.advanceTimersByTimeAsync(0);
  };
  const taps = (): (string | null)[] => sent.map((wish) => wish.get("act"));

  await tap("now");
  await vi.advanceTimersByTimeAsync(699);
  await tap("now");
  await tap("phones");
  expect(taps()).toEqual(["close", "off"]);

  await vi.advanceTimersByTimeAsync(1);
  await tap("now");
  expect(taps()).toEqual(["close", "off", "undo"]);
});
