import { isFromElsewhere } from "../web/entries.ts";
import { newId } from "../web/ids.ts";
import type { Entry, Outbox } from "../web/outbox.ts";
import type { Heading } from "./clusters.ts";
import type { Words } from "./composer.ts";
import type { Said } from "./frames.ts";

/** What somebody at this table wishes of its cards. Each wish waits in the outbox until it is answered. */
export class Wishes {
  readonly #outbox: Outbox;
  readonly #cards: string;
  readonly #table: string;
  readonly #headings: string;

  constructor(outbox: Outbox, workshop: string, table: string) {
    this.#outbox = outbox;
    this.#cards = `/api/workshops/${workshop}/cards`;
    this.#table = table;
    this.#headings = `/api/workshops/${workshop}/tables/${table}/headings`;
  }

  pin(round: string, words: Words): void {
    this.#outbox.add(this.#cards, { table: this.#table, round, ...said(words) });
  }

  /** @param seen the wording that is to be replaced: should there be another one meanwhile, it is refused */
  revise(card: string, words: Words, seen: string): void {
    const wish = { ...said(words), ...(seen !== "" && { seen }) };
    this.#outbox.add(`${this.#cards}/${card}`, wish, newId(), "PUT");
  }

  takeBack(card: string): void {
    this.#outbox.add(`${this.#cards}/${card}/withdrawal`, {});
  }

  translate(card: string, language: string, text: string, checked: boolean): void {
    this.#outbox.add(`${this.#cards}/${card}/translations`, { language, text, checked });
  }

  release(card: string): void {
    this.#outbox.add(`${this.#cards}/${card}/example-release`, {}, newId(), "PUT");
  }

  withhold(card: string): void {
    this.#undo(`${this.#cards}/${card}/example-release`);
  }

  hide(card: string, reason: string): void {
    this.#outbox.add(`${this.#cards}/${card}/hiding`, { reason }, newId(), "PUT");
  }

  show(card: string): void {
    this.#undo(`${this.#cards}/${card}/hiding`);
  }

  park(card: string): void {
    this.#outbox.add(`${this.#cards}/${card}/parking`, {}, newId(), "PUT");
  }

  bringBack(card: string): void {
    this.#undo(`${this.#cards}/${card}/parking`);
  }

  /** @returns the heading: what hangs under it may be wished before it is answered */
  writeHeading(said: Said): string {
    return this.#outbox.add(this.#headings, { ...said }).id;
  }

  rewordHeading(heading: string, said: Said): void {
    this.#outbox.add(`${this.#headings}/${heading}`, { ...said }, newId(), "PUT");
  }

  removeHeading(heading: string): void {
    this.#undo(`${this.#headings}/${heading}`);
  }

  cluster(card: string, heading: string): void {
    this.#outbox.add(`${this.#cards}/${card}/heading`, { heading }, newId(), "PUT");
  }

  uncluster(card: string): void {
    this.#undo(`${this.#cards}/${card}/heading`);
  }

  /** Of this table, and not answered yet. */
  headingsOnTheWay(): Heading[] {
    return this.#outbox
      .entries()
      .filter((entry) => entry.path === this.#headings && !entry.refused)
      .map((entry) => ({ id: entry.id, ...headingOf(entry) }));
  }

  /** A heading of this table, not a card. */
  isHeading({ path }: Entry): boolean {
    return path.startsWith(this.#headings);
  }

  /** A DELETE has no body that arrives everywhere, so its id is in the address. */
  #undo(path: string): void {
    const id = newId();
    this.#outbox.add(`${path}?id=${id}`, {}, id, "DELETE");
  }

  /** Which card a wish is about; undefined when it belongs to another page. */
  cardOf(entry: Entry): string | undefined {
    if (isFromElsewhere(entry)) return undefined;
    if (this.isPin(entry)) return entry.id;
    return entry.path.startsWith(`${this.#cards}/`)
      ? entry.path.slice(this.#cards.length + 1).split("/")[0]
      : undefined;
  }

  isPin(entry: Entry): boolean {
    return entry.path === this.#cards && entry.body["table"] === this.#table;
  }

  /** A new card, or other words for one. */
  hasWords(entry: Entry): boolean {
    return this.isPin(entry) || (entry.method === "PUT" && "text" in entry.body);
  }
}

/** What is empty is not sent. */
function said({ example, answers, ...words }: Words): Record<string, unknown> {
  return {
    ...words,
    ...(example.trim() !== "" && { example }),
    ...(answers.length > 0 && { answers }),
  };
}

export function headingOf({ body }: Entry): Said {
  return { language: String(body["language"] ?? ""), text: String(body["text"] ?? "") };
}

export function wordsOf(entry: Entry): Words {
  const { kind, text, example, language, answers } = entry.body;
  return {
    kind: kind === "solution" ? "solution" : "challenge",
    text: String(text ?? ""),
    example: String(example ?? ""),
    language: String(language ?? ""),
    answers: Array.isArray(answers) ? answers.map(String) : [],
  };
}
