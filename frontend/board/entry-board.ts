import { CallButton } from "../floor/call.ts";
import { Outbox } from "../web/outbox.ts";
import { part, say } from "../web/page.ts";
import { openShelf } from "../web/storage.ts";
import { Stream } from "../web/stream.ts";
import { Announcer } from "./announce.ts";
import { challengesOn, replaceAll } from "./board.ts";
import { awaitsExample } from "./card.ts";
import { Editor } from "./editor.ts";
import { Examples } from "./examples.ts";
import { Farewell } from "./farewell.ts";
import type { Frame } from "./frames.ts";
import { letHandBack } from "./handing-back.ts";
import { HeadingDesk } from "./heading-desk.ts";
import { HiddenCards } from "./hidden-cards.ts";
import { apply, type Parts } from "./live.ts";
import { chooseLook } from "./looks.ts";
import { OnTheWay } from "./on-the-way.ts";
import { OwnCards } from "./own-cards.ts";
import { ParkingLot } from "./parking-lot.ts";
import { fetchPage } from "./refresh.ts";
import { TablePage } from "./table-page.ts";
import { Unsent } from "./unsent.ts";
import { Wishes } from "./wishes.ts";
import { PageWords } from "./words.ts";

const { shelf } = openShelf();
const main = part("#table-page", HTMLElement);
const outbox = new Outbox(
  (change) => {
    onTheWay.changed(change);
    headings.changed(change);
    call.changed(change);
    unsent.changed(change);
    farewell.look();
  },
  { shelf },
);
const page = new TablePage(main, shelf, (round, words) => wishes.pin(round, words));
const wishes = new Wishes(outbox, page.workshop, page.table);
const editor = new Editor(wishes, shelf, () => challengesOn(page.board));
const lot = new ParkingLot(part("#parking-lot", HTMLElement, main));
const hidden = new HiddenCards(main.querySelector("#hidden-cards"));
const own = new OwnCards(page, outbox, wishes, editor);
const onTheWay = new OnTheWay(page, outbox, wishes, own);
const headings = new HeadingDesk(page.board, page.table, wishes, outbox, shelf);
const examples = new Examples(page.workshop, page.table, page.board, lot.section);
const words = new PageWords(main);
const call = new CallButton(part("#call", HTMLFormElement, main), outbox, page);
const news = new Announcer(part("#news", HTMLElement), (count) => say(page.board, "news", count));
const farewell = new Farewell(page, outbox, part("#over", HTMLElement, main));
const arrived = (card: string): void => news.arrived(card);
const unsent = new Unsent(() => main, outbox);
const parts: Parts = { page, lot, hidden, own, examples, words, farewell, arrived };

/** What a finger on a card means, wherever it is. */
function touched(event: Event): void {
  const button = (event.target as Element).closest<HTMLElement>("button");
  if (button?.classList.contains("cluster__edit")) headings.edit(button);
  const paper = button?.closest<HTMLElement>(".card");
  if (!button || !paper) return;
  if (button.classList.contains("card__edit")) void edit(paper, button);
  if (button.classList.contains("card__cluster")) headings.choose(paper, button);
  if (button.classList.contains("card__bring-back")) wishes.bringBack(paper.dataset["card"] ?? "");
  if (button.classList.contains("card__show")) wishes.show(paper.dataset["card"] ?? "");
  if (button.classList.contains("card__answer")) {
    page.composer.choose("solution");
    page.composer.picks.choose([paper.dataset["card"] ?? ""]);
    page.composer.focus();
  }
}

/** What was revised is still to arrive: until then the paper shows other words than those. */
function isOnItsWay(paper: HTMLElement): boolean {
  return paper.classList.contains("card--pending");
}

/** Whoever revises a card sends all that stands on it, so its example has to be there first. */
async function edit(paper: HTMLElement, button: HTMLElement): Promise<void> {
  if (isOnItsWay(paper)) return;
  if (awaitsExample(paper)) await examples.load();
  if (!awaitsExample(paper)) editor.open(paper, button);
}

chooseLook(page.board, shelf);
letHandBack(main.querySelector<HTMLFormElement>(".device__form"), {
  outbox,
  composer: page.composer,
  shelf,
  leave: (address) => location.replace(address),
});
part(".table-page__boards", HTMLElement, main).addEventListener("click", touched);
onTheWay.resume();
headings.resume();
outbox.start();
void own
  .load()
  .then(() => own.reopen())
  .then(() => farewell.look());
new Stream(`/api/workshops/${page.workshop}/events`, page.seq, {
  event: (frame) => apply(frame as Frame, parts),
  beat: (serverNow) => page.roundLine.beat(serverNow),
  connected: (connected) => {
    const offline = part("#offline", HTMLElement);
    if (connected) void outbox.flush(); // the server is back before the next try is due
    if (connected && !offline.hidden) {
      void own.load();
      hidden.soon();
    }
    if (connected && page.hosting) examples.soon();
    offline.hidden = connected;
  },
  reset: async () => {
    const drawn = await fetchPage();
    replaceAll(page.board, part("#board", HTMLElement, drawn));
    lot.replace(drawn);
    hidden.replace(drawn);
    page.replaced(drawn);
    words.write(drawn);
    call.replaced(drawn);
    part("[data-announcement]", HTMLElement, main).replaceWith(
      part("[data-announcement]", HTMLElement, drawn),
    );
    page.boardChanged();
    farewell.look();
    return page.seq;
  },
}).open();
