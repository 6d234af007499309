import { Draft } from "../web/draft.ts";
import { part } from "../web/page.ts";
import type { Shelf } from "../web/storage.ts";
import { challengesOn } from "./board.ts";
import { Composer, type Words } from "./composer.ts";
import type { LateJson, RoundJson } from "./frames.ts";
import { RoundLine, type Situation, situation } from "./round.ts";

/** The page of a theme table: who one is here, which round it is, and whether one can write. */
export class TablePage {
  readonly workshop: string;
  readonly table: string;
  readonly hosting: boolean;
  readonly board: HTMLElement;
  readonly composer: Composer;
  readonly roundLine: RoundLine;
  readonly #main: HTMLElement;
  readonly #draft: Draft;
  #graceEnds: ReturnType<typeof setTimeout> | undefined;

  constructor(main: HTMLElement, shelf: Shelf, send: (round: string, words: Words) => void) {
    this.#main = main;
    this.workshop = main.dataset["workshop"] ?? "";
    this.table = main.dataset["table"] ?? "";
    this.hosting = main.dataset["hosting"] === "true";
    this.board = part("#board", HTMLElement, main);
    this.roundLine = new RoundLine(part("#round", HTMLElement, main), Number(main.dataset["now"]));
    const form = part("#new-card", HTMLFormElement, main);
    this.#draft = new Draft(form, `${this.workshop}/${this.table}`, shelf);
    this.composer = new Composer(form, this.hosting, (words) => send(this.#round.value, words));
    this.#draft.keep(() => part("#unkept", HTMLElement, main).removeAttribute("hidden"));
    this.composer.show();
    this.show(this.#situation);
    form.addEventListener("input", () => this.show(this.#situation));
  }

  get seq(): number {
    return Number(this.#main.dataset["seq"]);
  }

  get isOver(): boolean {
    return this.#situation === "over";
  }

  /** The text has left the form and lies in the outbox. */
  sent(): void {
    this.composer.clear();
    this.#draft.clear();
    this.show(this.#situation);
    if (this.hosting) this.composer.focus();
  }

  roundChanged(round: RoundJson | null, late: LateJson | null): void {
    this.roundLine.show(round);
    this.#main.dataset["openRound"] = round?.id ?? "";
    this.#main.dataset["lateRound"] = late?.id ?? "";
    this.#main.dataset["lateUntil"] = late?.until ?? "";
    if (round !== null) {
      if (this.composer.isEmpty() && round.task !== "OWN") {
        this.composer.choose(round.task === "SOLUTIONS" ? "solution" : "challenge");
      }
    }
    this.show(this.isOver ? "over" : situation(round, this.table, this.hosting));
  }

  /** Everything was loaded anew; what is being typed stays. */
  replaced(page: HTMLElement): void {
    for (const name of ["seq", "now", "situation", "openRound", "lateRound", "lateUntil"])
      this.#main.dataset[name] = page.dataset[name] ?? "";
    const line = part("#round", HTMLElement, this.#main);
    const drawn = part("#round", HTMLElement, page);
    line.hidden = drawn.hidden;
    line.dataset["endsAt"] = drawn.dataset["endsAt"] ?? "";
    for (const words of [".round__name", ".round__task"]) {
      part(words, HTMLElement, line).textContent = part(words, HTMLElement, drawn).textContent;
    }
    this.roundLine.beat(Number(page.dataset["now"]));
    this.show(this.#situation);
  }

  /** Whoever has begun a card keeps it in front of them, whatever happens to the round. */
  show(now: Situation): void {
    this.#main.dataset["situation"] = now;
    const begun = !this.composer.isEmpty();
    const late = begun && this.#isLate && now !== "over";
    if (!late) this.#round.value = this.#main.dataset["openRound"] || this.#main.dataset["lateRound"] || "";
    part("#write", HTMLElement, this.#main).hidden = now !== "write" && !begun;
    part("#late", HTMLElement, this.#main).hidden = !late;
    part("#listen", HTMLElement, this.#main).hidden = now !== "listen";
    part("#rest", HTMLElement, this.#main).hidden = now !== "rest";
    part("#pause", HTMLElement, this.#main).hidden = now !== "pause" || late;
    clearTimeout(this.#graceEnds);
    if (late) this.#graceEnds = setTimeout(() => this.show(this.#situation), this.graceMs);
  }

  /** Whether what stands in the form was begun in a round that is closed by now, and can still be sent for it. */
  get #isLate(): boolean {
    return this.#round.value === this.#main.dataset["lateRound"] && this.graceMs > 0;
  }

  /** Whether a card that was begun can still be sent, even if another cannot be begun. */
  get takesBegun(): boolean {
    return Boolean(this.#main.dataset["openRound"]) || this.graceMs > 0;
  }

  /** For how long what was begun before the end can still be sent. Not a number before any round was closed. */
  get graceMs(): number {
    return Date.parse(this.#main.dataset["lateUntil"] ?? "") - this.roundLine.now;
  }

  boardChanged(): void {
    this.composer.picks.follow(challengesOn(this.board));
  }

  get #situation(): Situation {
    const now = this.#main.dataset["situation"];
    return now === "write" || now === "listen" || now === "rest" || now === "over" ? now : "pause";
  }

  get #round(): HTMLInputElement {
    return part("[name=round]", HTMLInputElement, this.composer.form);
  }
}
