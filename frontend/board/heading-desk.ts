import { isBegun, putDraft } from "../web/draft.ts";
import type { Change, Entry, Outbox } from "../web/outbox.ts";
import { copy, part } from "../web/page.ts";
import type { Shelf } from "../web/storage.ts";
import { ask } from "./asking.ts";
import { direction } from "./card.ts";
import { type Heading, headingsOn } from "./clusters.ts";
import type { Said } from "./frames.ts";
import { headingForm } from "./heading-form.ts";
import { headingOf, type Wishes } from "./wishes.ts";

/** Where a table host puts cards under headings, and changes these. One thing at a time. */
export class HeadingDesk {
  readonly #board: HTMLElement;
  readonly #wishes: Wishes;
  readonly #outbox: Outbox;
  readonly #shelf: Shelf;
  readonly #draft: string;
  #close: (() => void) | undefined;

  constructor(board: HTMLElement, table: string, wishes: Wishes, outbox: Outbox, shelf: Shelf) {
    this.#board = board;
    this.#wishes = wishes;
    this.#outbox = outbox;
    this.#shelf = shelf;
    this.#draft = `heading/${table}`;
  }

  /** Two taps put a card under a heading that hangs: the button on the card, and the heading. */
  choose(paper: HTMLElement, button: HTMLElement): void {
    const card = paper.dataset["card"] ?? "";
    const panel = copy("#heading-choice", HTMLElement);
    const list = part(".choosing__headings", HTMLElement, panel);
    const headings = this.#headings();
    list.replaceChildren(
      ...headings.map((heading) =>
        choice(list, heading, heading.id === paper.dataset["heading"], () => {
          this.#close?.();
          this.#wishes.cluster(card, heading.id);
        }),
      ),
    );
    const none = part(".choosing__none", HTMLElement, panel);
    none.hidden = !paper.dataset["heading"];
    none.addEventListener("click", () => {
      this.#close?.();
      this.#wishes.uncluster(card);
    });
    part(".choosing__new", HTMLElement, panel).addEventListener("click", () => this.#writeFor(card, panel));
    part(".choosing__leave", HTMLElement, panel).addEventListener("click", () => this.#close?.());
    this.#open(panel, paper, button);
    if (headings.length === 0 || isBegun(this.#shelf, this.#draft)) this.#writeFor(card, panel);
    else part(".choosing__one", HTMLElement, panel).focus();
  }

  /** Other words, or none at all. */
  edit(button: HTMLElement): void {
    const head = part(".cluster__head", HTMLElement, button.closest(".cluster") ?? this.#board);
    const id = button.closest<HTMLElement>(".cluster")?.dataset["heading"] ?? "";
    const hanging = this.#headings().find((heading) => heading.id === id);
    const over = (): void => this.#close?.();
    const writing = { draft: `heading/${id}`, shelf: this.#shelf, ...(hanging && { hanging }) };
    const send = (said: Said): void => {
      over();
      this.#wishes.rewordHeading(id, said);
    };
    const form = headingForm(writing, send, over);
    const remove = part(".heading-form__remove", HTMLElement, form);
    remove.hidden = false;
    remove.addEventListener("click", () =>
      ask("#sure-heading", remove, () => {
        over();
        this.#wishes.removeHeading(id);
      }),
    );
    this.#open(form, head, button);
    part("textarea", HTMLElement, form).focus();
  }

  /** What was refused before the page was left is said now. */
  resume(): void {
    for (const entry of this.#outbox.entries()) if (entry.refused) this.#refused(entry);
  }

  changed({ kind, entry }: Change): void {
    if (kind === "refused") this.#refused(entry);
  }

  /** What was written is not lost: it stands in the form again. */
  #refused(entry: Entry): void {
    if (!this.#wishes.isHeading(entry)) return;
    this.#outbox.drop(entry.id);
    const { language, text } = headingOf(entry);
    if (text !== "") putDraft(this.#shelf, this.#draft, { language: [language], text: [text] });
    const notice = part("#heading-refused", HTMLElement, this.#board);
    part("span", HTMLElement, notice).textContent = entry.refused?.problem?.detail ?? "";
    notice.hidden = false;
  }

  /** Those too that the network has not taken yet. */
  #headings(): Heading[] {
    const hanging = headingsOn(this.#board);
    const known = new Set(hanging.map(({ id }) => id));
    return [...hanging, ...this.#wishes.headingsOnTheWay().filter(({ id }) => !known.has(id))];
  }

  #writeFor(card: string, panel: HTMLElement): void {
    const send = (said: Said): void => {
      this.#close?.();
      this.#wishes.cluster(card, this.#wishes.writeHeading(said));
    };
    const form = headingForm({ draft: this.#draft, shelf: this.#shelf }, send, () => this.#close?.());
    panel.replaceChildren(...panel.querySelectorAll(".choosing__headings"), form);
    part("textarea", HTMLElement, form).focus();
  }

  #open(panel: HTMLElement, after: HTMLElement, back: HTMLElement): void {
    this.#close?.();
    part("#heading-refused", HTMLElement, this.#board).hidden = true;
    after.after(panel);
    this.#close = () => {
      panel.remove();
      this.#close = undefined;
      back.focus();
    };
  }
}

function choice(list: HTMLElement, heading: Heading, chosen: boolean, choose: () => void): HTMLElement {
  const item = part("li", HTMLElement, list).cloneNode(true) as HTMLElement;
  const button = part("button", HTMLElement, item);
  button.lang = heading.language;
  button.dir = direction(heading.language);
  button.textContent = heading.text;
  button.setAttribute("aria-pressed", String(chosen));
  button.addEventListener("click", choose);
  return item;
}
