import { part } from "../web/page.ts";
import { Stream } from "../web/stream.ts";
import type { RoomFrame } from "./frames.ts";

/** What a page does with its `<main>`. */
export interface Screen {
  apply(frame: RoomFrame, drawAgain: () => void): void;
  /** Before another `<main>` takes its place. */
  leave(): void;
}

const TRY_AGAIN_MS = 5000;

/** Keeps the page current; what was missed too long ago is drawn again by the server. */
export function live(begin: (main: HTMLElement) => Screen): void {
  let main = part("main[data-seq]", HTMLElement);
  let screen = begin(main);
  const adopt = async (): Promise<number> => {
    const fresh = await draw();
    const held = document.activeElement?.id;
    screen.leave();
    main.replaceWith(fresh);
    main = fresh;
    if (held) document.getElementById(held)?.focus({ preventScroll: true });
    screen = begin(main);
    return Number(main.dataset["seq"]);
  };
  const follow = (): void => {
    const stream = new Stream(
      `/api/workshops/${main.dataset["workshop"]}/events`,
      Number(main.dataset["seq"]),
      {
        event: (frame) => screen.apply(frame as RoomFrame, () => drawAgain(stream)),
        reset: adopt,
        connected: (connected) => {
          for (const sign of main.querySelectorAll<HTMLElement>("[data-offline]")) sign.hidden = connected;
        },
      },
    );
    stream.open();
  };
  /** What happens meanwhile is told once the fresh page is there. */
  const drawAgain = (stream?: Stream): void => {
    stream?.close();
    adopt().then(follow, () => setTimeout(drawAgain, TRY_AGAIN_MS));
  };
  follow();
}

async function draw(): Promise<HTMLElement> {
  const answer = await fetch(location.href, { headers: { Accept: "text/html" }, cache: "no-store" });
  if (!answer.ok) throw new Error(`The page cannot be drawn again: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return document.importNode(part("main[data-seq]", HTMLElement, page), true);
}
