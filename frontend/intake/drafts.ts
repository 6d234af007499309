import { Draft } from "../web/draft.ts";
import type { Shelf } from "../web/storage.ts";

/** One idea at a time on a device. */
const NAME = "idea";
const ID = "idea:id";

/** With the wish's id: sent again after a reload it is the same idea, and arrives once. */
export function keepIdea(form: HTMLFormElement, id: HTMLInputElement, shelf: Shelf): void {
  new Draft(form, NAME, shelf).keep(() => undefined);
  id.value = shelf.getItem(ID) ?? id.value;
  form.addEventListener("input", () => {
    try {
      shelf.setItem(ID, id.value);
    } catch {
      // a full storage keeps nothing; what stands in the form can still be sent
    }
  });
}

export function ideaHasArrived(shelf: Shelf): void {
  new Draft(document.createElement("form"), NAME, shelf).clear();
  shelf.removeItem(ID);
}
