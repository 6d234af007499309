import { part } from "../web/page.ts";
import { Stream } from "../web/stream.ts";
import type { RoomFrame } from "./frames.ts";

/** What shows in a `<main>`. */
export interface View {
  apply(frame: RoomFrame): void;
  /** Before another `<main>` takes its place. */
  leave(): void;
}

/** What a page does with its `<main>`. */
export interface Screen extends View {
  /** The server's time. */
  beat(serverNow: number): void;
}

const TRY_AGAIN_MS = 5000;
/** A network that is gone may say nothing at all for minutes. */
const WAIT_MS = 15_000;

/**
 * Keeps the page current. What was missed too long ago, and what only the server can draw, is drawn again by the
 * server; the page itself is never left, since without network there would be no way back.
 */
export function live(begin: (main: HTMLElement, drawAgain: () => void) => Screen): void {
  let stream: Stream | undefined;
  let drawing = false;
  let main = part("main[data-seq]", HTMLElement);
  let screen = begin(main, drawAgain);
  follow();

  function follow(): void {
    stream = new Stream(`/api/workshops/${main.dataset["workshop"]}/events`, Number(main.dataset["seq"]), {
      event: (frame) => screen.apply(frame as RoomFrame),
      beat: (serverNow) => screen.beat(serverNow),
      reset: adopt,
      connected: sign,
    });
    stream.open();
  }

  function sign(connected: boolean): void {
    for (const offline of main.querySelectorAll<HTMLElement>("[data-offline]")) offline.hidden = connected;
  }

  /** What happens meanwhile is told once the fresh page is there. */
  function drawAgain(): void {
    if (drawing || stream === undefined) return;
    stream.close();
    stream = undefined;
    redraw();
  }

  function redraw(): void {
    adopt().then(follow, () => {
      sign(false);
      setTimeout(redraw, TRY_AGAIN_MS);
    });
  }

  async function adopt(): Promise<number> {
    drawing = true;
    try {
      const fresh = await draw();
      const held = document.activeElement?.id;
      screen.leave();
      main.replaceWith(fresh);
      main = fresh;
      if (held) document.getElementById(held)?.focus({ preventScroll: true });
      screen = begin(main, drawAgain);
      return Number(main.dataset["seq"]);
    } finally {
      drawing = false;
    }
  }
}

async function draw(): Promise<HTMLElement> {
  const patience = new AbortController();
  const ends = setTimeout(() => patience.abort(), WAIT_MS);
  try {
    const answer = await fetch(location.href, {
      headers: { Accept: "text/html" },
      cache: "no-store",
      signal: patience.signal,
    });
    if (!answer.ok) throw new Error(`The page cannot be drawn again: ${answer.status}`);
    return await ready(new DOMParser().parseFromString(await answer.text(), "text/html"));
  } finally {
    clearTimeout(ends);
  }
}

/** With its pictures, so that nothing flickers. */
async function ready(page: Document): Promise<HTMLElement> {
  const main = document.importNode(part("main[data-seq]", HTMLElement, page), true);
  await Promise.allSettled([...main.querySelectorAll("img")].map((picture) => picture.decode()));
  document.title = page.title;
  return main;
}
