import { afterEach, expect, test, vi } from "vitest";
import { newId } from "./ids.ts";
import { post } from "./post.ts";

afterEach(() => vi.unstubAllGlobals());

function serverSays(response: () => Promise<Response>): void {
  vi.stubGlobal("fetch", response);
}

test("a done thing brings its body", async () => {
  serverSays(async () => Response.json({ seq: 3 }, { status: 201 }));
  expect(await post("/api/x", {})).toEqual({ kind: "done", status: 201, body: { seq: 3 } });
});

test("a change is sent as what it is", async () => {
  const fetched = vi.fn(async (_path: string, _init: RequestInit) => Response.json({}));
  vi.stubGlobal("fetch", fetched);
  await post("/api/x", { id: "a" }, "PUT");
  expect(fetched.mock.calls[0]?.[1]).toMatchObject({ method: "PUT", body: '{"id":"a"}' });
});

test("a no brings what the server says about it", async () => {
  const problem = { type: "urn:x", title: "Zu lang", status: 422, detail: "Bitte kürzen." };
  serverSays(async () => Response.json(problem, { status: 422 }));
  expect(await post("/api/x", {})).toEqual({ kind: "refused", status: 422, problem });
});

test("a page in between is no problem document", async () => {
  serverSays(async () => new Response("<h1>Login</h1>", { status: 403 }));
  expect(await post("/api/x", {})).toEqual({ kind: "refused", status: 403, problem: undefined });
});

test("a login page of the network with a 200 is no answer of the server", async () => {
  serverSays(async () => new Response("<h1>Willkommen im WLAN</h1>", { status: 200 }));
  expect(await post("/api/x", {})).toEqual({ kind: "unsure", status: 200, waitMs: 0 });
});

test("a done thing needs no body", async () => {
  serverSays(async () => new Response(null, { status: 204 }));
  expect(await post("/api/x", {})).toEqual({ kind: "done", status: 204, body: undefined });
});

test.each([408, 425, 429, 500, 502, 503])("after %i the same may be sent again", async (status) => {
  serverSays(async () => new Response("", { status, headers: { "Retry-After": "2" } }));
  expect(await post("/api/x", {})).toEqual({ kind: "unsure", status, waitMs: 2000 });
});

test("without a network nobody knows", async () => {
  serverSays(async () => Promise.reject(new TypeError("Failed to fetch")));
  expect(await post("/api/x", {})).toEqual({ kind: "unsure", status: 0, waitMs: 0 });
});

test("an answer that never comes is given up", async () => {
  vi.useFakeTimers();
  vi.stubGlobal(
    "fetch",
    (_: string, { signal }: RequestInit) =>
      new Promise((_, reject) => signal?.addEventListener("abort", () => reject(new Error("aborted")))),
  );
  const answer = post("/api/x", {});
  await vi.advanceTimersByTimeAsync(15_000);
  expect(await answer).toMatchObject({ kind: "unsure", status: 0 });
  vi.useRealTimers();
});

test("ids are UUIDs of version 4 and differ", () => {
  const ids = Array.from({ length: 100 }, newId);
  for (const id of ids)
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(new Set(ids).size).toBe(100);
});
