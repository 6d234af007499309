import { Draft } from "../web/draft.ts";
import type { Shelf } from "../web/storage.ts";

/** One idea at a time on a device. */
const NAME = "idea";
const ID = "idea:id";

/**
 * With the wish's id: sent again after a reload it is the same idea, and arrives once. A page that says what
 * was wrong knows better which id to go on with.
 */
export function keepIdea(form: HTMLFormElement, id: HTMLInputElement, shelf: Shelf): void {
  const corrected = form.hasAttribute("aria-describedby");
  if (corrected) shelf.setItem(ID, id.value);
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
