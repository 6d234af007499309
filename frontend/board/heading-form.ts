import { Draft } from "../web/draft.ts";
import { copy, part } from "../web/page.ts";
import type { Shelf } from "../web/storage.ts";
import type { Said } from "./frames.ts";
import { mistake, refuse, showCount } from "./limited.ts";

export interface Writing {
  /** Under this name what is typed is kept until it is sent. */
  readonly draft: string;
  readonly shelf: Shelf;
  /** What hangs there already. */
  readonly hanging?: Said;
}

/** Writing a heading, a new one or other words for one that hangs. */
export function headingForm(
  { draft, shelf, hanging }: Writing,
  send: (said: Said) => void,
  leave: () => void,
): HTMLFormElement {
  const form = copy("#heading-form", HTMLFormElement);
  const text = part("textarea", HTMLTextAreaElement, form);
  const language = part("select", HTMLSelectElement, form);
  if (hanging) {
    text.value = hanging.text;
    language.value = hanging.language;
  }
  const kept = new Draft(form, draft, shelf);
  kept.keep(() => undefined);
  form.addEventListener("input", () => {
    refuse(form, "");
    showCount(form, text);
  });
  showCount(form, text);
  part(".heading-form__leave", HTMLElement, form).addEventListener("click", () => {
    kept.clear();
    leave();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const wrong = mistake(form, text);
    refuse(form, wrong);
    if (wrong !== "") {
      text.focus();
      return;
    }
    kept.clear();
    send({ language: language.value, text: text.value });
  });
  return form;
}
