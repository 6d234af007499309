import { askOnce } from "./asked.ts";
import { changesSeats } from "./choosing.ts";
import { roundClock } from "./clock.ts";
import { letCopy } from "./copying.ts";
import { apply } from "./glance.ts";
import { live } from "./live.ts";
import { sendTheRest } from "./rest.ts";

const { unsent } = sendTheRest();

live((main, drawAgain) => {
  letCopy(main);
  askOnce(main);
  unsent.show();
  const clock = roundClock(main);
  return {
    apply: (frame) => {
      if (changesSeats(frame, main)) drawAgain();
      else apply(frame, main, drawAgain);
    },
    beat: (serverNow) => clock.beat(serverNow),
    leave: () => clock.stop(),
  };
});
