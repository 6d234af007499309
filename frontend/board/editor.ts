import { Draft, PREFIX } from "../web/draft.ts";
import { copy, part } from "../web/page.ts";
import type { Shelf } from "../web/storage.ts";
import { type Drawn, read } from "./card.ts";
import { Composer } from "./composer.ts";
import { Hosting, translationDraft } from "./hosting.ts";
import type { Wishes } from "./wishes.ts";

/** Changing a card: its author may, and for everybody at the table its host. One at a time. */
export class Editor {
  readonly #wishes: Wishes;
  readonly #shelf: Shelf;
  readonly #hosting: Hosting;
  readonly #challenges: () => HTMLElement[];
  #close: (() => void) | undefined;

  constructor(wishes: Wishes, shelf: Shelf, challenges: () => HTMLElement[]) {
    this.#wishes = wishes;
    this.#shelf = shelf;
    this.#hosting = new Hosting(wishes, shelf);
    this.#challenges = challenges;
  }

  /** Whether somebody was changing the card when the page was left. */
  wasOpen(card: string): boolean {
    return drafts(card).some((name) => this.#shelf.getItem(PREFIX + name) !== null);
  }

  close(): void {
    this.#close?.();
  }

  /** Opens under the card; `back` is where the keyboard goes on afterwards. */
  open(paper: HTMLElement, back: HTMLElement | undefined): void {
    this.close();
    const panel = copy("#edit", HTMLElement);
    const card = read(paper);
    const standing = paper.closest<HTMLElement>("[data-standing]")?.dataset["standing"] ?? "hangs";
    paper.after(panel);
    this.#close = () => {
      panel.remove();
      this.#close = undefined;
      back?.focus();
    };
    const composer = this.#compose(panel, card);
    if (panel.querySelector("#translate")) {
      this.#hosting.open(panel, card, standing, () => this.close());
    }
    composer.focus();
  }

  #compose(panel: HTMLElement, card: Drawn): Composer {
    const form = part("#edit-card", HTMLFormElement, panel);
    const [words] = drafts(card.id);
    const draft = new Draft(form, words, this.#shelf);
    const over = (): void => {
      for (const name of drafts(card.id)) this.#shelf.removeItem(PREFIX + name);
      this.#close?.();
    };
    const seen = part("[name=seen]", HTMLInputElement, form);
    seen.value = card.wording ?? "";
    const offered = this.#challenges();
    const composer = new Composer(form, false, (words) => {
      const all = { ...words, answers: answers(card, offered, words.answers) };
      this.#wishes.revise(card.id, all, seen.value);
      over();
    });
    part(".compose__kinds", HTMLElement, form).hidden = true;
    composer.picks.follow(offered);
    composer.write({ ...card, example: card.example ?? "" });
    draft.keep(() => undefined);
    composer.show();
    part(".compose__leave", HTMLElement, form).addEventListener("click", over);
    return composer;
  }
}

/**
 * A challenge that is parked, hidden or on another board is not offered, so that nobody can have let go of it. In
 * the order in which they were picked.
 */
function answers({ answers }: Drawn, offered: readonly HTMLElement[], picked: readonly string[]): string[] {
  const seen = new Set(offered.map((challenge) => challenge.dataset["card"]));
  const stays = answers.filter((challenge) => !seen.has(challenge) || picked.includes(challenge));
  return [...stays, ...picked.filter((challenge) => !answers.includes(challenge))];
}

/** Two forms are open at once: the card's words, and for its host a translation. */
function drafts(card: string): [words: string, translated: string] {
  return [`edit/${card}`, translationDraft(card)];
}
