const EVERY_MS = 5000;

/** Tells screen readers what came, politely: all of five seconds in one sentence. */
export class Announcer {
  readonly #element: HTMLElement;
  readonly #sentence: (count: number) => string;
  readonly #news = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(element: HTMLElement, sentence: (count: number) => string) {
    this.#element = element;
    this.#sentence = sentence;
  }

  /** However often a card hangs, it is one. */
  arrived(card: string): void {
    this.#news.add(card);
    this.#timer ??= setTimeout(() => this.#tell(), EVERY_MS);
  }

  #tell(): void {
    this.#timer = undefined;
    this.#element.textContent = this.#sentence(this.#news.size);
    this.#news.clear();
  }
}
