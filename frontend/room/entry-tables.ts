import { askOnce } from "./asked.ts";
import { changesSeats } from "./choosing.ts";
import { keepTime } from "./clock.ts";
import { letCopy } from "./copying.ts";
import { apply } from "./glance.ts";
import { live } from "./live.ts";

live((main) => {
  letCopy(main);
  askOnce(main);
  return {
    apply: (frame, drawAgain) => {
      if (changesSeats(frame, main)) drawAgain();
      else apply(frame, main, drawAgain);
    },
    leave: keepTime(main),
  };
});
