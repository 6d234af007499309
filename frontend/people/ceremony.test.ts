import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { hold } from "./ceremony.ts";

const FORM = `<form hidden data-origin="${location.origin}" data-say-cancelled="Abgebrochen." data-say-known="Schon da."
    data-say-unfit="Geht nicht." data-say-unsure="Keine Antwort.">
  <p class="notice--bad" hidden><span></span></p><button>Anmelden</button>
</form>`;

const done = vi.fn();
let device: () => Promise<object>;
let fetched: ReturnType<typeof vi.fn>;

beforeEach(() => {
  done.mockClear();
  device = async () => ({ signature: "x" });
  vi.stubGlobal("isSecureContext", true);
  vi.stubGlobal("PublicKeyCredential", class {});
  serverSays(Response.json({ challenge: "c" }), Response.json({ to: "/staff/me" }));
});

afterEach(() => vi.unstubAllGlobals());

function serverSays(...answers: Response[]): void {
  fetched = vi.fn(async (_path: string, _init: RequestInit) => answers.shift());
  vi.stubGlobal("fetch", fetched);
}

function open(html = FORM): HTMLFormElement {
  document.body.innerHTML = html;
  const form = document.querySelector("form") as HTMLFormElement;
  hold<{ challenge: string }>(
    form,
    { ask: "/ask", answer: () => device(), path: "/tell", tell: (answer) => ({ answer }) },
    done,
  );
  return form;
}

function press(form: HTMLFormElement): void {
  form.dispatchEvent(new Event("submit", { cancelable: true }));
}

function slip(): string | null | undefined {
  return document.querySelector(".notice--bad:not([hidden])")?.textContent;
}

test("what the device answers is brought to the server, and one goes on", async () => {
  const form = open();
  expect(form.hidden).toBe(false);
  press(form);

  await vi.waitFor(() => expect(done).toHaveBeenCalledExactlyOnceWith({ to: "/staff/me" }));
  expect(fetched.mock.calls.map(([path]) => path)).toEqual(["/ask", "/tell"]);
  expect(fetched.mock.calls[1]?.[1].body).toBe('{"answer":{"signature":"x"}}');
  expect(slip()).toBeUndefined();
});

test("where there are no passkeys the form stays hidden", () => {
  vi.unstubAllGlobals();
  expect(open().hidden).toBe(true);
});

test("what the device refuses is told, and the button is there again", async () => {
  device = async () => Promise.reject(new DOMException("", "NotAllowedError"));
  const form = open();
  press(form);

  await vi.waitFor(() => expect(slip()).toBe("Abgebrochen."));
  expect(form.querySelector("button")?.disabled).toBe(false);
  expect(done).not.toHaveBeenCalled();
});

test("what the server refuses is told in its own words", async () => {
  const problem = { type: "urn:x", title: "Nicht gefunden", status: 404, detail: "Unbekannt." };
  serverSays(Response.json({}), Response.json(problem, { status: 404 }));
  press(open());

  await vi.waitFor(() => expect(slip()).toBe("Unbekannt."));
});

test("without an answer one is told to try again, and the sentence goes when one does", async () => {
  serverSays(new Response("", { status: 503 }));
  const form = open();
  press(form);
  await vi.waitFor(() => expect(slip()).toBe("Keine Antwort."));

  serverSays(Response.json({}), Response.json({ to: "/" }));
  press(form);
  await vi.waitFor(() => expect(done).toHaveBeenCalled());
  expect(slip()).toBeUndefined();
});
