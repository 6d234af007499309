import { Draft, dropOld, type Field, fields, forgetDraft, isBegun, isChanged } from "../web/draft.ts";
import { newId } from "../web/ids.ts";
import type { Shelf } from "../web/storage.ts";

/** Where a draft lies: in this tab alone, or on the device for whoever comes back to it. */
export interface Shelves {
  readonly tab: Shelf;
  readonly device: Shelf;
}

/** All else, first of all how somebody is reached, is nobody's business in another tab or tomorrow. */
const FOR_THE_DEVICE = ["text", "kind", "seen"];

/** People do not see it, so what a program filled in must not come back. */
const TRAP = "homepage";

/**
 * What is being written, under the wish's id: sent again after a reload it is the same idea, and arrives once.
 * Forms in several tabs do not touch each other's.
 */
export class IdeaDraft {
  readonly #form: HTMLFormElement;
  readonly #id: HTMLInputElement;
  readonly #shelves: Shelves;
  readonly #pointer: string;

  /** @param place whose form it is: each finds only its own drafts again */
  constructor(form: HTMLFormElement, id: HTMLInputElement, shelves: Shelves, place: string) {
    this.#form = form;
    this.#id = id;
    this.#shelves = shelves;
    this.#pointer = `${place}:id`;
  }

  /** @returns whether something stands there now that the page came without */
  keep(): boolean {
    for (const shelf of this.#all()) dropOld(shelf, Date.now());
    const restored = this.#isCorrected() ? this.#goOn() : this.#findAgain();
    this.#form.addEventListener("input", () => this.#save());
    return restored;
  }

  /** The next one is another idea. */
  discard(): void {
    ideaHasArrived(this.#id.value, this.#shelves);
    this.#form.reset();
    this.#id.value = newId();
  }

  /** A page that says what was wrong knows better which id to go on with. */
  #goOn(): boolean {
    const before = this.#shelves.tab.getItem(this.#pointer);
    if (before !== null && before !== this.#id.value) ideaHasArrived(before, this.#shelves);
    this.#restore();
    this.#save();
    return false;
  }

  #findAgain(): boolean {
    const found = this.#all()
      .map((shelf) => shelf.getItem(this.#pointer))
      .find((id) => id !== null && this.#isBegun(id));
    if (!found) return false;
    this.#id.value = found;
    this.#restore();
    return fields(this.#form).some(isChanged);
  }

  #isCorrected(): boolean {
    return this.#form.hasAttribute("aria-describedby");
  }

  #isBegun(id: string): boolean {
    return this.#all().some((shelf) => isBegun(shelf, name(id)));
  }

  #restore(): void {
    for (const draft of this.#drafts()) draft.restore();
  }

  #save(): void {
    for (const draft of this.#drafts()) draft.save();
    try {
      for (const shelf of this.#all()) shelf.setItem(this.#pointer, this.#id.value);
    } catch {
      // a full storage keeps nothing; what stands in the form can still be sent
    }
  }

  #drafts(): Draft[] {
    const { tab, device } = this.#shelves;
    const draft = (shelf: Shelf, isKept: (field: Field) => boolean): Draft =>
      new Draft(this.#form, name(this.#id.value), shelf, isKept);
    if (tab === device) return [draft(tab, isTyped)];
    return [draft(device, isForTheDevice), draft(tab, (field) => isTyped(field) && !isForTheDevice(field))];
  }

  #all(): Shelf[] {
    return [this.#shelves.tab, this.#shelves.device];
  }
}

/** That one and no other: an old receipt must not take what is being typed elsewhere. */
export function ideaHasArrived(id: string, shelves: Shelves): void {
  for (const shelf of [shelves.tab, shelves.device]) forgetDraft(shelf, name(id));
}

function name(id: string): string {
  return `idea/${id}`;
}

function isTyped(field: Field): boolean {
  return field.name !== TRAP;
}

function isForTheDevice(field: Field): boolean {
  return FOR_THE_DEVICE.includes(field.name);
}
