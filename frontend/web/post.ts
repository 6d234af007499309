/** What the server says about a "no", in the reader's language (RFC 9457). */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
}

export type Answer =
  | { readonly kind: "done"; readonly status: number; readonly body: unknown }
  /** Sending the same again would not help. Without a problem document something between us answered. */
  | { readonly kind: "refused"; readonly status: number; readonly problem: Problem | undefined }
  /**
   * Nobody knows whether it arrived: send the same again, with the same id. Status 0: no answer at all; a
   * status of success: the page of somebody between us.
   */
  | { readonly kind: "unsure"; readonly status: number; readonly waitMs: number };

export type Method = "POST" | "PUT" | "DELETE";

export type Post = (path: string, body: object, method: Method) => Promise<Answer>;

const TIMEOUT_MS = 15_000;
const SEND_AGAIN = [408, 425, 429];

/** Sends JSON whose `id` is the client's, so that sending the same again is harmless. */
export async function post(path: string, body: object, method: Method = "POST"): Promise<Answer> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), TIMEOUT_MS);
  try {
    const response = await fetch(path, {
      method,
      headers: { "Content-Type": "application/json", Accept: "application/json, application/problem+json" },
      body: JSON.stringify(body),
      credentials: "same-origin",
      signal: stop.signal,
    });
    return await answer(response);
  } catch {
    return { kind: "unsure", status: 0, waitMs: 0 };
  } finally {
    clearTimeout(timer);
  }
}

async function answer(response: Response): Promise<Answer> {
  const { status } = response;
  if (status >= 500 || SEND_AGAIN.includes(status)) {
    return { kind: "unsure", status, waitMs: 1000 * Number(response.headers.get("Retry-After") ?? 0) || 0 };
  }
  const text = await response.text();
  const body = json(text);
  // A network that first wants a login says 200, too: its page is not the server's word.
  if (response.ok && body === undefined && text !== "") return { kind: "unsure", status, waitMs: 0 };
  if (response.ok) return { kind: "done", status, body };
  return { kind: "refused", status, problem: isProblem(body) ? body : undefined };
}

/** What is not JSON is undefined. */
function json(text: string): unknown {
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Why a form was not taken, in the reader's language; undefined when something between us answered. */
export async function whyNot(response: Response): Promise<string | undefined> {
  const body = json(await response.text());
  return isProblem(body) ? body.detail : undefined;
}

export function isProblem(body: unknown): body is Problem {
  return (
    typeof body === "object" &&
    body !== null &&
    "title" in body &&
    typeof body.title === "string" &&
    "detail" in body &&
    typeof body.detail === "string"
  );
}
