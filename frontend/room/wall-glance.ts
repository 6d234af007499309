import { fitLetters } from "./fit.ts";
import { apply } from "./glance.ts";
import { keepWholeLines } from "./lines.ts";
import type { View } from "./live.ts";

/** All boards at a glance on the wall, and how to join. */
export function glanceOn(main: HTMLElement, drawAgain: () => void): View {
  const stopFitting = fitLetters(main);
  const stopLines = keepWholeLines(main);
  return {
    apply: (frame) => apply(frame, main, drawAgain),
    leave: () => {
      stopFitting();
      stopLines();
    },
  };
}
