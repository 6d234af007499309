import { part } from "../web/page.ts";
import type { CardJson, Said } from "./frames.ts";

/** The page of the table as it is now: drawn by the server, in the reader's language, for whoever reads. */
export async function fetchPage(): Promise<HTMLElement> {
  const response = await fetch(location.pathname, { headers: { Accept: "text/html" }, cache: "no-store" });
  if (!response.ok) throw new Error(`The page answers ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  return part("#table-page", HTMLElement, page);
}

export interface OwnCard {
  /** With its example, also a kept one. */
  readonly card: CardJson;
  /** Not of what was written for somebody else. */
  readonly replyCode?: string;
  readonly state: "hangs" | "parked" | "hidden" | "taken-back";
  /** Why it is hidden. */
  readonly reason?: Said;
}

/** What one wrote in this workshop; undefined while the server cannot be reached. */
export async function fetchOwn(workshop: string): Promise<readonly OwnCard[] | undefined> {
  try {
    const response = await fetch(`/api/workshops/${workshop}/my-cards`, { cache: "no-store" });
    return response.ok ? (await response.json()).cards : undefined;
  } catch {
    return undefined;
  }
}
