import { Draft } from "../web/draft.ts";
import { newId } from "../web/ids.ts";
import { part } from "../web/page.ts";
import { openShelf } from "../web/storage.ts";
import { Stream } from "../web/stream.ts";
import { keepTime } from "./clock.ts";
import { Refresh } from "./parts.ts";

const main = part("main[data-seq]", HTMLElement);
const { shelf } = openShelf();
const refresh = new Refresh(main, keepTime);

/** What is being typed survives a reload; what was sent does not come back. */
const saying = part("#saying", HTMLFormElement);
const draft = new Draft(saying, `announcement/${main.dataset["workshop"]}`, shelf);
draft.keep(() => undefined);
saying.addEventListener("submit", () => draft.clear());

// Whoever comes back by the browser's button must not send an old wish for a new reason.
document.addEventListener("submit", (event) => {
  const id = (event.target as HTMLElement).querySelector<HTMLInputElement>("input[name=id]");
  if (id && !id.dataset["sent"]) {
    id.value = newId();
    id.dataset["sent"] = "true";
  }
});

new Stream(`/api/workshops/${main.dataset["workshop"]}/events`, Number(main.dataset["seq"]), {
  event: () => refresh.soon(),
  connected: (connected) => {
    part("[data-offline]", HTMLElement, main).hidden = connected;
    if (connected) refresh.soon();
  },
  reset: () => refresh.now(),
}).open();
