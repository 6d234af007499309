import { fields, isChanged } from "../web/draft.ts";
import { copy, part } from "../web/page.ts";

/** Nothing that comes from earlier is sent unseen: it is said, it is in sight, and it can be let go of. */
export function showRestored(form: HTMLFormElement, discard: () => void): void {
  const place = part("#restored", HTMLElement);
  const notice = copy("#restored-notice", HTMLElement);
  part("button", HTMLButtonElement, notice).onclick = () => {
    place.replaceChildren();
    discard();
    startAgain(form);
  };
  place.append(notice);
}

/** Also where the page says what was wrong. */
export function openWhatIsFilled(form: HTMLFormElement): void {
  for (const details of form.querySelectorAll("details")) {
    if (fields(details).some(isChanged)) details.open = true;
  }
}

/** What else follows the first field's text hears that it is empty; the draft need not. */
function startAgain(form: HTMLFormElement): void {
  const first = fields(form)[0];
  first?.focus();
  first?.dispatchEvent(new Event("input"));
}
