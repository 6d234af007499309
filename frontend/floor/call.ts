import { newId } from "../web/ids.ts";
import type { Change, Outbox } from "../web/outbox.ts";
import { part, say } from "../web/page.ts";
import type { CallFrame } from "./frames.ts";

/** `none` until somebody presses; `waiting` while what was pressed is on its way. */
type State = "none" | "waiting" | CallFrame["call"];

/** A network that works answers sooner than one could read that it does not. */
const PATIENCE_MS = 1500;

/** What the facilitator's answer, or somebody else's press at this table, changes. */
export function showCall(frame: CallFrame, within: ParentNode = document): void {
  const form = within.querySelector<HTMLFormElement>("#call");
  if (form?.dataset["table"] === frame.table) show(form, frame.call);
}

function show(form: HTMLFormElement, state: State): void {
  const called = state === "calling" || state === "waiting";
  form.dataset["call"] = state;
  part("button", HTMLButtonElement, form).value = String(!called);
  part(".kern-label", HTMLElement, form).textContent = say(form, called ? "back" : "none");
  tell(form, state === "none" || state === "taken-back" ? "" : say(form, state));
}

function tell(form: HTMLFormElement, sentence: string): void {
  const line = part(".call__state", HTMLElement, form);
  if (line.textContent !== sentence) line.textContent = sentence;
}

/** The table's quiet button. What was pressed waits in the outbox, so that a dead network keeps it. */
export class CallButton {
  readonly #form: HTMLFormElement;
  readonly #outbox: Outbox;
  readonly #path: string;

  constructor(
    form: HTMLFormElement,
    outbox: Outbox,
    at: { readonly workshop: string; readonly table: string },
  ) {
    this.#form = form;
    this.#outbox = outbox;
    this.#path = `/api/workshops/${at.workshop}/tables/${at.table}/call`;
    form.dataset["table"] = at.table;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#press();
    });
    if (this.#onItsWay()) show(form, "waiting");
  }

  changed(change: Change): void {
    const { entry } = change;
    if (!this.#isMine(entry.path)) return;
    switch (change.kind) {
      case "added":
      case "waiting":
        return;
      case "sent":
        show(this.#form, entry.method === "DELETE" ? "none" : "calling");
        return;
      case "refused":
        this.#outbox.drop(entry.id);
        show(this.#form, "none");
        tell(this.#form, entry.refused?.problem?.detail ?? "");
        return;
      default:
        change satisfies never;
    }
  }

  /** Everything was loaded anew. */
  replaced(page: ParentNode): void {
    const drawn = part("#call", HTMLFormElement, page);
    this.#form.hidden = drawn.hidden;
    if (!this.#onItsWay()) show(this.#form, drawn.dataset["call"] === "calling" ? "calling" : "none");
  }

  #press(): void {
    const back = this.#form.dataset["call"] === "calling" || this.#form.dataset["call"] === "waiting";
    const id = newId();
    if (back) this.#outbox.add(`${this.#path}?id=${id}`, {}, id, "DELETE");
    else this.#outbox.add(this.#path, {}, id, "PUT");
    setTimeout(() => {
      if (!back && this.#onItsWay()) show(this.#form, "waiting");
    }, PATIENCE_MS);
  }

  #onItsWay(): boolean {
    return this.#outbox.entries().some((entry) => this.#isMine(entry.path) && entry.method === "PUT");
  }

  #isMine(path: string): boolean {
    return path.split("?")[0] === this.#path;
  }
}
