import type { Outbox } from "../web/outbox.ts";
import { part, say } from "../web/page.ts";
import { ask } from "./asking.ts";
import type { Editor } from "./editor.ts";
import { Mine } from "./mine.ts";
import { fetchOwn, type OwnCard } from "./refresh.ts";
import type { Action, State } from "./states.ts";
import type { TablePage } from "./table-page.ts";
import { type Wishes, wordsOf } from "./wishes.ts";

/** What one wrote at this table, as the server has it, and what one may do with it. */
export class OwnCards {
  readonly mine: Mine;
  readonly #page: TablePage;
  readonly #outbox: Outbox;
  readonly #wishes: Wishes;
  readonly #editor: Editor;

  constructor(page: TablePage, outbox: Outbox, wishes: Wishes, editor: Editor) {
    this.#page = page;
    this.#outbox = outbox;
    this.#wishes = wishes;
    this.#editor = editor;
    this.mine = new Mine(part("#mine", HTMLElement), (action, card) => this.#act(action, card));
  }

  async load(): Promise<void> {
    const cards = await fetchOwn(this.#page.workshop);
    if (cards === undefined) return;
    const own = cards.filter(({ card }) => card.table === this.#page.table && !this.#isOnTheWay(card.id));
    const ids = new Set(own.map(({ card }) => card.id));
    for (const card of this.mine.cards()) {
      if (!ids.has(card) && !this.#isOnTheWay(card)) this.mine.remove(card);
    }
    for (const one of own) {
      this.mine.show(one.card, standing(one));
      if (one.replyCode) this.mine.code(one.card.id, one.replyCode);
    }
  }

  /** Goes on with what was being changed when the page was left. */
  reopen(): void {
    for (const card of this.mine.cards()) if (this.#editor.wasOpen(card)) this.edit(card);
  }

  /** Something happened to a card on the board; perhaps it is one's own. */
  async happened(card: string): Promise<void> {
    if (this.mine.find(card) && !this.#isOnTheWay(card)) await this.load();
  }

  edit(card: string): void {
    const item = this.mine.find(card);
    if (item === undefined) return;
    this.mine.unfold();
    this.#editor.open(part(".card", HTMLElement, item), part("[data-action=edit]", HTMLElement, item));
  }

  /** Back to where it was written. */
  rewrite(card: string): void {
    const entry = this.#outbox.entries().find(({ id }) => id === card);
    if (entry === undefined) return;
    this.#page.composer.write(wordsOf(entry));
    this.#drop(card);
  }

  #act(action: Action, card: string): void {
    switch (action) {
      case "again":
        this.#again(card);
        return;
      case "retry":
        this.#retry(card);
        return;
      case "drop":
        this.#drop(card);
        return;
      case "edit":
        this.edit(card);
        return;
      case "take-back":
        ask("#sure", part("[data-action=take-back]", HTMLElement, this.mine.find(card)), () => {
          this.#wishes.takeBack(card);
          this.#editor.close();
        });
        return;
      default:
        action satisfies never;
    }
  }

  /** Never over what is being written. */
  #again(card: string): void {
    const { composer } = this.#page;
    if (composer.isEmpty()) this.rewrite(card);
    else composer.refuse(say(composer.form, "unfinished"));
    composer.focus();
  }

  /** The same card, under its own id. */
  #retry(card: string): void {
    this.mine.stand(card, { kind: "waiting", kept: true });
    this.#outbox.retry(card);
  }

  #drop(card: string): void {
    this.#outbox.drop(card);
    this.mine.remove(card);
  }

  #isOnTheWay(card: string): boolean {
    return this.#outbox.entries().some((entry) => this.#wishes.cardOf(entry) === card);
  }
}

function standing({ card, state, reason }: OwnCard): State {
  switch (state) {
    case "hangs":
      return { kind: "saved", number: card.number };
    case "parked":
      return { kind: "parked", number: card.number };
    case "hidden":
      return { kind: "hidden", reason };
    case "taken-back":
      return { kind: "taken-back" };
    default:
      return state satisfies never;
  }
}
