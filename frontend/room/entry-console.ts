import { Draft } from "../web/draft.ts";
import { part } from "../web/page.ts";
import { openShelf } from "../web/storage.ts";
import { Stream } from "../web/stream.ts";
import { Calling } from "./calling.ts";
import { keepTime } from "./clock.ts";
import { Refresh } from "./parts.ts";
import { Pressing } from "./pressing.ts";

const main = part("main[data-seq]", HTMLElement);
const { shelf } = openShelf();
const calling = new Calling(main);
const refresh = new Refresh(main, () => {
  calling.drawn(main);
  return keepTime(main);
});

/** What is being typed survives a reload; what was sent does not come back. */
const saying = part("#saying", HTMLFormElement);
const draft = new Draft(saying, `announcement/${main.dataset["workshop"]}`, shelf);
draft.keep(() => undefined);

new Pressing(main, (form) => {
  if (form === saying) {
    draft.clear();
    saying.reset();
  }
  return refresh.now();
});

new Stream(`/api/workshops/${main.dataset["workshop"]}/events`, Number(main.dataset["seq"]), {
  event: () => refresh.soon(),
  connected: (connected) => {
    part("[data-offline]", HTMLElement, main).hidden = connected;
    if (connected) refresh.soon();
  },
  reset: () => refresh.now(),
}).open();
