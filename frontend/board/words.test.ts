import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { hangPage } from "./samples.ts";
import { PageWords } from "./words.ts";

const HEAD = (title: string, language: string): string =>
  `<h1 class="table-page__title"><span lang="${language}">${title}</span></h1>
   <p class="table-page__question" lang="${language}" dir="ltr">${title}?</p>`;

let main: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  main = hangPage();
  main.insertAdjacentHTML("afterbegin", HEAD("Servicepoint", "de"));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test("what the organiser corrects is corrected on an open page, and what is being typed stays", async () => {
  const page = `<main id="table-page">${HEAD("Service point", "en")}</main>`;
  const fetched = vi.fn(() => Promise.resolve(new Response(page)));
  vi.stubGlobal("fetch", fetched);
  const text = main.querySelector("textarea") as HTMLTextAreaElement;
  text.value = "Wer ist";
  const words = new PageWords(main);

  words.soon();
  words.soon();
  await vi.runAllTimersAsync();

  expect(fetched).toHaveBeenCalledOnce();
  expect(main.querySelector("h1")?.textContent).toBe("Service point");
  const question = main.querySelector<HTMLElement>(".table-page__question");
  expect([question?.lang, question?.textContent]).toEqual(["en", "Service point?"]);
  expect(text.isConnected && text.value).toBe("Wer ist");
});

test("without a network the old words stay", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no network")));

  new PageWords(main).soon();
  await vi.runAllTimersAsync();

  expect(main.querySelector("h1")?.textContent).toBe("Servicepoint");
});
