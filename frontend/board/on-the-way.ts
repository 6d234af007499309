import type { Change, Entry, Outbox } from "../web/outbox.ts";
import { part } from "../web/page.ts";
import type { Drawn } from "./card.ts";
import { Codes } from "./codes.ts";
import type { OwnCards } from "./own-cards.ts";
import { papers } from "./places.ts";
import type { State } from "./states.ts";
import type { TablePage } from "./table-page.ts";
import { type Wishes, wordsOf } from "./wishes.ts";

/** Says how it stands with what was written here and is not acknowledged yet. */
export class OnTheWay {
  readonly #page: TablePage;
  readonly #outbox: Outbox;
  readonly #wishes: Wishes;
  readonly #own: OwnCards;
  readonly #status: HTMLElement;
  readonly #codes: Codes;

  constructor(page: TablePage, outbox: Outbox, wishes: Wishes, own: OwnCards) {
    this.#page = page;
    this.#outbox = outbox;
    this.#wishes = wishes;
    this.#own = own;
    this.#status = part(".compose__state", HTMLElement, page.composer.form);
    this.#codes = new Codes(page.composer.form.querySelector<HTMLElement>("#codes"));
  }

  /** What a former visit left: it needs no network to be shown. */
  resume(): void {
    for (const entry of this.#outbox.entries()) {
      const card = this.#wishes.cardOf(entry);
      if (card === undefined) continue;
      if (entry.refused) this.#refused(entry, card);
      else this.#waits(entry, card, true);
    }
  }

  changed(change: Change): void {
    const { entry } = change;
    const card = this.#wishes.cardOf(entry);
    if (card === undefined) return;
    switch (change.kind) {
      case "added":
        this.#waits(entry, card, change.kept);
        if (this.#wishes.isPin(entry)) this.#codes.next();
        if (this.#wishes.isPin(entry)) this.#page.sent();
        return;
      case "waiting":
        return;
      case "sent":
        this.#mark(card, false);
        this.#arrived(card, change.body);
        return;
      case "refused":
        this.#refused(entry, card);
        return;
      default:
        change satisfies never;
    }
  }

  #waits(entry: Entry, card: string, kept: boolean): void {
    const isPin = this.#wishes.isPin(entry);
    const sentence = this.#stand(entry, card, isPin ? { kind: "waiting", kept } : { kind: "changing" });
    if (isPin) this.#say(sentence, false);
    else this.#mark(card, true);
  }

  /** Wherever the card is on the page: what is wished of it is not done yet. */
  #mark(card: string, waits: boolean): void {
    for (const paper of papers(part(".table-page__boards", HTMLElement), card)) {
      paper.classList.toggle("card--pending", waits);
    }
  }

  #arrived(card: string, body: unknown): void {
    const { number, replyCode } = (body ?? {}) as { number?: number; replyCode?: string };
    if (replyCode !== undefined) {
      const saved = this.#own.mine.stand(card, { kind: "saved", number });
      this.#own.mine.code(card, replyCode);
      if (this.#status.closest("[hidden]")) this.#own.mine.unfold();
      this.#say(this.#codes.show(number, replyCode) ? "" : saved, true);
    }
    void this.#own.load();
  }

  /** The text goes back to where it was written, if nothing else is being written there. */
  #refused(entry: Entry, card: string): void {
    const sentence = entry.refused?.problem?.detail ?? "";
    this.#say("", false);
    if (!this.#wishes.isPin(entry)) {
      this.#unchanged(entry, card, sentence);
      return;
    }
    if (entry.refused?.problem === undefined) {
      this.#say(this.#stand(entry, card, { kind: "unanswered" }), false);
      this.#own.mine.unfold();
      return;
    }
    const said = this.#stand(entry, card, { kind: "refused", sentence });
    if (!this.#page.composer.isEmpty()) this.#own.mine.unfold();
    if (this.#page.composer.isEmpty()) this.#own.rewrite(card);
    this.#page.composer.refuse(said);
  }

  #unchanged(entry: Entry, card: string, sentence: string): void {
    const said = this.#stand(entry, card, { kind: "unchanged", sentence });
    this.#mark(card, false);
    this.#outbox.drop(entry.id);
    if (said === "") this.#page.composer.refuse(sentence);
    if (this.#wishes.hasWords(entry)) this.#own.edit(card);
  }

  /** Draws what was written, with how it stands; answers the sentence that says it. */
  #stand(entry: Entry, card: string, state: State): string {
    if (this.#wishes.hasWords(entry)) this.#own.mine.show(this.#drawn(entry, card), state);
    return this.#own.mine.stand(card, state);
  }

  /** As everybody sees it now, on the board or beside it. */
  #hanging(card: string): HTMLElement | undefined {
    return papers(part(".table-page__boards", HTMLElement), card)[0];
  }

  #say(sentence: string, saved: boolean): void {
    this.#status.textContent = sentence;
    this.#status.classList.toggle("notice--good", saved);
    this.#status.classList.toggle("notice--warning", !saved);
  }

  #drawn(entry: Entry, card: string): Drawn {
    const number = Number(papers(this.#page.board, card)[0]?.dataset["number"]);
    const wording = this.#hanging(card)?.dataset["wording"];
    return {
      ...wordsOf(entry),
      id: card,
      ...(number > 0 && { number }),
      ...(wording && { wording }),
      translations: [],
      exampleKept: true,
      corrected: !this.#wishes.isPin(entry),
    };
  }
}
