import { Draft } from "../web/draft.ts";
import { part } from "../web/page.ts";
import type { Shelf } from "../web/storage.ts";
import { ask, askWhy } from "./asking.ts";
import type { Drawn } from "./card.ts";
import type { Wishes } from "./wishes.ts";

/**
 * Where a card is (on the board, parked, or hidden), and whether the evening is over: then it can be
 * translated, and what nobody else should read can be taken off. All else is closed.
 */
export interface Place {
  readonly standing: string;
  readonly closed: boolean;
}

/** What a table host may do with any card of the table, below its words. */
export class Hosting {
  readonly #wishes: Wishes;
  readonly #shelf: Shelf;

  constructor(wishes: Wishes, shelf: Shelf) {
    this.#wishes = wishes;
    this.#shelf = shelf;
  }

  /**
   * @param over when something is wished
   */
  open(panel: HTMLElement, card: Drawn, place: Place, over: () => void): void {
    this.#letTranslate(part("#translate", HTMLFormElement, panel), card, over);
    this.#letRelease(part(".hosting__example", HTMLElement, panel), card, place, over);
    this.#letSetAside(part(".hosting__aside", HTMLElement, panel), card, place, over);
  }

  #letTranslate(form: HTMLFormElement, card: Drawn, over: () => void): void {
    const languages = part("select", HTMLSelectElement, form);
    languages.value = [...languages.options].find((option) => option.value !== card.language)?.value ?? "";
    const draft = this.#translating(form, languages, card);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const written = new FormData(form);
      const of = (name: string): string => String(written.get(name) ?? "");
      if (of("text").trim() === "") return;
      this.#wishes.translate(card.id, of("language"), of("text"), written.has("checked"));
      draft.clear();
      over();
    });
  }

  /** Begins with the translation that hangs, unless somebody has begun another one. */
  #translating(form: HTMLFormElement, languages: HTMLSelectElement, card: Drawn): Draft {
    const text = part("textarea", HTMLTextAreaElement, form);
    let hanging = "";
    const show = (): void => {
      if (text.value !== hanging) return;
      const there = card.translations.find(({ language }) => language === languages.value);
      hanging = there?.text ?? "";
      text.value = hanging;
      part("[name=checked]", HTMLInputElement, form).checked = there?.checked ?? false;
    };
    languages.addEventListener("input", show);
    show();
    const draft = new Draft(form, translationDraft(card.id), this.#shelf);
    draft.keep(() => undefined);
    return draft;
  }

  #letRelease(example: HTMLElement, card: Drawn, { closed }: Place, over: () => void): void {
    example.hidden = !card.example || (closed && card.exampleKept);
    const release = part(".hosting__release", HTMLElement, example);
    const withhold = part(".hosting__withhold", HTMLElement, example);
    release.hidden = !card.exampleKept;
    withhold.hidden = card.exampleKept;
    release.addEventListener("click", () => {
      this.#wishes.release(card.id);
      over();
    });
    withhold.addEventListener("click", () => {
      this.#wishes.withhold(card.id);
      over();
    });
  }

  /** All of them take something out of sight, so all of them ask. */
  #letSetAside(aside: HTMLElement, { id }: Drawn, { standing, closed }: Place, over: () => void): void {
    const park = part(".hosting__park", HTMLElement, aside);
    const hide = part(".hosting__hide", HTMLElement, aside);
    const takeBack = part(".hosting__take-back", HTMLElement, aside);
    park.hidden = standing !== "hangs" || closed;
    hide.hidden = standing === "hidden";
    takeBack.hidden = closed;
    aside.hidden = [park, hide, takeBack].every((button) => button.hidden);
    const then = (wish: () => void) => () => {
      wish();
      over();
    };
    park.addEventListener("click", () =>
      ask(
        "#sure-park",
        park,
        then(() => this.#wishes.park(id)),
      ),
    );
    takeBack.addEventListener("click", () =>
      ask(
        "#sure",
        takeBack,
        then(() => this.#wishes.takeBack(id)),
      ),
    );
    hide.addEventListener("click", () => {
      askWhy("#sure-hide", hide, { draft: `hide/${id}`, shelf: this.#shelf }, (reason) => {
        this.#wishes.hide(id, reason);
        over();
      });
    });
  }
}

/** Its own, since the card's words may be being changed at the same time. */
export function translationDraft(card: string): string {
  return `translate/${card}`;
}
