import { showAnnouncement } from "../floor/announcement.ts";
import { part } from "../web/page.ts";
import { Stream } from "../web/stream.ts";
import { askOnce } from "./asked.ts";
import type { RoomFrame } from "./frames.ts";
import { sendTheRest } from "./rest.ts";
import { letTake } from "./thanks.ts";

const main = part("main[data-seq]", HTMLElement);
const { workshop, seq, back } = main.dataset;

askOnce(main);
letTake(main, navigator);
const { outbox } = sendTheRest();
new Stream(`/api/workshops/${workshop}/events`, Number(seq), {
  event: (frame) => told(frame as RoomFrame),
  connected: (connected) => {
    part("[data-offline]", HTMLElement, main).hidden = connected;
    if (connected) void outbox.flush();
  },
  reset: async () => {
    location.reload();
    return Number(seq);
  },
}).open();

function told(frame: RoomFrame): void {
  if (frame.type === "announcement-changed") showAnnouncement(frame.words, main);
  if (frame.type === "evening-resumed") location.replace(back ?? "/");
}
