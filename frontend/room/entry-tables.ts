import { roundClock } from "./clock.ts";
import { letCopy } from "./copying.ts";
import { apply } from "./glance.ts";
import { live } from "./live.ts";

live((main, drawAgain) => {
  letCopy(main);
  const clock = roundClock(main);
  return {
    apply: (frame) => apply(frame, main, drawAgain),
    beat: (serverNow) => clock.beat(serverNow),
    leave: () => clock.stop(),
  };
});
