import { KeptForm } from "./kept-form.ts";
import { openShelf } from "./storage.ts";

/** All forms of the page that say under which name they are kept (`data-kept`). */
export function keepForms(): void {
  const { shelf } = openShelf();
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-kept]"))
    new KeptForm(form, shelf, (address) => location.assign(address)).keep();
}
