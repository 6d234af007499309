import { keepTime } from "./clock.ts";
import { apply } from "./glance.ts";
import { keepWholeLines } from "./lines.ts";
import { live } from "./live.ts";

live((main) => {
  const stopClock = keepTime(main);
  const stopFitting = keepWholeLines(main);
  return {
    apply: (frame, drawAgain) => apply(frame, main, drawAgain),
    leave: () => {
      stopClock();
      stopFitting();
    },
  };
});
