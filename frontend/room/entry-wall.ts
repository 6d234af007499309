import { Clock, type Hand, roundHand } from "./clock.ts";
import { countdownHand } from "./countdown.ts";
import { doorHand } from "./door.ts";
import type { RoomFrame } from "./frames.ts";
import type { View } from "./live.ts";
import { live } from "./live.ts";
import { boardOn } from "./wall-board.ts";
import { glanceOn } from "./wall-glance.ts";
import { wordsOn } from "./wall-words.ts";

// One module for all views: switched from one to another, the page stays, whatever the network does.
live((main, drawAgain) => {
  const view = viewOn(main, drawAgain);
  const clock = new Clock(Number(main.dataset["now"]), hands(main, drawAgain));
  return {
    apply: (frame) => {
      if (leadsAway(frame, main)) drawAgain();
      else view.apply(frame);
    },
    beat: (serverNow) => clock.beat(serverNow),
    leave: () => {
      clock.stop();
      view.leave();
    },
  };
});

function viewOn(main: HTMLElement, drawAgain: () => void): View {
  if (main.classList.contains("wall--board")) return boardOn(main, drawAgain);
  return main.classList.contains("wall--glance") ? glanceOn(main, drawAgain) : wordsOn(main, drawAgain);
}

/** A wall without `data-view` is pinned to its view by its address. */
function leadsAway(frame: RoomFrame, main: HTMLElement): boolean {
  const view = main.dataset["view"];
  return frame.type === "wall-switched" && view !== undefined && view !== frame.view;
}

function hands(main: HTMLElement, drawAgain: () => void): Hand[] {
  return [
    ...[...main.querySelectorAll<HTMLElement>(".round-line__clock")].map(roundHand),
    ...[...main.querySelectorAll<HTMLElement>("[data-phase]")].map(countdownHand),
    ...[...main.querySelectorAll<HTMLElement>("[data-until]")].map((door) => doorHand(door, drawAgain)),
  ];
}
