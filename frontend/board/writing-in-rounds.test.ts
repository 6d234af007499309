import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { beginAnew, device, open, pin, text, type } from "./device.ts";

const SECOND = {
  id: "second",
  number: 2,
  task: "SOLUTIONS",
  endsAt: "",
  tables: ["service-point", "volunteering"],
  ownPhones: ["service-point"],
  seating: "FREE",
} as const;

beforeEach(beginAnew);
afterEach(() => vi.useRealTimers());

function shown(): string[] {
  return ["write", "late", "pause", "rest"].filter((id) => document.getElementById(id)?.hidden === false);
}

async function posted(nth: number): Promise<Record<string, unknown> | undefined> {
  await vi.waitFor(() => expect(device.posted.length).toBeGreaterThan(nth));
  return device.posted[nth]?.body;
}

/** The page as the server draws it while the second round is open and the first was closed a moment ago. */
function inTheSecond(main: HTMLElement): void {
  main.dataset["openRound"] = "second";
  main.dataset["lateRound"] = "first";
  main.dataset["lateUntil"] = inTenMinutes();
  (main.querySelector("[name=round]") as HTMLInputElement).value = "second";
}

test("whoever has begun a card keeps it when the round ends", () => {
  const page = open();
  type("Halb fertig");

  page.roundChanged(null, { id: "first", until: inTenMinutes() });
  expect(shown()).toEqual(["write", "late"]);

  type("");
  expect(shown()).toEqual(["pause"]);
});

test("after ten minutes nobody promises any more that it can be sent, and the text stays", () => {
  vi.useFakeTimers();
  const page = open();
  type("Halb fertig");
  page.roundChanged(null, { id: "first", until: inTenMinutes() });

  vi.advanceTimersByTime(10 * 60_000 + 1);

  expect(document.getElementById("late")?.hidden).toBe(true);
  expect(document.getElementById("pause")?.hidden).toBe(false);
  expect(text().value).toBe("Halb fertig");
});

test("what was begun in a round is sent for it after a reload, too", async () => {
  open();
  type("Halb fertig");
  open((main) => {
    main.dataset["situation"] = "pause";
    main.dataset["openRound"] = "";
    main.dataset["lateRound"] = "first";
    main.dataset["lateUntil"] = inTenMinutes();
  });

  expect(document.getElementById("late")?.hidden).toBe(false);
  pin();

  await vi.waitFor(() =>
    expect(device.posted[0]?.body).toMatchObject({ round: "first", text: "Halb fertig" }),
  );
});

function inTenMinutes(): string {
  return new Date(Date.now() + 10 * 60_000).toISOString();
}

test("the next round's task chooses the kind, unless something is written", () => {
  const page = open();
  type("Halb fertig");
  page.roundChanged(SECOND, null);
  expect(page.composer.words().kind).toBe("challenge");

  type("");
  page.roundChanged(SECOND, null);
  expect(page.composer.words().kind).toBe("solution");
});

test("a card begun in a round is sent for it while the next is open, and the next card for that", async () => {
  const page = open();
  type("Halb fertig");
  const late = { id: "first", until: inTenMinutes() };
  page.roundChanged(null, late);
  page.roundChanged(SECOND, late);
  expect(shown()).toEqual(["write", "late"]);
  pin();

  expect(await posted(0)).toMatchObject({ round: "first", text: "Halb fertig" });
  expect(shown()).toEqual(["write"]);
  type("Danach");
  expect(shown()).toEqual(["write"]);
  pin();
  expect(await posted(1)).toMatchObject({ round: "second", text: "Danach" });
});

test("also where the next round is not held", async () => {
  const page = open();
  type("Halb fertig");
  page.roundChanged({ ...SECOND, tables: ["volunteering"] }, { id: "first", until: inTenMinutes() });
  expect(shown()).toEqual(["write", "late", "rest"]);
  pin();

  expect(await posted(0)).toMatchObject({ round: "first" });
});

test("once it cannot be sent for its round any more it is a card of the next", () => {
  vi.useFakeTimers();
  const page = open();
  type("Halb fertig");
  page.roundChanged(SECOND, { id: "first", until: inTenMinutes() });

  vi.advanceTimersByTime(10 * 60_000 + 1);

  expect(shown()).toEqual(["write"]);
  expect(document.querySelector<HTMLInputElement>("[name=round]")?.value).toBe("second");
});

test("a draft knows after a reload in which round it was begun", async () => {
  open();
  type("In der ersten");
  open(inTheSecond);
  expect(shown()).toEqual(["write", "late"]);
  pin();
  expect(await posted(0)).toMatchObject({ round: "first" });

  type("In der zweiten");
  open(inTheSecond);
  expect(shown()).toEqual(["write"]);
  pin();
  expect(await posted(1)).toMatchObject({ round: "second" });
});
