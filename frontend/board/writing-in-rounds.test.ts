import { beforeEach, expect, test, vi } from "vitest";
import { beginAnew, device, open, pin, text, type } from "./device.ts";

beforeEach(beginAnew);

test("whoever has begun a card keeps it when the round ends", () => {
  const page = open();
  const shown = (): string[] =>
    ["write", "late", "pause"].filter((id) => document.getElementById(id)?.hidden === false);
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
  vi.useRealTimers();
});

test("what was begun in a round is sent for it after a reload, too", async () => {
  open();
  type("Halb fertig");
  open((main) => {
    main.dataset["situation"] = "pause";
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
  const solutions = {
    id: "second",
    number: 2,
    task: "SOLUTIONS",
    endsAt: "",
    tables: ["service-point", "volunteering"],
    ownPhones: ["service-point"],
    seating: "FREE",
  } as const;
  type("Halb fertig");
  page.roundChanged(solutions, null);
  expect(page.composer.words().kind).toBe("challenge");

  type("");
  page.roundChanged(solutions, null);
  expect(page.composer.words().kind).toBe("solution");
});
