import type { Hand } from "./clock.ts";

/** A door that shuts by itself (`data-until`): nobody tells the wall, and the code there leads in no more. */
export function doorHand(door: HTMLElement, drawAgain: () => void): Hand {
  const until = Number(door.dataset["until"]);
  return (now) => {
    if (now > until) drawAgain();
  };
}
