import { part } from "../web/page.ts";

const PAUSE_MS = 800;

/** Of less there is little to compare. */
const SHORTEST = 30;

/** What the server draws for a text; undefined: not now. */
export type Find = (text: string, stop: AbortSignal) => Promise<string | undefined>;

/**
 * Ideas that are like the one being written, in pauses of writing. They come and go only while one is in the
 * field: whoever has left it reaches for something further down, and nothing may move under the thumb.
 */
export function showSimilar(text: HTMLTextAreaElement, place: HTMLElement, find: Find): void {
  let asked = "";
  let pause: ReturnType<typeof setTimeout> | undefined;
  let going = new AbortController();

  async function look(): Promise<void> {
    const words = text.value.trim();
    if (words === asked) return;
    going.abort();
    going = new AbortController();
    const { signal } = going;
    const drawn = words.length < SHORTEST ? "" : await find(words, signal);
    if (drawn === undefined || signal.aborted || document.activeElement !== text) return;
    asked = words;
    draw(drawn, place);
  }

  text.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => void look(), PAUSE_MS);
  });
}

/** Keeps the height it once had: fewer ones must not pull up what stands below. */
function draw(drawn: string, place: HTMLElement): void {
  const list = part("[data-list]", HTMLElement, place);
  const page = new DOMParser().parseFromString(drawn, "text/html");
  place.style.minBlockSize = `${place.offsetHeight}px`;
  list.replaceChildren(...page.body.childNodes);
  announce(part("[data-status]", HTMLElement, place), list.querySelector("[data-found]")?.textContent ?? "");
}

/** Said once, not with every letter. */
function announce(status: HTMLElement, found: string): void {
  if (status.textContent !== found) status.textContent = found;
}

/** Posted: the text stands in no address. */
export async function findSimilar(text: string, stop: AbortSignal): Promise<string | undefined> {
  try {
    const answer = await fetch("/ideas/similar", {
      method: "POST",
      headers: { Accept: "text/html" },
      body: new URLSearchParams({ text }),
      credentials: "same-origin",
      signal: stop,
    });
    return answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
}
